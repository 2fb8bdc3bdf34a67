from checks.law.practices import pack, site
from practice_site.checks.law.chosen import asked_of, jurisdictions_of, unknown_jurisdictions
from practice_site.model.finding import Severity
from practice_site.model.law import Requirement


def test_the_practice_and_its_licenses_choose_the_packs() -> None:
    here = site(states=("CA", "NY"))
    assert jurisdictions_of(here) == ("us-federal", "us-ca", "us-ny")
    assert {asked.pack for asked in asked_of(here)} == {"us-federal", "us-ca", "us-ny"}


def test_federal_law_holds_even_where_nobody_names_it() -> None:
    assert jurisdictions_of(site(jurisdictions=("us-tx",))) == ("us-federal", "us-tx")


def test_a_pack_of_ones_own_changes_only_what_it_says() -> None:
    change = Requirement(id="CA651-SUPERIOR", severity=Severity.WARNING)
    by_id = {asked.requirement.id: asked for asked in asked_of(site(pack("us-ca", change)))}
    superior = by_id["CA651-SUPERIOR"]
    assert superior.own
    assert superior.requirement.severity is Severity.WARNING
    assert superior.requirement.citation == "Cal. Bus. & Prof. Code 651(b)(6)"
    assert not by_id["CA663-OPENPAY"].own


def test_a_pack_of_ones_own_adds_to_a_pack_and_makes_a_new_one() -> None:
    added = Requirement(id="CA-HOUSE", asks="No emoji.", severity=Severity.NOTE, citation="Counsel")
    oregon = Requirement(id="OR-ONE", asks="One.", severity=Severity.ERROR, citation="Counsel")
    here = site(
        pack("us-ca", added), pack("us-or", oregon), jurisdictions=("us-federal", "us-ca", "us-or")
    )
    packs = {asked.requirement.id: asked.pack for asked in asked_of(here) if asked.added}
    assert packs == {"CA-HOUSE": "us-ca", "OR-ONE": "us-or"}


def test_a_pack_for_a_state_that_the_practice_has_nothing_to_do_with_asks_nothing() -> None:
    oregon = Requirement(id="OR-ONE", asks="One.", severity=Severity.ERROR, citation="Counsel")
    assert not any(asked.own for asked in asked_of(site(pack("us-or", oregon))))


def test_states_without_a_pack_are_told() -> None:
    here = site(pack("us-nv"), states=("NV", "OR"))
    assert unknown_jurisdictions(here, jurisdictions_of(here)) == ("us-or",)

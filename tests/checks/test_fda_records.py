import pytest

from checks.evidence import article
from pages.records import service
from practice_site.checks.fda_records import fda_records, wording_of
from practice_site.gazetteer.names import key_of
from practice_site.model.article import FdaStatus, Service
from practice_site.model.mention import Mention, MentionKind
from practice_site.model.site import Site
from practice_site.model.span import Span

WALK = article("walk", services=("balloon", "unknown"))
OTHER = article("other")


def recorded(slug: str, title: str, status: str = "", reference: str = "") -> Service:
    fda = FdaStatus(status, reference) if status else None
    return service(slug, title=title, fda_status=fda, also_known_as=())


SITE = Site(
    practice=None,
    services=(
        recorded("balloon", "Balloon", "cleared", "K123456"),
        recorded("pump", "Pain Pump", "approved", "P010203"),
        recorded("mat", "Mat"),
    ),
    articles=(WALK, OTHER),
)


def unrecorded(said: str, sentence: str, path: str = WALK.path, *, claimed: bool = True) -> object:
    """The slugs of the services that are meant, None where a record says so."""
    mention = Mention(MentionKind.FDA, said, Span(path), (said, key_of(sentence)), claimed)
    meant = fda_records(SITE).unrecorded(mention)
    return meant if meant is None else [each.slug for each in meant]


def test_a_sentence_without_a_service_is_about_those_of_its_text() -> None:
    assert unrecorded("cleared", "The device is FDA cleared.") is None
    assert unrecorded("approved", "The device is FDA approved.") == ["balloon"]
    assert unrecorded("cleared", "The device is FDA cleared.", OTHER.path) == []
    assert unrecorded("approved", "It is.", SITE.services[1].path) is None


def test_a_sentence_that_names_services_is_about_these() -> None:
    assert unrecorded("approved", "The pain pump is FDA approved.") is None
    assert unrecorded("cleared", "A mat is FDA cleared.") == ["mat"]
    assert unrecorded("approved", "Balloons and matters are FDA approved.", OTHER.path) == []


def test_the_fda_s_own_word_counts_but_for_what_is_recorded_otherwise() -> None:
    assert unrecorded("approved", "A pill is FDA approved.", claimed=False) is None
    assert unrecorded("approved", "A mat is FDA approved.", claimed=False) is None
    assert unrecorded("approved", "A balloon is FDA approved.", claimed=False) == ["balloon"]


@pytest.mark.parametrize(
    ("status", "reference", "wording"),
    [
        ("cleared", "K123456", "The device or drug is cleared by the FDA (510(k) K123456)"),
        ("approved", "", "The device or drug is approved by the FDA"),
        (
            "off-label",
            "",
            "The device or drug is used off-label: the FDA has not approved this use",
        ),
    ],
)
def test_the_wording_is_made_of_the_record_alone(status: str, reference: str, wording: str) -> None:
    assert wording_of(recorded("x", "X", status, reference)) == wording


def test_without_a_record_there_is_no_wording() -> None:
    assert wording_of(recorded("x", "X")) == ""

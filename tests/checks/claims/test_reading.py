from hypothesis import given
from hypothesis import strategies as st

from practice_site.checks.claims.claim import Claim, ClaimKind
from practice_site.checks.claims.reading import claims_in

from .measuring import labelled


def claims(text: str) -> list[Claim]:
    return list(claims_in(text))


def test_words_are_given_as_they_are_written_with_how_many_stand_before() -> None:
    found = claims("It does not cure. We GUARANTEE it. A cure!")
    assert [(claim.words, claim.earlier) for claim in found] == [("GUARANTEE", 0), ("cure", 1)]


def test_a_sentence_makes_one_claim_of_what_a_treatment_does() -> None:
    (claim,) = claims("Studies show that it is highly effective.")
    assert (claim.kind, claim.others) == (ClaimKind.SCIENCE, (ClaimKind.STRENGTH,))


def test_promises_and_praise_of_the_practice_are_claims_of_their_own() -> None:
    found = claims("We are the best clinic in Napa, and we guarantee relief.")
    assert {claim.kind for claim in found} == {ClaimKind.GUARANTEE, ClaimKind.SUPERIOR}


def test_the_effect_that_is_guaranteed_is_no_second_claim() -> None:
    (claim,) = claims("The injection eliminates the pain, and we guarantee it.")
    assert (claim.kind, claim.others) == (ClaimKind.GUARANTEE, (ClaimKind.ABSOLUTE,))


def test_each_sentence_and_each_item_is_read_by_itself() -> None:
    found = claims("No lift is without risk. Ours is painless.\nIt is a proven method.")
    assert [claim.kind for claim in found] == [ClaimKind.SAFETY, ClaimKind.STRENGTH]


def test_curly_apostrophes_and_hyphens_change_nothing() -> None:
    assert [c.words for c in claims("It’s pain‑free.")] == ["pain‑free"]
    assert claims("It isn’t painless.") == []


def test_a_wording_that_would_pass_passes() -> None:
    instead = {c.instead for entry in labelled("develop.yaml") for c in claims_in(entry["text"])}
    assert len(instead) > 20
    assert {wording: found for wording in instead if (found := claims(wording))} == {}


@given(st.text(max_size=300))
def test_no_text_is_too_odd(text: str) -> None:
    for claim in claims_in(text):
        assert claim.words in text


@given(st.sampled_from(labelled("develop.yaml")), st.sampled_from(["\u00a0", "\n", "  "]))
def test_the_words_are_found_in_the_passage(entry: dict[str, str], gap: str) -> None:
    text = f"Read this first.{gap}{entry['text']}"
    for claim in claims_in(text):
        assert claim.words in text


def test_questions_and_warnings_claim_nothing_but_a_guarantee_behind_a_warning() -> None:
    assert claims("Is it painless?") == []
    assert claims("Do most patients feel better afterwards?") == []
    assert claims("Beware of clinics that call it painless.") == []
    (claim,) = claims("Beware of empty promises: we guarantee relief.")
    assert claim.kind is ClaimKind.GUARANTEE


def test_an_answer_means_what_was_asked() -> None:
    (claim,) = claims_in("Not at all.", asked="Does it hurt?")
    assert claim.kind is ClaimKind.SAFETY
    assert list(claims_in("Not at all.", asked="Is it far?")) == []

import pytest

from pages.records import article
from practice_site.checks.evidence import TextEvidence
from practice_site.checks.texts import text_of
from practice_site.model.record import Evidence
from practice_site.reading.markdown import read_body

CLAIM = "Most patients notice relief within 48 hours."


def article_text(text: str, **fields: object) -> TextEvidence:
    body, problems = read_body(text, path="content/articles/a.md")
    assert not problems
    return text_of(article(body=body, **fields), {})


@pytest.mark.parametrize(
    ("body", "found"),
    [
        (CLAIM, True),
        (f"{CLAIM} See [a made-up trial](https://example.org/t).", False),
        (f"{CLAIM}[^1]\n\n[^1]: A made-up trial.", False),
        (f"{CLAIM}\n\nSee [a made-up trial](https://example.org/t).", True),
        ("We guarantee relief ([a made-up trial](https://example.org/t)).", True),
    ],
)
def test_a_source_in_the_passage_stands_behind_an_effect(body: str, found: bool) -> None:
    assert bool(article_text(body).claims) is found


def test_the_opening_sums_up_what_the_body_gives_the_sources_of() -> None:
    opening = f"## Key Takeaways\n\n- {CLAIM}\n\n## What is it?\n\nA walk{{}}.\n"
    assert article_text(opening.format("")).claims
    assert not article_text(f"{opening.format('[^1]')}\n[^1]: A made-up trial.\n").claims


def test_a_claim_is_found_however_its_writer_wraps_the_line() -> None:
    """Neither half of it claims anything."""
    ((passage, (claim,)),) = article_text("We are the\nbest clinic in town.\n").claims
    assert (claim.words, passage.text) == (
        "are the best clinic",
        "We are the\nbest clinic in town.",
    )
    assert not article_text("Most fractures\nhurt less as they heal.\n").claims


@pytest.mark.parametrize(
    ("entry", "found"),
    [
        (CLAIM, False),
        ("most patients notice relief", False),
        ("Most patients notice a little relief within 48 hours", False),
        ("Most patients notice", False),
        ("Relief within 48 hours in mice", True),
        ("stop", True),
        ("", True),
    ],
)
def test_a_private_entry_about_it_does_as_well(entry: str, found: bool) -> None:
    evidence = (Evidence(claim=entry, source="A made-up trial"),)
    assert bool(article_text(CLAIM, evidence=evidence).claims) is found


def test_no_entry_makes_a_promise_or_a_luring_price_true() -> None:
    for claim in ("We guarantee relief.", "Visits from $99."):
        evidence = (Evidence(claim=claim, source="A made-up trial"),)
        assert article_text(claim, evidence=evidence).claims


def test_a_heading_is_not_covered_by_what_stands_under_it() -> None:
    text = article_text("## A proven method\n\nSee [a trial](https://example.org/t).\n")
    assert [passage.text for passage, _ in text.claims] == ["A proven method"]

"""Forty labelled town pages, and how many of them are judged rightly."""

import re
from collections import Counter

import pytest

from checks.doorways.labelled import Label, Labelled, families, labelled_pages, served
from conftest import REPOSITORY
from practice_site.checks.doorways.judgement import judge_towns
from practice_site.checks.doorways.locality import locality_of
from practice_site.checks.doorways.masking import words_of
from practice_site.checks.doorways.served import Served
from practice_site.checks.doorways.verdict import (
    ALIKE,
    ANYWHERE,
    DENSE,
    FEW_FACTS,
    REWORDED,
    SIMILAR,
    Verdict,
)

DOCUMENTATION = (REPOSITORY / "docs/towns.md").read_text(encoding="utf-8")
COPIED = (Label.TEMPLATE, Label.SPUN)


@pytest.fixture(scope="module")
def pages() -> list[Labelled]:
    return list(labelled_pages())


def test_there_are_forty_pages_in_ten_families(pages: list[Labelled]) -> None:
    assert len(pages) == 40
    labels = Counter(name.partition("_")[0] for name in families())
    assert labels == {"honest": 4, "template": 2, "spun": 2, "filler": 2}


def test_no_honest_page_has_a_finding(pages: list[Labelled]) -> None:
    honest = [page.judged.verdict for page in pages if page.label is Label.HONEST]
    assert set(honest) == {Verdict.LOCAL}


def test_every_page_off_one_text_and_all_filler_is_a_doorway(pages: list[Labelled]) -> None:
    verdicts = {page.judged.verdict for page in pages if page.label is not Label.HONEST}
    assert verdicts == {Verdict.DOORWAY}


def test_precision_and_recall_are_those_in_the_documentation(pages: list[Labelled]) -> None:
    assert figures(pages, {Verdict.DOORWAY}) == (1.0, 1.0)
    assert figures(pages, {Verdict.DOORWAY, Verdict.THIN}) == (1.0, 1.0)


def figures(pages: list[Labelled], reported: set[Verdict]) -> tuple[float, float]:
    """Precision and recall: of what is reported, and of the pages that are not honest."""
    found = [page for page in pages if page.judged.verdict in reported]
    bad = [page for page in pages if page.label is not Label.HONEST]
    right = [page for page in found if page.label is not Label.HONEST]
    return len(right) / len(found), len(right) / len(bad)


def test_all_towns_of_a_state_on_one_site_are_judged_as_they_are_alone() -> None:
    """More siblings make honest pages no doorways."""
    texts = [text for name, text in families().items() if name.startswith("honest")]
    alone = [served(text) for text in texts]
    together = Served(
        offices=tuple(office for one in alone for office in one.offices),
        towns=tuple(town for one in alone for town in one.towns),
    )
    judged = judge_towns(together)
    assert {page.verdict for page in judged.pages} == {Verdict.LOCAL}
    assert judged.questions == judged.names == ()


def test_a_doorway_names_the_page_that_it_repeats(pages: list[Labelled]) -> None:
    for page in pages:
        measured = page.judged.measured
        if page.label in COPIED:
            assert measured.sibling is not None
            assert measured.sibling.slug != measured.page.town.slug
        if page.label is Label.TEMPLATE:
            assert measured.repeated


def test_too_little_text_is_not_judged() -> None:
    text = families()["honest_willamette"]
    head = text[: text.index("towns:")]
    entry = (
        "towns:\n  - {slug: a, name: Keizer, state: OR, served_from: salem, tier: page, "
        "drive: {minutes: 9, miles: 4}, transit: A bus., about: A town beside Salem.}\n"
    )
    (page,) = judge_towns(served(head + entry)).pages
    assert page.verdict is Verdict.LOCAL


@pytest.mark.parametrize(
    ("row", "verdict"), [("Error (PS416)", Verdict.DOORWAY), ("Warning (PS417)", Verdict.THIN)]
)
def test_the_documentation_has_these_figures(
    row: str, verdict: Verdict, pages: list[Labelled]
) -> None:
    cells = []
    for label in Label:
        verdicts = [page.judged.verdict for page in pages if page.label is label]
        cells.append(f"{verdicts.count(verdict)} of {len(verdicts)}")
    assert f"| {row} | {' | '.join(cells)} |" in DOCUMENTATION


def test_the_documentation_has_these_limits() -> None:
    assert f"{ALIKE:.0%} is much, and {SIMILAR:.0%} is" in DOCUMENTATION
    assert f"those of another page. {REWORDED:.0%} is much" in DOCUMENTATION
    assert f"page has as well. {ANYWHERE:.0%} is much" in DOCUMENTATION
    assert (DENSE, "four times in 100 words" in DOCUMENTATION) == (4, True)
    assert f"Fewer than {FEW_FACTS} are few" in DOCUMENTATION


@pytest.mark.parametrize("line", re.findall(r"^\| (.+\.) \| (yes|no): ", DOCUMENTATION, re.M))
def test_the_documentation_is_right_about_single_sentences(line: tuple[str, str]) -> None:
    sentence, answer = line
    locality = locality_of(served(families()["honest_humboldt"]))
    words, names = words_of(sentence), locality.names_in(sentence)
    assert locality.is_local(sentence, words, names, frozenset()) is (answer == "yes")

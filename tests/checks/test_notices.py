"""Where a notice must be, seen through one of its rules."""

from pathlib import Path

import pytest

from checks.test_rules import build, copy_minimal
from practice_site.checks.example import Example
from practice_site.checks.notices import notice_of
from practice_site.reading.site_loader import load_site

_PRACTICE = "content/practice.yaml"
_NOTICE = "good_faith_estimate: {page: notices}"
_PAGE = "content/pages/notices.md"


def found(root: Path, example: Example) -> list[tuple[str, str, str, str]]:
    outcome = build(example, copy_minimal(root))
    return [
        (each.rule, each.span.path, each.message, each.page or "")
        for each in outcome.judgement.findings
        if each.rule == "PS924"
    ]


def test_no_page_is_named(tmp_path: Path) -> None:
    edit = Example(path=_PRACTICE, text="  # none\n", instead_of=f"  {_NOTICE}\n")
    ((_, path, message, _),) = found(tmp_path, edit)
    assert path == _PRACTICE
    assert message.startswith("No page is named for the notice on estimates of costs")


def test_the_page_is_a_draft(tmp_path: Path) -> None:
    edit = Example(path=_PAGE, text="title: Notices\nstatus: draft", instead_of="title: Notices")
    ((_, path, message, _),) = found(tmp_path, edit)
    assert path == _PRACTICE
    assert "(/notices/) is not on the site" in message


def test_the_page_does_not_say_all(tmp_path: Path) -> None:
    edit = Example(path=_PAGE, text="$100 or more", instead_of="$400 or more")
    ((_, path, message, page),) = found(tmp_path, edit)
    assert (path, page) == (_PAGE, "/notices/")
    assert message.endswith("does not say: the $400 above which a bill may be disputed.")


@pytest.mark.parametrize(
    "words",
    [
        "If you are uninsured, ask for an estimate; dispute a bill $400 above it.",
        "People who do not have insurance get an estimate, and may object from $ 400 on.",
    ],
)
def test_other_words_say_it_as_well(tmp_path: Path, words: str) -> None:
    before = (
        "Without insurance you may ask for an estimate of the costs, and dispute a bill that is "
        "$400 or more above it."
    )
    assert found(tmp_path, Example(path=_PAGE, text=words, instead_of=before)) == []


def test_some_pages_have_no_way_to_it(tmp_path: Path) -> None:
    nothing = Example(
        path="theme/templates/parts/footer.html",
        text="{% for link in [] %}",
        instead_of="{% for link in frame.notices %}",
    )
    ((_, path, message, page),) = found(tmp_path, nothing)
    assert path == _PRACTICE
    assert "have no link to /notices/" in message
    assert page == "/"


def test_a_notice_is_known_by_its_key(tmp_path: Path) -> None:
    practice = load_site(copy_minimal(tmp_path)).practice
    assert practice
    known = notice_of(practice, "good_faith_estimate")
    assert known
    assert known.page == "notices"
    assert notice_of(practice, "terms") is None

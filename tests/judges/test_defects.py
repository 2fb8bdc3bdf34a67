"""Where axe or the Nu checker has something against a page, our rules have too.

Each defect is planted alone in a page of the minimal site, which goes through
the whole flow.
"""

import json
import re
import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page

from practice_site.checks.axe import COVERED, WHY_NOT
from practice_site.checks.registry import RULES

from .conftest import Judged
from .defects import FOR_AXE, FOR_NU, Defect
from .window import window

POLICY = re.compile(r'<meta http-equiv="Content-Security-Policy"[^>]*>')
RULES_OF_AXE = "axe.getRules().map(rule => [rule.ruleId, rule.tags])"
RUN = """axe.run(document, {
  resultTypes: ['violations', 'incomplete'], preload: false,
  rules: {'label-content-name-mismatch': {enabled: true}},
}).then(found => [found.violations, found.incomplete].map(list => list.map(one => one.id)))"""


@pytest.fixture(scope="module")
def axe_page(browser: Browser, axe: str) -> Iterator[Callable[[bytes], Page]]:
    """A page in a window, with axe in it."""
    with window(browser, 1280) as page:

        def opened(html: bytes) -> Page:
            text = html.decode()
            # Nothing is served, and axe says nothing of frames and media that do not load.
            page.set_content(
                re.sub(r"<meta http-equiv=\"Content-Security-Policy\"[^>]*>", "", text)
            )
            page.evaluate(axe)
            return page

        yield opened


@pytest.mark.browser
@pytest.mark.node
@pytest.mark.parametrize("defect", FOR_AXE, ids=[d.judge for d in FOR_AXE])
def test_what_axe_finds_is_found(
    defect: Defect, judged: Callable[[Defect], Judged], axe_page: Callable[[bytes], Page]
) -> None:
    found = judged(defect)
    against, asked = map(set, axe_page(found.html).evaluate(RUN))
    assert defect.judge in against | asked
    missed = {
        rule
        for rule in (against & COVERED.keys()) - LOOKS - FOLLOWS.get(defect.judge, set())
        if found.codes.isdisjoint(COVERED[rule])
    }
    assert not found.codes.isdisjoint(COVERED[defect.judge]), found.codes
    assert not missed, (missed, found.codes)


LOOKS = {"color-contrast"}
"""The page is shown without its stylesheet."""

FOLLOWS = {"aria-hidden-body": {"landmark-one-main", "page-has-heading-one"}}
"""What axe says besides, because nothing is left of the page."""


@pytest.mark.browser
@pytest.mark.node
def test_every_rule_of_axe_has_its_line(axe_page: Callable[[bytes], Page]) -> None:
    rules = dict(axe_page(b"<p>Words</p>").evaluate(RULES_OF_AXE))
    assert set(rules) == COVERED.keys() | WHY_NOT.keys()
    assert COVERED.keys().isdisjoint(WHY_NOT)


def test_the_rules_that_are_named_exist() -> None:
    codes = {rule.code for rule in RULES}
    assert {code for named in COVERED.values() for code in named} <= codes


def test_every_rule_of_axe_that_is_covered_has_a_defect() -> None:
    """But for what is a matter of looks, of another judge, or off by default in axe."""
    planted = {defect.judge for defect in FOR_AXE}
    assert COVERED.keys() - planted == NOT_PLANTED


NOT_PLANTED = {
    *("aria-roledescription", "bypass", "color-contrast", "color-contrast-enhanced"),
    *("duplicate-id", "duplicate-id-active", "identical-links-same-purpose", "image-alt"),
    *("meta-refresh-no-exceptions", "no-autoplay-audio", "skip-link", "td-has-header"),
    "th-has-data-cells",
}


@pytest.mark.java
@pytest.mark.node
def test_what_the_nu_checker_finds_is_found(
    judged: Callable[[Defect], Judged], nu_checker: list[str], tmp_path: Path
) -> None:
    codes: dict[str, set[str]] = {}
    for number, defect in enumerate(FOR_NU):
        found = judged(defect)
        (tmp_path / f"{number}.html").write_bytes(found.html)
        codes[f"{number}.html"] = found.codes
    result = subprocess.run(
        [*nu_checker, "--format", "json", "--exit-zero-always", str(tmp_path)],
        capture_output=True,
        text=True,
        check=False,
        timeout=300,
    )
    said: dict[str, list[str]] = {}
    for message in json.loads(result.stderr)["messages"]:
        said.setdefault(Path(message["url"]).name, []).append(message["message"])
    missed = [
        (defect.markup, said.get(f"{number}.html", []), codes[f"{number}.html"])
        for number, defect in enumerate(FOR_NU)
        if not any(defect.judge in message for message in said.get(f"{number}.html", ()))
        or defect.ours not in codes[f"{number}.html"]
    ]
    assert missed == []

"""Figures from practices' sites, and what they come to."""

import pytest
from msgspec.structs import replace

from checks.doorways.labelled import families, served
from practice_site.checks.doorways.measures import Measured, measure
from practice_site.checks.doorways.verdict import Verdict, verdict_on

PAGE = measure(served(families()["honest_humboldt"]))[0]


def page(
    similarity: float, swappable: float, facts: int, density: float, **more: float
) -> Measured:
    return replace(
        PAGE,
        page=replace(PAGE.page, density=density),
        similarity=similarity,
        swappable=swappable,
        own_facts=PAGE.page.town.facts[:facts],
        **more,
    )


@pytest.mark.parametrize(
    ("measured", "verdict"),
    [
        pytest.param(page(0.45, 0.6, 4, 3.0), Verdict.LOCAL, id="the most alike real offices"),
        pytest.param(page(0.45, 0.6, 2, 3.0), Verdict.LOCAL, id="real offices, few facts"),
        pytest.param(page(0.48, 0.9, 1, 4.5), Verdict.DOORWAY, id="seven towns, no office"),
        pytest.param(page(0.7, 0.95, 1, 4.5), Verdict.DOORWAY, id="one template"),
        pytest.param(page(0.7, 0.95, 4, 3.0), Verdict.DOORWAY, id="one template, filled in"),
        pytest.param(page(0.7, 0.5, 4, 3.0), Verdict.THIN, id="alike with facts"),
        pytest.param(page(0.0, 0.95, 1, 4.5), Verdict.DOORWAY, id="unique filler, dense"),
        pytest.param(page(0.0, 0.95, 1, 2.0), Verdict.THIN, id="unique filler"),
        pytest.param(page(0.0, 1.0, 1, 2.0), Verdict.THIN, id="unique filler, one fact"),
        pytest.param(page(0.0, 0.95, 0, 2.0), Verdict.THIN, id="no fact, one local sentence"),
        pytest.param(page(0.0, 1.0, 0, 2.0), Verdict.DOORWAY, id="no fact, no local sentence"),
        pytest.param(page(0.1, 0.95, 1, 2.0, reworded=0.3), Verdict.DOORWAY, id="spun"),
        pytest.param(page(0.1, 0.95, 4, 2.0, reworded=0.3), Verdict.THIN, id="spun with facts"),
        pytest.param(page(0.5, 0.5, 1, 2.0), Verdict.THIN, id="rather alike, few facts"),
        pytest.param(page(0.0, 0.5, 1, 5.0), Verdict.THIN, id="the name again and again"),
        pytest.param(page(0.0, 0.5, 4, 5.0), Verdict.LOCAL, id="the name often, with facts"),
        pytest.param(page(0.0, 0.5, 1, 2.0), Verdict.LOCAL, id="few facts alone"),
    ],
)
def test_an_error_takes_two_signs(measured: Measured, verdict: Verdict) -> None:
    assert verdict_on(measured) is verdict

"""Where the processor time of a cold build goes: `python -m benchmarks.stages SITE`.

One process makes a site (of `benchmarks.corpus`, for one) from nothing, and the
time in each step is added up. The steps lie beside each other, none in another.
"""

import gc
import sys
import time
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import Any

from msgspec.structs import replace

from practice_site.building import flow, making, preparation, production, readings
from practice_site.building.configuration import read_configuration
from practice_site.building.request import request_from
from practice_site.rendering.theme import Theme

STEPS: tuple[tuple[object, str, str], ...] = (
    (readings, "text_of_source", "reading: the file"),
    (readings, "outcome_of", "reading: front matter, schema, Markdown with places, sanitising"),
    (readings, "judge_text", "judging words"),
    (readings, "head_of", "keeping: what planning may use"),
    (readings, "encode_reading", "keeping: what the file says"),
    (preparation, "grounds_of", "planning: lists, places, maps"),
    (flow, "plan_of", "planning: pages"),
    (production, "work_on", "planning: surroundings and fingerprints"),
    (making, "finished", "views"),
    (making, "page_graph", "structured data"),
    (making, "script_json", "structured data as JSON"),
    (Theme, "render", "rendering"),
    (making, "inspect_page", "inspecting: HTML parsed"),
    (making, "judge_page", "inspecting and judging pages"),
    (making, "summary_of", "inspecting: links and files"),
    (making, "bytes_digest", "keeping: digest of the page"),
    (flow, "judged", "judging the site"),
)


def timed(function: Callable[..., Any], label: str, seconds: Counter[str]) -> Callable[..., Any]:
    """The same function, whose processor time is added up under a label."""

    def measured(*given: Any, **named: Any) -> Any:
        begun = time.process_time()
        try:
            return function(*given, **named)
        finally:
            seconds[label] += time.process_time() - begun

    return measured


def main(site: Path) -> None:
    """Make a site from nothing, and print a table."""
    seconds: Counter[str] = Counter()
    for owner, name, label in STEPS:
        setattr(owner, name, timed(getattr(owner, name), label, seconds))
    request = replace(request_from(read_configuration(site / "pelicanconf.py")), jobs=1)
    gc.disable()  # as the command does
    begun = time.process_time()
    outcome = flow.build_site(request)
    total = time.process_time() - begun
    pages = len(outcome.evidence.made)
    print(f"| step | ms a page, of {pages:,} | share |\n| --- | ---: | ---: |")
    rest = total - sum(seconds.values())
    for label, spent in (*seconds.most_common(), ("all else", rest), ("together", total)):
        print(f"| {label} | {spent / pages * 1000:.2f} | {spent / total:.0%} |")


if __name__ == "__main__":
    main(Path(sys.argv[1]))

"""What judging structured data costs a page: `python -m benchmarks.markup SITE`.

Every page of a site is made once and parsed; then its graphs are judged, again and again.
"""

import gc
import sys
import time
from collections.abc import Callable
from pathlib import Path

from msgspec.structs import replace

from practice_site.building import flow
from practice_site.building.configuration import read_configuration
from practice_site.building.request import request_from
from practice_site.checks.json_ld import said_of
from practice_site.checks.registry import PAGE_RULES
from practice_site.structured_data.escape import script_json
from practice_site.structured_data.graph import page_graph

AGAIN = 20
OF_MARKUP = tuple(rule for rule in PAGE_RULES if "PS501" <= rule.code <= "PS539")


def main(site: Path) -> None:
    """Judge the pages of a site, and print a table."""
    request = replace(request_from(read_configuration(site / "pelicanconf.py")), whole=True, jobs=1)
    outcome = flow.build_site(request)
    evidence = [outcome.workshop.evidence(page) for page in outcome.pages]
    frame = outcome.workshop.plan.frame
    for one in evidence:
        facts = one.facts
        _ = facts.graphs, facts.faq, facts.text, facts.dates  # parsed for others as well

    def judged() -> None:
        for one in evidence:
            fresh = replace(one)
            for rule in OF_MARKUP:
                list(rule.check_page(fresh))

    steps: dict[str, Callable[[], object]] = {
        "making the graph": lambda: [
            script_json(page_graph(one.page.view, frame)) for one in evidence
        ],
        "what the graphs say": lambda: [said_of(one.facts.graphs) for one in evidence],
        "the same, and the vocabulary": lambda: [said_of(e.facts.graphs).faults for e in evidence],
        "the same, and all rules on markup": judged,
    }
    gc.disable()
    print(f"| step | µs a page, of {len(evidence):,} |\n| --- | ---: |")
    for name, step in steps.items():
        step()
        begun = time.process_time()
        for _ in range(AGAIN):
            step()
        spent = time.process_time() - begun
        print(f"| {name} | {spent / AGAIN / len(evidence) * 1e6:.0f} |")


if __name__ == "__main__":
    main(Path(sys.argv[1]))

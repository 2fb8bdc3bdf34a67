"""Lighthouse on one page of every type, on a phone and on a desktop: `make lighthouse`.

Exits 1 below 100 in accessibility, best practices and SEO, or 98 in performance. Performance
depends on the machine, so a page below the limit is measured again, twice, and the median counts.
"""

import json
import os
import statistics
import subprocess
import sys
import tempfile
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from conftest import REPOSITORY

from .chromium import FLAGS, system_chromium
from .pages import one_of_each
from .sample import served_sample

LIMITS = {"accessibility": 100, "best-practices": 100, "seo": 100, "performance": 98}
SKIPPED = {"is-crawlable": "the sample asks not to be indexed, on purpose"}
PRESETS: dict[str, list[str]] = {"mobile": [], "desktop": ["--preset=desktop"]}
CLI = REPOSITORY / "tests" / "lighthouse" / "node_modules" / "lighthouse" / "cli" / "index.js"
NOWHERE = "--host-resolver-rules='MAP * ~NOTFOUND, EXCLUDE 127.0.0.1'"
"""Chromium can ask for no other host, whatever Lighthouse or a page would like to load."""


@dataclass(frozen=True, slots=True)
class Verdict:
    """What Lighthouse says of a page: scores from 0 to 100, and the audits that cost points."""

    scores: dict[str, float]
    failing: dict[str, list[str]]

    @property
    def below(self) -> list[str]:
        """The categories that are below their limits."""
        return [name for name, limit in LIMITS.items() if self.scores[name] < limit]


def verdict(report: dict[str, Any]) -> Verdict:
    """Read a report of Lighthouse in its JSON format.

    Raises ValueError if Lighthouse could not judge the page.
    """
    if error := report.get("runtimeError"):
        raise ValueError(error.get("message", str(error)))
    scores, failing = {}, {}
    for name in LIMITS:
        category = report["categories"][name]
        if category["score"] is None:
            raise ValueError(f"no score in {name}")
        scores[name] = round(category["score"] * 100, 1)
        audits = [report["audits"][ref["id"]] for ref in category["auditRefs"] if ref["weight"]]
        failing[name] = [
            f"{audit['id']} ({audit['score']:g})"
            for audit in audits
            if audit["score"] is not None and audit["score"] < 1
        ]
    return Verdict(scores, failing)


def judged(url: str, preset: str, chromium: str) -> Verdict:
    """Ask Lighthouse of a page; again if its performance is below the limit."""
    first = _asked(url, preset, chromium)
    if first.below != ["performance"]:
        return first
    runs = [first, _asked(url, preset, chromium), _asked(url, preset, chromium)]
    median = statistics.median(run.scores["performance"] for run in runs)
    typical = next(run for run in runs if run.scores["performance"] == median)
    return replace(typical, scores={**first.scores, "performance": median})


def _asked(url: str, preset: str, chromium: str) -> Verdict:
    with tempfile.TemporaryDirectory() as folder:
        report = Path(folder) / "report.json"
        result = subprocess.run(
            [
                *("node", str(CLI), url, "--output=json", f"--output-path={report}", "--quiet"),
                *("--no-enable-error-reporting", f"--only-categories={','.join(LIMITS)}"),
                f"--skip-audits={','.join(SKIPPED)}",
                f"--chrome-flags={' '.join([*FLAGS, '--headless=new', NOWHERE])}",
                *PRESETS[preset],
            ],
            env={**os.environ, "CHROME_PATH": chromium},
            capture_output=True,
            text=True,
            timeout=300,
            check=False,
        )
        if result.returncode or not report.is_file():
            sys.exit(f"Lighthouse could not judge {url}:\n{result.stdout}{result.stderr}")
        return verdict(json.loads(report.read_text(encoding="utf-8")))


def main() -> int:
    """Judge one page of every type and print a table; 1 if any is below a limit."""
    chromium = system_chromium()
    if chromium is None:
        sys.exit("Lighthouse needs Chromium: install it, or name it in PRACTICE_CHROMIUM.")
    if not CLI.is_file():
        sys.exit("Lighthouse is not installed: npm ci --prefix tests/lighthouse")
    for audit, why in SKIPPED.items():
        print(f"Left out: the audit {audit} ({why}).")
    print(f"{'page':<62} {'preset':<8}" + "".join(f"{name:>16}" for name in LIMITS))
    bad = 0
    with served_sample() as (output, address):
        for url in one_of_each(output).values():
            for preset in PRESETS:
                found = judged(address + url, preset, chromium)
                scores = "".join(f"{found.scores[name]:>16g}" for name in LIMITS)
                print(f"{url:<62} {preset:<8}{scores}", flush=True)
                for name, audits in found.failing.items():
                    if audits:
                        print(f"    {name}: {', '.join(audits)}", flush=True)
                bad += bool(found.below)
    print("All at their limits or above." if not bad else f"{bad} below: {LIMITS}")
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main())

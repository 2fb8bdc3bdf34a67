"""Reading the baseline of a site."""

from pathlib import Path

from practice_site.model.baseline import BASELINE, Baseline, RecordedWarning
from practice_site.model.finding import Problem
from practice_site.model.span import Span
from practice_site.reading.files import read_text
from practice_site.reading.outcome import top_mapping
from practice_site.reading.schema import check
from practice_site.reading.yaml_nodes import MapNode
from practice_site.reading.yaml_parsing import parse_yaml

_AGAIN = "Bring back an older version of the file, or delete it and run `practice baseline`."


def read_baseline(root: Path) -> tuple[Baseline | None, tuple[Problem, ...]]:
    """The baseline of the site in the folder `root`, if it has one, and what is wrong with it.

    A baseline with any mistake counts as none: it must not hide what nobody recorded.
    """
    file = root / BASELINE
    if not file.exists() and not file.is_symlink():
        return None, ()
    text = read_text(file, BASELINE)
    if isinstance(text, Problem):
        return None, (text,)
    return baseline_of(text)


def baseline_of(text: str) -> tuple[Baseline | None, tuple[Problem, ...]]:
    """The baseline that a text holds, and what is wrong with it."""
    whole = Span(BASELINE)
    nothing = Problem("missing-key", whole, "The baseline is empty.", _AGAIN)
    parsed = parse_yaml(text, path=BASELINE)
    node = top_mapping(parsed, nothing)
    if not isinstance(node, MapNode):
        return None, (*parsed.problems, *(() if node is None else (node,)))
    checked = check(node, "baseline", whole)
    problems = (*parsed.problems, *checked.problems)
    part = checked.part()
    if problems or part is None:
        return None, problems
    warnings = {
        RecordedWarning(entry["path"], entry["rule"], entry["fingerprint"])
        for entry in part.data["warnings"]
    }
    return Baseline(part.data["recorded"], tuple(sorted(warnings))), ()

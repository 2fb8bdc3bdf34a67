"""Values of every wrong shape at every place: each is a problem, none raises."""

import json
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from .conftest import SiteFolder
from .test_records import (
    WHOLE_ARTICLE,
    WHOLE_LOCATIONS,
    WHOLE_PHYSICIAN,
    WHOLE_PRACTICE,
    WHOLE_SERVICE,
    WHOLE_TESTIMONIAL,
)

NUMBERS = [
    "format",
    "employees",
    "warn_months",
    "late_months",
    "latitude",
    "longitude",
    "minutes",
    "miles",
]
PLAIN = ["true", "false"]
JUNK = (None, True, -1, 0.5, "", "x", "2026-02-30", "none", [], ["x"], [None], {}, {"x": "y"}, [[]])


def values(text: str) -> Any:
    """What a whole file holds, every scalar as text but booleans and numbers where they count."""
    header = text.split("---\n")[1] if text.startswith("---") else text
    return json.loads(json.dumps(yaml.load(header, Loader=yaml.BaseLoader)), object_hook=_plain)


def _plain(found: dict[str, Any]) -> dict[str, Any]:
    return {
        key: json.loads(value) if _is_plain(key, value) else value for key, value in found.items()
    }


def _is_plain(key: str, value: Any) -> bool:
    return value in PLAIN or (key in NUMBERS and value[-1:].isdigit())


def places(value: Any, path: tuple[str | int, ...] = ()) -> Iterator[tuple[str | int, ...]]:
    """The paths of everything in `value`."""
    steps = value.items() if isinstance(value, dict) else enumerate(value)
    for step, inner in steps:
        yield (*path, step)
        if isinstance(inner, dict | list):
            yield from places(inner, (*path, step))


def replaced(value: Any, path: tuple[str | int, ...], junk: object) -> Any:
    if not path:
        return junk
    copy = dict(value) if isinstance(value, dict) else list(value)
    copy[path[0]] = replaced(copy[path[0]], path[1:], junk)
    return copy


WHOLE = {
    "content/practice.yaml": values(WHOLE_PRACTICE),
    "content/physicians/alex-sample.md": values(WHOLE_PHYSICIAN),
    "content/articles/brace.md": values(WHOLE_ARTICLE),
    "content/services/bracing.md": values(WHOLE_SERVICE),
    "content/testimonials/t-2026-001.yaml": values(WHOLE_TESTIMONIAL),
    "locations.yaml": values(WHOLE_LOCATIONS),
}
"""The values of each file; JSON is YAML, so that they can be written as JSON."""


def write(folder: SiteFolder, path: str, data: Any) -> None:
    text = json.dumps(data, ensure_ascii=False, indent=1).replace(" null", "")
    folder.write(path, f"---\n{text}\n---\n" if path.endswith(".md") else text + "\n")


@pytest.mark.parametrize("path", sorted(WHOLE))
def test_whole_files_written_as_json_have_no_problem(folder: SiteFolder, path: str) -> None:
    write(folder, path, WHOLE[path])
    assert folder.load().problems == ()


@st.composite
def mistakes(draw: st.DrawFn) -> tuple[str, Any]:
    """A file, and its values with up to three replaced by something else."""
    path = draw(st.sampled_from(sorted(WHOLE)))
    data = WHOLE[path]
    for _ in range(draw(st.integers(1, 3))):
        place = draw(st.sampled_from(sorted(places(data), key=repr)))
        data = replaced(data, place, draw(st.sampled_from(JUNK)))
    return path, data


@given(mistakes())
@settings(deadline=None)
def test_no_value_of_the_wrong_shape_raises(mistake: tuple[str, Any]) -> None:
    path, data = mistake
    with tempfile.TemporaryDirectory() as name:
        folder = SiteFolder(Path(name))
        write(folder, path, data)
        site = folder.load()
    assert {problem.span.path for problem in site.problems} <= {path}
    assert len({(p.span, p.kind, p.message) for p in site.problems}) == len(site.problems)

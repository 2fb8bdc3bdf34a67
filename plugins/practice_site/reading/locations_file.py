"""Reading `locations.yaml`, whose entries are records of their own."""

from collections.abc import Callable, Iterator

from practice_site.model.finding import Problem
from practice_site.model.markdown import Body
from practice_site.model.record import Record
from practice_site.model.site import Placeholder
from practice_site.model.span import Span
from practice_site.reading.location_records import office, town
from practice_site.reading.outcome import Outcome, missing_file, top_mapping
from practice_site.reading.records import RecordSource
from practice_site.reading.schema import Checked, check
from practice_site.reading.yaml_nodes import MapNode
from practice_site.reading.yaml_parsing import parse_yaml

_BUILDERS: dict[str, Callable[[RecordSource], tuple[Record, tuple[Problem, ...]]]] = {
    "offices": office,
    "towns": town,
}


def read_locations(path: str, text: str) -> Outcome:
    """Read the text of `locations.yaml`: a record or a placeholder for each office and town.

    The paths in a record's positions begin at its own entry.
    """
    parsed = parse_yaml(text, path=path)
    node = top_mapping(parsed, missing_file(path, empty=True))
    if not isinstance(node, MapNode):
        more = () if node is None else (node,)
        return Outcome(placeholders=(_anything(path),), problems=(*parsed.problems, *more))
    checked = check(node, "locations", Span(path))
    records: list[Record] = []
    placeholders: list[Placeholder] = []
    problems = [*parsed.problems, *checked.problems]
    for group, number in _entries(checked):
        part = checked.part(group, number)
        if part is None:
            placeholders.append(_placeholder(checked, group, number, path))
            continue
        source = RecordSource(part.data["slug"], path, part, Body(part.positions.whole))
        record, within = _BUILDERS[group](source)
        records.append(record)
        problems.extend(within)
    if any((group,) in checked.faults for group in _BUILDERS):
        placeholders.append(_anything(path))
    return Outcome(tuple(records), tuple(placeholders), tuple(problems))


def _entries(checked: Checked) -> Iterator[tuple[str, int]]:
    for group in _BUILDERS:
        for number in range(len(checked.data.get(group) or ())):
            yield group, number


def _placeholder(checked: Checked, group: str, number: int, path: str) -> Placeholder:
    entry = checked.data[group][number]
    if entry is None or (group, number, "slug") in checked.faults:
        return _anything(path)
    return Placeholder("locations", entry.get("slug", ""), path)


def _anything(path: str) -> Placeholder:
    """Stand in for offices and towns whose names nobody can tell."""
    return Placeholder("locations", "", path)

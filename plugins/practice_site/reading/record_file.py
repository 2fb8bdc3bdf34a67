"""Reading the files that hold one record each: all but `locations.yaml`."""

import re
from collections.abc import Callable, Mapping

from msgspec import Struct
from msgspec.structs import replace

from practice_site.model.finding import Problem
from practice_site.model.markdown import Body
from practice_site.model.record import Record
from practice_site.model.site import Placeholder
from practice_site.model.span import Span
from practice_site.reading.file_names import name_problems, slug_of
from practice_site.reading.files import SourceFile
from practice_site.reading.front_matter import split_front_matter
from practice_site.reading.markdown import read_body
from practice_site.reading.outcome import Outcome, missing_file, top_mapping
from practice_site.reading.pack_record import pack
from practice_site.reading.physician_record import physician
from practice_site.reading.practice_record import practice
from practice_site.reading.records import RecordSource
from practice_site.reading.review_record import review_history
from practice_site.reading.schema import Checked, check
from practice_site.reading.schema_files import compiled_schema
from practice_site.reading.testimonial_record import testimonial
from practice_site.reading.text_records import article, page, service
from practice_site.reading.yaml_nodes import MapNode, ParsedYaml, ScalarNode
from practice_site.reading.yaml_parsing import parse_yaml

_BUILDERS: Mapping[str, Callable[[RecordSource], Record]] = {
    "article": article,
    "pack": pack,
    "page": page,
    "physician": physician,
    "practice": practice,
    "review": review_history,
    "service": service,
    "testimonial": testimonial,
}
_DRAFT = re.compile(r"^status:[ \t]*[\"']?draft[\"']?[ \t]*(#.*)?$", re.MULTILINE)


class _Header(Struct, frozen=True):
    """The keys of a record's file: as parsed, as written, and where they begin."""

    parsed: ParsedYaml
    written: str
    whole: Span


def read_record(source: SourceFile, text: str) -> Outcome:
    """Read the file of one record: any but `locations.yaml`."""
    if source.path.lower().endswith(".md"):
        return _markdown_file(source, text)
    header = _Header(parse_yaml(text, path=source.path), text, Span(source.path))
    return _record(source, header, Body(header.whole))


def unread(source: SourceFile, *problems: Problem, slug: str = "", draft: bool = False) -> Outcome:
    """Stand in for a file that holds nothing usable."""
    if not slug and source.kind not in ("practice", "locations"):
        slug = slug_of(source.stem, source.kind)
    placeholder = Placeholder(source.kind, slug, source.path, draft)
    return Outcome(placeholders=(placeholder,), problems=problems)


def _markdown_file(source: SourceFile, text: str) -> Outcome:
    cut = split_front_matter(text, path=source.path)
    if isinstance(cut, Problem):
        return unread(source, cut, draft=bool(_DRAFT.search(text)))
    body, problems = read_body(cut.body, path=source.path, first_line=cut.body_line)
    outcome = _record(source, _Header(cut.header, cut.source, cut.whole), body)
    return replace(outcome, problems=(*outcome.problems, *problems))


def _record(source: SourceFile, header: _Header, body: Body) -> Outcome:
    problems = header.parsed.problems
    node = top_mapping(header.parsed, _nothing(source, header.whole))
    if not isinstance(node, MapNode):
        more = () if node is None else (node,)
        return unread(source, *problems, *more, draft=bool(_DRAFT.search(header.written)))
    checked = check(node, source.kind, header.whole)
    slug = _own_slug(checked)
    problems += checked.problems
    if not slug:
        slug = slug_of(source.stem, source.kind)
        problems += name_problems(source.stem, source.kind, source.path)
    part = checked.part()
    if part is None:
        return unread(source, *problems, slug=slug, draft=_calls_itself_draft(node))
    record = _BUILDERS[source.kind](RecordSource(slug, source.path, part, body))
    return Outcome(records=(record,), problems=problems)


def _nothing(source: SourceFile, whole: Span) -> Problem:
    """What to say of a file without any keys."""
    if source.kind == "practice":
        return missing_file(source.path, empty=True)
    needed = ", ".join(compiled_schema(source.kind).schema["required"])
    message = f"There are no keys here, and every {source.kind} needs some."
    return Problem("missing-key", whole, message, f"Write at least these: {needed}.")


def _own_slug(checked: Checked) -> str:
    """The valid short name that the keys give, or nothing."""
    return "" if ("slug",) in checked.faults else str(checked.data.get("slug", ""))


def _calls_itself_draft(node: MapNode) -> bool:
    status = node.get("status")
    return isinstance(status, ScalarNode) and status.text.strip() == "draft"

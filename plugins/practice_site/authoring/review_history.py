"""Writing a review into the record of a text's reviews: at its end, all else byte for byte."""

from practice_site.authoring.plain_values import plain
from practice_site.authoring.reviewed_key import NotWritten
from practice_site.authoring.text_lines import TextLines
from practice_site.authoring.yaml_text import yaml_text
from practice_site.model.review import RecordedReview
from practice_site.reading.yaml_nodes import ListNode, MapNode
from practice_site.reading.yaml_parsing import parse_yaml

_BEGUN = """\
# What physicians have read of this text, and what they answered. `practice review record` writes
# it; nobody changes it. docs/medical-review.md says more.
format: 1
reviews:
"""


def with_entry(text: str | None, new: RecordedReview, *, path: str) -> str:
    """The text of a record with one more review; None is a record that is not there yet.

    Raises:
        NotWritten: the record has mistakes, or its list is not written line by line at its end.
    """
    file = TextLines.of(_BEGUN if text is None else text)
    said = [] if text is None else _said(file, path)
    dash = _dash(file, path) if said else 2
    edited = file.with_lines(len(file.lines), tuple(_lines(new, dash)))
    now = _said(edited, path) if edited.plain else []
    if now[:-1] != said or len(now) != len(said) + 1:
        raise NotWritten(f"The reviews in {path} do not stand at its end, line by line.")
    return edited.text


def _lines(new: RecordedReview, dash: int) -> list[str]:
    entry = {
        "by": new.by,
        "date": new.date,
        "code": new.code,
        "reference": new.reference,
        **({"attested": True} if new.attested else {}),
        "recorded_by": new.recorded_by,
        "recorded_at": new.recorded_at,
        "text": f"{new.text.rstrip()}\n",
    }
    first, *rest = yaml_text(entry, literal=("text",)).splitlines()
    indent = " " * dash
    return [f"{indent}- {first}", *(f"{indent}  {line}" if line else "" for line in rest)]


def _said(file: TextLines, path: str) -> list[object]:
    """What the entries say."""
    listed = _list(file, path)
    return [plain(item) for item in listed.items] if listed else []


def _dash(file: TextLines, path: str) -> int:
    """How far the entries are indented."""
    listed = _list(file, path)
    return listed.span.column - 1 if listed else 2


def _list(file: TextLines, path: str) -> ListNode | None:
    parsed = parse_yaml(file.plain, path=path)
    root = parsed.root
    if parsed.problems or not isinstance(root, MapNode):
        raise NotWritten(f"{path} has mistakes; `practice check {path}` says which.")
    listed = root.get("reviews")
    return listed if isinstance(listed, ListNode) else None

"""The documentation of what people edit, made from the schemas.

`python -m practice_site.reading.format_documentation docs/formats.md` writes it.
"""

import sys
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from practice_site.reading.schema_files import KINDS, compiled_schema

FILES = {
    "practice": "content/practice.yaml",
    "physician": "content/physicians/<slug>.md",
    "service": "content/services/<slug>.md",
    "article": "content/articles/<slug>.md",
    "page": "content/pages/<slug>.md",
    "testimonial": "content/testimonials/<id>.yaml",
    "review": "content/reviews/<kind>-<slug>.yaml",
    "locations": "locations.yaml",
    "pack": "content/packs/<jurisdiction>.yaml",
}

INTRODUCTION = """\
# Formats

Made from the schemas in `plugins/practice_site/schemas/` by `make docs`; the schemas are the final
word. A star marks what is needed. Unknown keys are errors, and so are `yes` and `no` where a field
is `true` or `false`. Dates are days of the calendar, YYYY-MM-DD, in the practice's time zone.
How an article's text is written is told in [writing.md](writing.md).
"""


def formats_markdown() -> str:
    """The whole page."""
    parts = [INTRODUCTION]
    for kind in KINDS:
        schema = compiled_schema(kind).schema
        parts.append(
            f"## {FILES[kind].replace('<', '&lt;')}\n\n{schema['description']}\n\n"
            "| Field | Meaning | Written as |\n| --- | --- | --- |\n"
            + "".join(f"| {row} |\n" for row in _rows(schema, ""))
        )
    return "\n".join(parts)


def _rows(schema: Mapping[str, Any], prefix: str) -> Iterator[str]:
    required = schema.get("required", ())
    for name, field in schema.get("properties", {}).items():
        star = "\\*" if name in required else ""
        meaning = " ".join((field.get("description") or field.get("title", "")).split())
        yield f"`{prefix}{name}`{star} | {_cell(meaning)} | {_cell(_form(field))}"
        yield from _rows(field, f"{prefix}{name}.")
        yield from _rows(field.get("items", {}), f"{prefix}{name}[].")


def _form(field: Mapping[str, Any]) -> str:
    if "const" in field:
        return f"`{field['const']}`"
    choices = field.get("enum") or field.get("items", {}).get("enum")
    if choices:
        shown = ", ".join(f"`{choice}`" for choice in choices[:12])
        return shown + (", …" if len(choices) > 12 else "")
    if examples := field.get("examples"):
        return f"such as `{examples[0]}`"
    kinds = {
        "boolean": "`true` or `false`",
        "integer": "a whole number",
        "number": "a number",
        "array": "a list",
        "object": "fields of its own",
    }
    return kinds.get(str(field.get("type")), str(field.get("x-form", "text")))


def _cell(text: str) -> str:
    return text.replace("|", "\\|").replace("<", "&lt;")


if __name__ == "__main__":
    Path(sys.argv[1]).write_text(formats_markdown(), encoding="utf-8", newline="\n")

"""Makes schema_org.json from the declarations of the npm package schema-dts (see NOTICE.md).

python -m practice_site.structured_data.vocabulary.make package/dist/schema.d.ts 30.1
"""

import json
import re
import sys
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from practice_site.structured_data.vocabulary.terms import FILE

_TYPE = re.compile(r"^export type (\w+)(?:<.*?>)? = (.+);$", re.M)
_BASE = re.compile(r"^interface (\w+)Base extends [^{]*\{\n(.*?)^\}", re.M | re.S)
_LEAF = re.compile(r'^    "@type": "(\w+)";', re.M)
_PROPERTY = re.compile(r'(?:/\*\*((?:(?!\*/).)*)\*/\s*)?"(\w+)"\?: SchemaValue<(.*?), "\2">;', re.S)
_SUPERSEDED_TYPE = re.compile(
    r"@deprecated (?:Use|Consider using) (.*?) instead\.\n \*/\nexport type (\w+)"
)
_SUPERSEDED = re.compile(r"@deprecated (?:Use|Consider using) (.*?) instead\.")
_ARGUMENTS = re.compile(r"<[^>]*>")
_HOST = "https://schema.org/"

DATA_TYPES = {
    "Boolean": "DataType",
    "Date": "DataType",
    "DateTime": "DataType",
    "Number": "DataType",
    "Text": "DataType",
    "Time": "DataType",
    "Float": "Number",
    "Integer": "Number",
    "CssSelectorType": "Text",
    "PronounceableText": "Text",
    "URL": "Text",
    "XPathType": "Text",
    "Quantity": "Intangible",
    "Distance": "Quantity",
    "Duration": "Quantity",
    "Energy": "Quantity",
    "Mass": "Quantity",
}
"""Types of values without properties, and what each is a kind of; TypeScript only has `string`."""

SUPERSEDED_MEMBERS = {"Dermatologic": "Dermatology"}
"""Members of enumerations that schema.org supersedes, and schema-dts does not mark as such.

Each from the member's own page, https://schema.org/Dermatologic.
"""


def vocabulary_of(declarations: str, release: str) -> dict[str, Any]:
    """The vocabulary as it is kept, without terms of others: these have `_` in their names."""
    names = {*_LEAF.findall(declarations), *DATA_TYPES}
    types = {name: set[str]() for name in names if _own(name)}
    members: dict[str, set[str]] = defaultdict(set)
    for name, union in _TYPE.findall(declarations):
        if name not in types or name in DATA_TYPES:
            continue
        for part in _ARGUMENTS.sub("", union).split(" | "):
            below = part.lstrip("_")
            if part.startswith('"'):
                members[name].add(part.strip('"').removeprefix(_HOST))
            elif below in types and below not in DATA_TYPES:
                types[below].add(name)
    for name, parent in DATA_TYPES.items():
        types[name].add(parent)
    types["DataType"] = set()
    superseded = {
        name: _names(by) for by, name in _SUPERSEDED_TYPE.findall(declarations) if name in types
    }
    properties: dict[str, dict[str, set[str]]] = {}
    for domain, name, values, by in _properties(declarations):
        if domain not in types:
            continue
        known = properties.setdefault(name, {"of": set(), "values": set()})
        known["of"].add(domain)
        known["values"] |= values & types.keys()
        if by:
            superseded[name] = by
    return {
        "release": release,
        "types": {name: sorted(types[name]) for name in sorted(types)},
        "properties": {
            name: [sorted(known["of"]), sorted(known["values"])]
            for name, known in sorted(properties.items())
        },
        "members": {name: sorted(members[name]) for name in sorted(members)},
        "superseded": dict(sorted({**superseded, **SUPERSEDED_MEMBERS}.items())),
    }


def _properties(declarations: str) -> Iterator[tuple[str, str, set[str], str]]:
    """Each property of each type: the type, the property, its range, what supersedes it."""
    for domain, body in _BASE.findall(declarations):
        for comment, name, values in _PROPERTY.findall(body):
            by = _SUPERSEDED.search(comment)
            yield domain, name, set(values.split(" | ")), _names(by[1]) if by else ""


def _names(words: str) -> str:
    """Terms without their addresses: "https://schema.org/a or https://schema.org/b" as "a or b"."""
    return words.replace(_HOST, "")


def _own(name: str) -> bool:
    return "_" not in name and name != "StupidType"


def written(parts: dict[str, Any]) -> str:
    """The file's text: one term a line, so that a new release shows as its differences."""
    pieces = []
    for name, part in parts.items():
        if isinstance(part, dict):
            terms = ",\n".join(f"{_json(term)}:{_json(said)}" for term, said in part.items())
            pieces.append(f"{_json(name)}:{{\n{terms}\n}}")
        else:
            pieces.append(f"{_json(name)}:{_json(part)}")
    return "{\n" + ",\n".join(pieces) + "\n}\n"


def _json(value: Any) -> str:
    return json.dumps(value, separators=(",", ":"), ensure_ascii=False)


def main(declarations: str, release: str) -> None:
    """Write the file."""
    text = Path(declarations).read_text(encoding="utf-8")
    FILE.write_text(written(vocabulary_of(text, release)), encoding="utf-8", newline="\n")


if __name__ == "__main__":
    main(*sys.argv[1:])

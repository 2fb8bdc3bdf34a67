"""schema.org's vocabulary as a judge: structured data as TypeScript, typed by schema-dts.

TypeScript refuses a property that its type does not have, a value that is not of the property's
range, and a member that an enumeration does not have, in nested nodes as well.
"""

import json
import re
import subprocess
from collections.abc import Iterable, Mapping
from pathlib import Path

from lxml import html

SCRIPT = "//script[@type='application/ld+json']"
ERROR = re.compile(r"^nodes\.ts\((\d+),\d+\): (error .*)$", re.M)
CONTEXTS = ("https://schema.org", "https://schema.org/")


def nodes_of(content: str) -> list[dict[str, object]]:
    """The nodes of all JSON-LD of a page.

    Raises ValueError if its context is not schema.org's.
    """
    nodes = []
    for script in html.document_fromstring(content).xpath(SCRIPT):
        document = json.loads(script.text)
        context = document.pop("@context", None)
        if context not in CONTEXTS:
            raise ValueError(f"the context is {context!r}")
        nodes += document.get("@graph", [document])
    return nodes


def refused(
    pages: Mapping[str, Iterable[dict[str, object]]],
    type_checker: list[str],
    types: Path,
    folder: Path,
) -> dict[str, list[str]]:
    """What the vocabulary refuses, by the first page that has it; equal nodes are judged once.

    `types` is the node_modules folder with schema-dts, `folder` an empty one to work in.
    """
    first_page: dict[str, str] = {}
    for url, nodes in pages.items():
        for node in nodes:
            first_page.setdefault(json.dumps(node, sort_keys=True), url)
    lines = ['import type { Thing } from "schema-dts";']
    lines += [f"export const node{i}: Thing = {text};" for i, text in enumerate(first_page)]
    (folder / "nodes.ts").write_text("\n".join(lines) + "\n", encoding="utf-8")
    _configure(folder, types)
    result = subprocess.run(
        [*type_checker, "--project", ".", "--pretty", "false"],
        cwd=folder,
        capture_output=True,
        text=True,
        encoding="utf-8",
        timeout=300,
        check=False,
    )
    urls = list(first_page.values())
    found: dict[str, list[str]] = {}
    for line, message in ERROR.findall(result.stdout):
        at = int(line) - 2
        where = urls[at] if 0 <= at < len(urls) else "(the judge itself)"
        found.setdefault(where, []).append(message)
    if bool(found) != bool(result.returncode):
        raise RuntimeError(result.stdout + result.stderr)
    return found


def _configure(folder: Path, types: Path) -> None:
    settings = {
        "compilerOptions": {
            "strict": True,
            "noEmit": True,
            "module": "esnext",
            "moduleResolution": "bundler",
            "types": [],
            "paths": {"schema-dts": [(types / "schema-dts" / "dist" / "schema.d.ts").as_posix()]},
        },
        "files": ["nodes.ts"],
    }
    (folder / "tsconfig.json").write_text(json.dumps(settings), encoding="utf-8")

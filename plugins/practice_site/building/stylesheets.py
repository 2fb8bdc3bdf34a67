"""What the theme's style sheets load from elsewhere."""

import re
from collections.abc import Iterator, Mapping
from pathlib import Path

from practice_site.building.folder_texts import reported_path
from practice_site.building.request import BuildRequest
from practice_site.inspecting.addresses import spelled_path
from practice_site.inspecting.styles import css_addresses
from practice_site.model.finding import Problem
from practice_site.model.plan import Plan
from practice_site.model.span import Span

_LOADS_FROM_A_HOST = re.compile(rb"(?:url\(|@import)\s*[\"']?\s*(?:https?:)?//", re.IGNORECASE)
_FOREIGN = re.compile(r"(?:https?:)?//", re.IGNORECASE)


def foreign_in_stylesheets(
    files: Mapping[str, Path], request: BuildRequest, plan: Plan | None
) -> Iterator[Problem]:
    """A problem for every address on another site; `files` by their paths in the output."""
    home = plan.frame.url if plan else ""
    for file in files.values():
        if file.suffix.lower() != ".css" or not _LOADS_FROM_A_HOST.search(file.read_bytes()):
            continue
        for found in css_addresses(file.read_text(encoding="utf-8", errors="replace")):
            if _FOREIGN.match(found.address) and spelled_path(found.address, home) is None:
                yield Problem(
                    kind="third-party-file",
                    span=Span(reported_path(file, request.root), found.line),
                    message=f"The style sheet loads {found.address} from another site.",
                    remedy="Put a copy that you may use into the theme, and name that.",
                )

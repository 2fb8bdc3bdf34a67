"""The one line that the preview puts into a page as it is served, and leave for it to work."""

import json
import re
from collections.abc import Mapping
from html import escape, unescape
from typing import Any

SCRIPT = "/_practice/preview.js"

_POLICY = re.compile(
    rb"""<meta\b(?=[^>]*\bhttp-equiv\s*=\s*["']?content-security-policy\b)[^>]*>""", re.IGNORECASE
)
_CONTENT = re.compile(rb"""(?<=\scontent=)("[^"]*"|'[^']*')""", re.IGNORECASE)
_END = re.compile(rb"</body\s*>", re.IGNORECASE)

_NEEDED = ("script-src", "style-src", "connect-src")
"""What the script does: run, load its stylesheet, and listen for changes."""


def with_preview(page: bytes, state: Mapping[str, Any]) -> bytes:
    """The page with the preview's script at its end, which is given the page's state."""
    data = escape(json.dumps(state, ensure_ascii=True, separators=(",", ":")))
    script = f'<script src="{SCRIPT}" data-state="{data}" defer></script>'.encode("ascii")
    end = max((found.start() for found in _END.finditer(page)), default=len(page))
    return _POLICY.sub(_with_leave, page[:end]) + script + page[end:]


def _with_leave(meta: re.Match[bytes]) -> bytes:
    def changed(content: re.Match[bytes]) -> bytes:
        policy = unescape(content.group()[1:-1].decode("utf-8", "replace"))
        return (
            b'"' + escape(own_allowed(policy), quote=False).replace('"', "&quot;").encode() + b'"'
        )

    return _CONTENT.sub(changed, meta.group(), count=1)


def own_allowed(policy: str) -> str:
    """A Content-Security-Policy (CSP 3) that also lets the preview's own files work."""
    directives: dict[str, list[str]] = {}
    for directive in policy.split(";"):
        name, *sources = directive.split() or [""]
        directives.setdefault(name.lower(), sources)  # of two, the first one counts
    directives.pop("", None)
    for name in _NEEDED:
        sources = directives.get(name, directives.get("default-src", ["'self'"]))
        if "'self'" not in sources:
            directives[name] = [s for s in sources if s.lower() != "'none'"] + ["'self'"]
    return "; ".join(" ".join([name, *sources]) for name, sources in directives.items())

"""What people read of accessibility, made from the rules and from what axe looks for.

`python -m practice_site.checks.accessibility_documentation docs/accessibility.md` writes it.
"""

import sys
from pathlib import Path

from practice_site.checks.axe import COVERED, WHY_NOT
from practice_site.checks.registry import RULES

_INTRODUCTION = """\
# Accessibility

Made from the rules by `make docs`. Every build looks at the bytes of every page. What authors can
get wrong is reported at the line of their text; what a template gets wrong at the template's line,
once, however many pages show it. A page is judged as a browser reads it: what its parser mends by
itself (a `<p>` or `<li>` without an end) is no finding.

The tests go further: they ask [axe-core](https://github.com/dequelabs/axe-core) and the
[Nu HTML checker](https://validator.github.io/validator/) about every page of the sample site, in
light, dark and print, at three widths, and plant defects to see that these rules find what axe
and the Nu checker find.

## What the Nu checker finds, and a build does not

A build knows that tags do not fit together, not always which one is missing; it sees an attribute
that stands twice in the body of a page; it knows obsolete elements, ids, roles and the order of
lists and tables. It does not check every attribute's value (`width="wide"`), which element may
stand in which (a `<div>` in a `<span>`), or stylesheets. Run the checker on `output/` after a
change of the theme.
"""


def accessibility_markdown() -> str:
    """The page on accessibility."""
    rules = "\n".join(
        f"| [{rule.code}](rules/{rule.code}.md) | {rule.severity} | {rule.summary} |"
        for rule in RULES
        if rule.code.startswith("PS7")
    )
    known = {name: ", ".join(map(_linked, codes)) for name, codes in COVERED.items()}
    axe = "\n".join(f"| {name} | {what} |" for name, what in sorted({**known, **WHY_NOT}.items()))
    return (
        f"{_INTRODUCTION}\n"
        f"## The rules\n\n| Code | Severity | What is wrong |\n| --- | --- | --- |\n{rules}\n\n"
        f"## The rules of axe\n\n| Rule of axe | Found by, or why not |\n| --- | --- |\n{axe}\n"
    )


def _linked(code: str) -> str:
    return f"[{code}](rules/{code}.md)"


if __name__ == "__main__":
    Path(sys.argv[1]).write_text(accessibility_markdown(), encoding="utf-8", newline="\n")

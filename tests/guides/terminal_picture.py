"""Pictures of a terminal, as SVG: drawn in letters, so that they can be found and compared."""

from collections.abc import Iterable, Iterator
from html import escape

from lxml import etree
from rich.console import Console
from rich.segment import Segment
from rich.text import Text

from guides.guide import Command

COLUMNS = 80
MORE = "⋮"
"""Stands where lines are left out."""

_LETTER, _LINE, _MARGIN = 12.2, 26, 24
_COLOURS = {1: "#b02020", 2: "#1a6838", 3: "#8a5400", 8: "#5c6066"}
"""What a terminal's red, green, yellow and grey are on paper."""

_SVG = """\
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}">
<title>{title}</title>
<style>text {{ font: 20px ui-monospace, "SF Mono", Menlo, Consolas, "DejaVu Sans Mono", monospace; \
fill: #1f2328; white-space: pre }}</style>
<rect x="1" y="1" width="{inner_width}" height="{inner_height}" rx="10" fill="#fdfdfb" \
stroke="#c4c8cc"/>
{rows}
</svg>
"""


def terminal_picture(command: Command, shown: str, of: str = "") -> str:
    """A terminal's window with a command and what it shows, or that part of it.

    `of` is how the first line of the part begins, "…", and how the first line after it does.

    Raises ValueError where there is no such line.
    """
    rows = list(_rows(command, shown, of))
    width = round(COLUMNS * _LETTER + 2 * _MARGIN)
    height = len(rows) * _LINE + 2 * _MARGIN
    return _SVG.format(
        width=width,
        height=height,
        inner_width=width - 2,
        inner_height=height - 2,
        title=escape(f"Terminal: {command.line}"),
        rows="\n".join(_drawn(row, number) for number, row in enumerate(rows, start=1)),
    )


def words_in(picture: str) -> list[str]:
    """The lines of text in such a picture."""
    rows = etree.fromstring(picture.encode()).iter("{http://www.w3.org/2000/svg}text")
    return ["".join(row.itertext()) for row in rows]


def _rows(command: Command, shown: str, of: str) -> Iterator[Text]:
    lines = list(Text.from_ansi(shown.rstrip()).split("\n", allow_blank=True))
    begins, _, ends = (part.strip() for part in of.partition("…"))
    first = _place(lines, begins) if begins else 0
    last = _place(lines, ends) if ends else len(lines)
    more = Text(MORE, "bright_black")
    yield from _folded(Text.assemble(("$ ", "bright_black"), (command.line, "bold")))
    for line in (*([more] if first else []), *lines[first:last], *([more] if ends else [])):
        yield from _folded(line)


def _place(lines: list[Text], begins: str) -> int:
    for place, line in enumerate(lines):
        if line.plain.lstrip().startswith(begins):
            return place
    raise ValueError(f"no line begins with: {begins}")


def _folded(line: Text) -> Iterable[Text]:
    """A line in as many as it takes on the screen."""
    return line.divide(range(COLUMNS, len(line), COLUMNS))


def _drawn(row: Text, number: int) -> str:
    console = Console(width=10 * COLUMNS)
    at, runs = 0, []
    for segment in row.render(console):
        runs.append(_run(segment, at))
        at += segment.cell_length
    return f'<text y="{_MARGIN + number * _LINE - 6}">{"".join(runs)}</text>'


def _run(segment: Segment, at: int) -> str:
    style = segment.style
    colour = _COLOURS.get(style.color.number or 0, "") if style and style.color else ""
    look = f' fill="{colour}"' if colour else ""
    look += ' font-weight="bold"' if style and style.bold else ""
    x, length = _MARGIN + at * _LETTER, segment.cell_length * _LETTER
    return (
        f'<tspan x="{x:.1f}" textLength="{length:.1f}"{look}>{escape(segment.text, quote=False)}'
        "</tspan>"
    )

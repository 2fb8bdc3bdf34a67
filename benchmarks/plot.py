"""The results as one SVG: seconds by number of articles, both axes logarithmic."""

import math
from collections.abc import Iterator, Mapping, Sequence

COLOURS = {"practice": "#0b5563", "hugo": "#b3261e", "eleventy": "#7a5c00", "pelican": "#6b4ea0"}
WIDTH, HEIGHT = 860, 380
LEFT, TOP, PANEL, DEPTH, GAP = 66, 44, 270, 270, 160

Lines = Mapping[str, Sequence[tuple[int, float]]]
"""By a tool's name, the seconds for each number of articles."""


def plot(panels: Sequence[tuple[str, Lines]], titles: Mapping[str, str]) -> str:
    """Up to two panels side by side on one scale; `titles` are the tools' names in full."""
    points = [point for _, lines in panels for line in lines.values() for point in line]
    if not points:
        return ""
    sizes = sorted({size for size, _ in points})
    least = 10 ** math.floor(math.log10(min(seconds for _, seconds in points)))
    most = 10 ** math.ceil(math.log10(max(seconds for _, seconds in points)))
    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {HEIGHT}" role="img" '
        'font-family="sans-serif" font-size="13">',
        f"<title>{' and '.join(name for name, _ in panels)}: seconds by number of articles</title>",
        f'<rect width="{WIDTH}" height="{HEIGHT}" fill="#ffffff"/>',
    ]
    for number, (name, lines) in enumerate(panels):
        across = _scale(sizes[0], sizes[-1], LEFT + number * (PANEL + GAP), PANEL)
        down = _scale(least, most, TOP + DEPTH, -DEPTH)
        parts.append(f'<text x="{across(sizes[0])}" y="24" font-weight="bold">{name}</text>')
        parts += _grid(across, down, sizes, least, most)
        places = {tool: [(across(x), down(y)) for x, y in line] for tool, line in lines.items()}
        labels = _apart({tool: line[-1][1] for tool, line in places.items()})
        for tool, line in places.items():
            parts += _line(tool, titles[tool], line, labels[tool])
    return "\n".join([*parts, "</svg>\n"])


class _scale:  # noqa: N801 (used as a function)
    """A logarithmic scale from values to places."""

    def __init__(self, least: float, most: float, begin: float, length: float) -> None:
        self._least, self._begin = math.log10(least), begin
        self._unit = length / max(math.log10(most) - self._least, 1e-9)

    def __call__(self, value: float) -> float:
        return round(self._begin + (math.log10(value) - self._least) * self._unit, 1)


def _grid(
    across: _scale, down: _scale, sizes: Sequence[int], least: float, most: float
) -> Iterator[str]:
    left, right, bottom = across(sizes[0]), across(sizes[-1]), down(least)
    for power in range(round(math.log10(least)), round(math.log10(most)) + 1):
        seconds, y = 10.0**power, down(10.0**power)
        yield f'<line x1="{left}" y1="{y}" x2="{right}" y2="{y}" stroke="#d0d0d0"/>'
        yield f'<text x="{left - 6}" y="{y + 4}" text-anchor="end" fill="#444">{seconds:g} s</text>'
    for size in sizes:
        x = across(size)
        yield f'<line x1="{x}" y1="{TOP}" x2="{x}" y2="{bottom}" stroke="#eeeeee"/>'
        yield f'<text x="{x}" y="{bottom + 20}" text-anchor="middle" fill="#444">{size:,}</text>'
    middle = (left + right) / 2
    yield f'<text x="{middle}" y="{bottom + 40}" text-anchor="middle" fill="#444">articles</text>'


def _apart(heights: Mapping[str, float], least: float = 16.0) -> dict[str, float]:
    """Heights for labels, moved down where two would lie upon each other."""
    placed: dict[str, float] = {}
    lowest = -least
    for tool, height in sorted(heights.items(), key=lambda item: item[1]):
        lowest = placed[tool] = max(height, lowest + least)
    return placed


def _line(
    tool: str, title: str, places: Sequence[tuple[float, float]], label: float
) -> Iterator[str]:
    colour = COLOURS.get(tool, "#333333")
    path = " ".join(f"{x},{y}" for x, y in places)
    yield f'<polyline points="{path}" fill="none" stroke="{colour}" stroke-width="2.5"/>'
    for x, y in places:
        yield f'<circle cx="{x}" cy="{y}" r="3.5" fill="{colour}"/>'
    yield f'<text x="{places[-1][0] + 8}" y="{label + 4}" fill="{colour}">{title}</text>'

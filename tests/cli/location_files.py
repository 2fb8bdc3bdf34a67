"""`locations.yaml` as people write it: any order, any quotes, comments and blank lines anywhere."""

from hypothesis import strategies as st
from hypothesis.strategies import DrawFn

COMMENTS = ("# one", "#two", "#   where: we are", "# tier: page", "# - slug: none", '# ‘ü’ "x')
OFFICE = """\
slug: napa
name: 'The Practice, Napa'   # as on the door
type: MedicalClinic
address: {street: 1 Sample Way, city: Napa, state: CA, postal_code: "94559"}
geo: {latitude: 38.29714, longitude: -122.28553}
phone: "+1-707-555-0142"
about: |
  Some text.

  # no comment, but text
"""
VALUES = {
    "state": ("CA", "'CA'", '"CA"'),
    "served_from": ("napa", "'napa'", '"napa"'),
    "drive": (
        "{minutes: 15, miles: 9}",
        "{minutes: 15,\n  miles: 9, route: 'South, by the river'}",
        "\n  minutes: 15   # at noon\n  # by road\n  miles: 9.5",
    ),
    "parking": (
        "Behind the house",
        "'Behind the ''house'''",
        '"Behind\n  the \\"house\\""',
        "Behind\n  the house",
        ">-\n  Behind\n  the house",
        "|+\n  Behind\n\n",
    ),
    "transit": ("The bus 10.", "'The bus: 10'", '"#10"', ">\n  The bus,\n  # 10, now and then"),
    "about": (
        "Short.",
        "|\n  Text.\n\n  # text too\n\n  More.",
        "|+\n  Text.\n\n",
        ">-\n  Text\n  - more",
        "|2\n    Text.",
    ),
    "hospitals": ("[{name: Queen of the Valley}]", "\n  - name: Queen\n    note: 'Near: here'"),
    "redirect_from": (
        "[/locations/{slug}/]",
        "[/old/{slug}/]",
        "[/old/{slug}/, /locations/{slug}/]",
        "\n  - /was/{slug}/",
    ),
    "postal_codes": ('["94599"]', "['94599',\n  '94558']"),
}
ALWAYS = ("state", "served_from")
TOWNS = (("yountville", "Yountville"), ("st-helena", "St. Helena"), ("angwin", "Angwin"))


@st.composite
def location_files(draw: DrawFn) -> bytes:
    """The bytes of a whole file without mistakes."""
    towns = draw(st.lists(st.sampled_from(TOWNS), unique=True, max_size=3))
    sections = {"format": "format: 1" + draw(trailing()), "offices": _offices(draw)}
    if towns or draw(st.booleans()):
        sections["towns"] = _towns(draw, towns)
    order = draw(st.permutations(sorted(sections)))
    text = "".join(draw(between(0)) + sections[name].rstrip("\n") + "\n" for name in order)
    kept = "|+" in sections[order[-1]]
    text = draw(st.sampled_from(("", "", "---\n"))) + text + ("" if kept else draw(between(0)))
    text = draw(st.sampled_from((text, text, text.rstrip("\n"))))
    text = text.replace("\n", draw(st.sampled_from(("\n", "\n", "\r\n"))))
    return (draw(st.sampled_from(("", "", "\ufeff"))) + text).encode()


def trailing() -> st.SearchStrategy[str]:
    """What may follow a value on its line."""
    return st.sampled_from(("", "", "", "  ", "   # for now", " #x"))


@st.composite
def between(draw: DrawFn, indent: int) -> str:
    """What may stand between two keys: blank lines and comments, indented in any way."""
    text = ""
    for line in draw(st.lists(st.sampled_from(("", "", *COMMENTS)), max_size=2)):
        margin = draw(st.sampled_from((0, indent)))
        text += f"{' ' * margin}{line}\n" if line else "\n"
    return text


def _offices(draw: DrawFn) -> str:
    return f"offices:{draw(trailing())}\n" + _item(OFFICE.splitlines(), *_dashes(draw))


def _towns(draw: DrawFn, towns: list[tuple[str, str]]) -> str:
    if not towns:
        return "towns:" + draw(st.sampled_from(("", " []", "   # none yet", " []  # none")))
    dash, key = _dashes(draw)
    text = f"towns:{draw(trailing())}\n"
    for slug, name in towns:
        if draw(st.integers(0, 7)) == 0:
            text += f"{' ' * dash}- {{slug: {slug}, name: {name}, state: CA, served_from: napa}}\n"
        else:
            text += draw(between(key)) + _item(_entry(draw, slug, name), dash, key)
    return text


def _dashes(draw: DrawFn) -> tuple[int, int]:
    """How far dashes and keys are indented."""
    dash = draw(st.sampled_from((0, 2, 2, 4)))
    return dash, dash + draw(st.sampled_from((2, 2, 4)))


def _entry(draw: DrawFn, slug: str, name: str) -> list[str]:
    """The lines of a town's entry, as if nothing stood before it."""
    more = draw(st.lists(st.sampled_from(sorted(set(VALUES) - set(ALWAYS))), unique=True))
    written = {
        key: draw(st.sampled_from(VALUES[key])).replace("{slug}", slug) for key in (*ALWAYS, *more)
    }
    written |= {"slug": slug, "name": draw(st.sampled_from((name, f"'{name}'", f'"{name}"')))}
    tier = draw(st.sampled_from(("", "page", "page", "'page'", '"page"', "listed")))
    written |= {"tier": tier} if tier else {}
    lines: list[str] = []
    for key in draw(st.permutations(sorted(written))):
        value = written[key]
        if lines and not lines[-1].startswith(" "):
            lines += draw(between(2)).splitlines()
        begin = f"{key}:" if value.startswith("\n") else f"{key}: "
        one_line = "\n" not in value
        lines += (begin + value + (draw(trailing()) if one_line else "")).split("\n")
    return lines


def _item(lines: list[str], dash: int, key: int) -> str:
    first, *rest = lines
    text = " " * dash + "-" + " " * (key - dash - 1) + first + "\n"
    return text + "".join(f"{' ' * key}{line}\n" if line else "\n" for line in rest)

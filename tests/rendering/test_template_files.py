"""What holds of every file of the theme, whatever page it ends up in."""

import re
from pathlib import Path

import pytest
from jinja2 import Environment, meta, nodes

from practice_site.model.view import View
from practice_site.pages.palette import palette_of
from rendering.documents import THEME_FOLDER
from rendering.sample_views import VIEWS

TEMPLATES = sorted((THEME_FOLDER / "templates").rglob("*.html"))
SHARED = {
    name
    for path in TEMPLATES
    for name in re.findall(r'\bshared\("([^"]+)"\)', path.read_text(encoding="utf-8"))
}
"""The parts that are made once for all pages on which they are the same."""
STYLESHEET = THEME_FOLDER / "static" / "css" / "site.css"


def name_of(path: Path) -> str:
    return path.relative_to(THEME_FOLDER / "templates").as_posix()


def outside_names(source: str) -> set[str]:
    """What a template takes from outside: not its own macros and imports."""
    tree = Environment().parse(source)
    own = {macro.name for macro in tree.find_all(nodes.Macro)}
    own.update(str(name) for use in tree.find_all(nodes.FromImport) for name in use.names)
    return meta.find_undeclared_variables(tree) - own


@pytest.mark.parametrize("path", TEMPLATES, ids=name_of)
def test_template_takes_little_from_outside(path: Path) -> None:
    seen = {"frame", "current"} if name_of(path) in SHARED else {"page", "frame", "shared"}
    assert outside_names(path.read_text(encoding="utf-8")) <= seen


def test_header_and_footer_are_shared() -> None:
    assert {"parts/header.html", "parts/footer.html"} <= SHARED


def test_names_from_outside_are_noticed() -> None:
    source = "{% from 'a' import b %}{% macro c(d) %}{{ d }}{{ e }}{% endmacro %}{{ b(c(f)) }}"
    assert outside_names(source) == {"e", "f"}


def test_every_view_has_its_template_and_is_tried() -> None:
    # By name: a dataclass with slots leaves its first form behind as a subclass too.
    kinds = {kind.__name__: kind.template for kind in View.__subclasses__()}
    assert set(kinds.values()) <= {name_of(path) for path in TEMPLATES}
    assert {type(view).__name__ for view in VIEWS} == kinds.keys()


@pytest.mark.parametrize("path", TEMPLATES, ids=name_of)
def test_template_is_clean(path: Path) -> None:
    source = path.read_text(encoding="utf-8")
    html = re.sub(r"<svg.*?</svg>", "", source, flags=re.DOTALL)
    assert not re.search(r"<[^>]*/>", html), "a void element ends with a slash"
    assert not re.search(r'\w=(?!["{=])\{\{', source), "an attribute without quotes"
    assert "autoescape" not in source
    assert not re.search(r"https?://(?!\")", source), "an address of another site"
    data, module = r"application/ld\+json\">", r"module\" src=\"{{ page.script }}\"></script>"
    assert not re.search(rf"<script(?! type=\"(?:{data}|{module}))|\son\w+=|style=", source)


def test_stylesheet_loads_nothing_but_the_theme_s_own_files() -> None:
    css = STYLESHEET.read_text(encoding="utf-8")
    assert not re.search(r"@import|https?:(?!\"\])", css)
    for address in re.findall(r"url\(\"?([^)\"]+)", css):
        assert (STYLESHEET.parent / address).is_file(), address


def test_stylesheet_names_only_what_it_defines() -> None:
    css = STYLESHEET.read_text(encoding="utf-8")
    own = set(re.findall(r"^\s*(--[\w-]+):", css, re.MULTILINE))
    colours = {f"--{name}" for name in palette_of("").light}
    assert own.isdisjoint(colours), "colours come from the palette alone"
    used = set(re.findall(r"var\((--[\w-]+)\)", css))
    assert own <= used <= own | colours


def test_every_class_that_is_styled_is_used_somewhere() -> None:
    css = re.sub(r"/\*.*?\*/", "", STYLESHEET.read_text(encoding="utf-8"), flags=re.DOTALL)
    selectors = re.findall(r"([^{};]+)\{", css)
    styled = {name for s in selectors for name in re.findall(r"\.([a-z][\w-]*)", s)}
    templates = "".join(path.read_text(encoding="utf-8") for path in TEMPLATES)
    used = {name for names in re.findall(r'class="([^"{]+)"', templates) for name in names.split()}
    by_content = {"table", "right", "center", "cover", "lead", "portrait"}
    assert styled - used == by_content

from typing import Any

import pytest
from jinja2 import Environment, UndefinedError
from markupsafe import Markup

from practice_site.model.html import Html
from practice_site.model.markdown import Role
from practice_site.rendering.environment import ThemeEnvironment, written
from practice_site.rendering.missing_field import MissingField

SETTINGS: dict[str, Any] = {"autoescape": True, "undefined": MissingField, "trim_blocks": True}
VALUES = {
    "plain": "Yountville",
    "text": "<b> & \"two\" 'words'",
    "html": Html("<i>a &amp; b</i>"),
    "number": 7,
    "role": Role.KEY_TAKEAWAYS,
    "none": None,
    "many": ("<", Html("<br>"), 1),
}


@pytest.mark.parametrize(
    "source",
    [
        *(f"{{{{ {name} }}}}" for name in VALUES),
        "<b>{{ text }}</b>{{ html }}&",
        "{{ text ~ html ~ plain }}",
        "{{ html + text }}",
        '{{ many | join(", ") }}',
        "{{ text | upper }}{{ html | upper }}{{ text | e | e }}{{ html | striptags }}",
        "{% macro m(x) %}<p>{{ x }}</p>{% endmacro %}{{ m(text) }}{{ m(m(html)) }}",
        "{% set x %}<p>{{ text }}</p>{% endset %}{{ x }}{{ x ~ text }}",
        "{% macro m(x, y='<') %}{{ x }}{{ y }}{% endmacro %}{{ m(text) }}{{ m(y=text, x=1) }}",
        "{% macro m(x) %}{{ varargs }}{{ kwargs }}{% endmacro %}{{ m(1) }}{{ m(1, 2, z=3) }}",
        "{% autoescape false %}{% macro m(x) %}<{% endmacro %}{{ m(text) }}{% endautoescape %}",
        "{% macro m() %}<p>{{ caller() }}</p>{% endmacro %}{% call m() %}{{ text }}{% endcall %}",
        "{% filter upper %}{{ text }}<{% endfilter %}",
        "{% for x in many %}{{ x }}{{ loop.index }}{% endfor %}",
        "{{ '<' }}{{ 1 + 2 }}{{ text if none else plain }}",
        "{% autoescape false %}{{ text }}{% endautoescape %}",
        "{% autoescape none %}{{ text }}{% endautoescape %}",
    ],
)
def test_values_are_written_as_jinja_writes_them(source: str) -> None:
    expected = Environment(**SETTINGS).from_string(source).render(VALUES)
    assert ThemeEnvironment(**SETTINGS).from_string(source).render(VALUES) == expected


def test_only_what_is_html_already_is_left_as_it_is() -> None:
    assert written("<") == "&lt;"
    assert written(Html("<")) == "<"
    assert written(Markup("<")) == "<"


def test_what_does_not_exist_cannot_be_written() -> None:
    with pytest.raises(UndefinedError):
        ThemeEnvironment(**SETTINGS).from_string("{{ nothing }}").render()

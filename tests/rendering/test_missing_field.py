import pytest
from jinja2 import Environment, UndefinedError
from msgspec.structs import replace

from practice_site.rendering.missing_field import SEEN, MissingField
from rendering.sample_views import ARTICLE, FRAME

PAGE = replace(ARTICLE, faq=None)
ENVIRONMENT = Environment(undefined=MissingField, autoescape=True)


@pytest.mark.parametrize(
    ("source", "message"),
    [
        ("{{ page.foo }}", "the template asks for “page.foo”, which this page does not have."),
        ("{{ frame.foo }}", "the template asks for “frame.foo”, which does not exist."),
        ("{{ page.author.foo }}", "the template asks for “foo”, which Person does not have."),
        (
            "{{ page.faq.heading }}",
            "the template asks for “heading” of something that this page leaves empty.",
        ),
        ("{{ pgae }}", f"“pgae” is unknown: {SEEN}"),
        (
            "{% macro a(x) %}{{ x }}{% endmacro %}{{ a() }}",
            "parameter 'x' was not provided",
        ),
    ],
)
def test_the_message_says_what_was_asked_for(source: str, message: str) -> None:
    with pytest.raises(UndefinedError) as error:
        ENVIRONMENT.from_string(source).render(page=PAGE, frame=FRAME)
    assert str(error.value) == message


@pytest.mark.parametrize(
    "source",
    [
        "{% if page.foo %}{% endif %}",
        "{% if not page.foo %}{% endif %}",
        "{% if page.foo == 1 %}{% endif %}",
        "{% for x in page.foo %}{% endfor %}",
        "{{ page.foo or 'x' }}",
        "{{ page.foo.bar }}",
        "{{ page.foo ~ 'x' }}",
        "{{ page.foo | join }}",
    ],
)
def test_every_use_raises(source: str) -> None:
    with pytest.raises(UndefinedError, match=r"“page\.foo”"):
        ENVIRONMENT.from_string(source).render(page=PAGE, frame=FRAME)

"""What a page asks of the programs that read it for search engines."""

from collections.abc import Iterator

from practice_site.inspecting.page_facts import PageFacts

TEMPLATE = "theme/templates/physicians.html"
BASE = '{% extends "base.html" %}'
"""A template and its first line, for examples of templates that ask for more."""

_READERS = ("robots", "googlebot", "bingbot")


def asking(meta: str) -> str:
    """The first line of a template, and something more in the head."""
    return f"{BASE}\n{{% block head %}}{meta}{{% endblock %}}"


def asked_of_robots(facts: PageFacts) -> Iterator[str]:
    """Every wish in the head of a page, in small letters and without spaces."""
    meta = facts.head_elements.meta
    for reader in _READERS:
        for content in meta.get(reader, ()):
            yield from content.lower().replace(" ", "").split(",")

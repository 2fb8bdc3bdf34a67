"""Which pages say the same in another language."""

from collections.abc import Callable, Iterable, Mapping
from typing import TypeVar

from practice_site.model.article import Article, Page, Service
from practice_site.model.view_parts import Alternate
from practice_site.pages.listing import article_url, page_url, service_url

DEFAULT = "x-default"
"""Stands for readers of any other language: they get the text that was written first."""

_Text = TypeVar("_Text", Article, Service, Page)


def translations_of(
    articles: Iterable[Article],
    services: Iterable[Service],
    pages: Iterable[Page],
    site: str,
    lang: str,
) -> Mapping[str, tuple[Alternate, ...]]:
    """The translations of each page that has any, itself included, by the page's path.

    All pages of a group name the same ones, so each names those that name it
    (search.md HRF-01). `site` is the site's address, without which there are none,
    `lang` the language of texts that name none.
    """
    if not site:
        return {}
    return {
        **_of_kind(articles, article_url, site, lang),
        **_of_kind(services, service_url, site, lang),
        **_of_kind(pages, lambda page: page_url(page.slug), site, lang),
    }


def _of_kind(
    texts: Iterable[_Text], url: Callable[[_Text], str], site: str, lang: str
) -> dict[str, tuple[Alternate, ...]]:
    known = {text.slug: text for text in texts}
    groups: dict[str, list[_Text]] = {}
    for text in known.values():
        if text.translation_of in known:
            original = _original(text, known)
            groups.setdefault(original, [known[original]]).append(text)
    found: dict[str, tuple[Alternate, ...]] = {}
    for original, group in groups.items():
        by_lang = {text.lang or lang: text for text in reversed(group)}
        # Two texts in one language cannot both be a page's translation: a rule says so.
        if len(by_lang) < 2:
            continue
        addresses = {name: f"{site.rstrip('/')}{url(text)}" for name, text in by_lang.items()}
        named: list[Alternate] = [
            Alternate(name, address) for name, address in sorted(addresses.items())
        ]
        first = Alternate(DEFAULT, f"{site.rstrip('/')}{url(known[original])}")
        found |= {url(text): (*named, first) for text in by_lang.values()}
    return found


def _original(text: _Text, known: Mapping[str, _Text]) -> str:
    """The text that a translation, or the translation of a translation, was made from."""
    seen = {text.slug}
    while text.translation_of in known and text.translation_of not in seen:
        text = known[text.translation_of]
        seen.add(text.slug)
    return text.slug

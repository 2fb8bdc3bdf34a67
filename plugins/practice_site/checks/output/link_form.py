"""PS611: a link that spells an address of the site in another way than the site does."""

import re
from collections.abc import Iterator
from itertools import chain

from practice_site.checks.evidence import PageEvidence
from practice_site.checks.example import Example
from practice_site.checks.rule import Rule
from practice_site.checks.targets import leads_off
from practice_site.inspecting.addresses import spelled_path
from practice_site.model.finding import Citation, Finding, Severity

_ARTICLE = "content/articles/minimal.md"
_SENTENCE = "The muscles of the back warm up and let go."
_OF_PAGES = ("", "https", "http")
_INDEX = re.compile(r"(?<=/)index\.html?(?=[?#]|\Z)", re.IGNORECASE)
_CAMPAIGN = re.compile(r"\?[^#]*\butm_[^#]*")


class LinkForm(Rule):
    """One page, one address: http:, www., index.html and campaign marks make others."""

    code = "PS611"
    name = "link-form"
    severity = Severity.WARNING
    source = Citation(
        "House rule, after Google: link to the canonical address within a site",
        "https://developers.google.com/search/docs/crawling-indexing/consolidate-duplicate-urls",
    )
    summary = "A link spells an address of this site in another way than the site itself."
    why = (
        "Search engines see a second address for the same page, and visitors go by way of a "
        "redirect, or to a site that does not answer."
    )
    remedy = "Write the path alone, as in /contact/."
    weaker_than = ("PS602", "PS610")
    bad = (
        Example(
            path=_ARTICLE, text="[Our phone](http://minimal.example/contact/)", instead_of=_SENTENCE
        ),
        Example(
            path=_ARTICLE,
            text="[Our phone](https://www.minimal.example/contact/)",
            instead_of=_SENTENCE,
        ),
        Example(
            path=_ARTICLE,
            text="[Our phone](//Minimal.Example/contact/#main_content)",
            instead_of=_SENTENCE,
        ),
        Example(path=_ARTICLE, text="[Our phone](/contact/index.html)", instead_of=_SENTENCE),
        Example(
            path=_ARTICLE, text="[Our phone](/contact/?utm_source=article)", instead_of=_SENTENCE
        ),
    )
    good = (
        Example(
            path=_ARTICLE,
            text="[Our phone](https://minimal.example/contact/), [the same](../../contact/), "
            "[another site](https://minimal.example.org/index.html), or "
            "[its news](https://example.org/?utm_source=minimal)",
            instead_of=_SENTENCE,
        ),
    )

    def check_page(self, page: PageEvidence) -> Iterator[Finding]:
        """Compare the links with what their targets are called on the site."""
        home, schemes = page.facts.home, page.facts.schemes
        for link in chain.from_iterable(schemes.get(one, ()) for one in _OF_PAGES):
            written = link.target.strip()
            path = spelled_path(written, home)
            if path is None and leads_off(written):
                continue
            other_host = path is not None and not (written + "/").startswith(f"{home}/")
            form = path or written
            plain = _CAMPAIGN.sub("", _INDEX.sub("", form))
            if other_host or plain != form:
                yield self.finding(
                    page.facts.links[link.number].span,
                    f"The link to {written} is another address for a page of this site.",
                    f"Write {plain}.",
                    page=page.facts.url,
                )

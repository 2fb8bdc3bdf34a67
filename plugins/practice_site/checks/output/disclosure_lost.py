"""PS319: a page that shows a quote without what must stand beside it."""

from collections.abc import Iterator

from msgspec import Struct

from practice_site.checks.evidence import PageEvidence
from practice_site.checks.example import Example
from practice_site.checks.rule import THEME_MISTAKE, Rule
from practice_site.model.finding import Citation, Finding, Fixer, Severity
from practice_site.model.list_views import StoriesView
from practice_site.model.view_parts import QuoteView

_STORIES = "theme/templates/stories.html"
_WHOLE = "{{ testimonial(story.quote) -}}"
_ALONE = """\
<figure><blockquote><p>{{ story.quote.paragraphs | join(" ") }}</p></blockquote>
<figcaption>{{ story.quote.attribution }}</figcaption></figure>
"""


class DisclosureLost(Rule):
    """The theme leaves out, or puts elsewhere, what the law wants right after a quote."""

    code = "PS319"
    name = "disclosure-lost"
    severity = Severity.ERROR
    by_law = True
    firm = True
    requirements = (
        *("FTC-MATERIAL", "FTC465-INSIDER", "FTC-ACTUAL", "FTC-TYPICALITY"),
        "TX-TESTIMONIAL-PAID",
    )
    fixed_by = Fixer.DEVELOPER
    source = Citation("16 CFR 255.5, 465.5", "https://www.ecfr.gov/current/title-16/part-255")
    summary = "A page shows a patient's words, and not the disclosures right after them."
    why = (
        "Who was paid, who works there, and what usually happens must be read with the quote, not "
        "in a footer. Readers who hear the page meet it in the order of its text."
    )
    remedy = THEME_MISTAKE
    bad = (
        Example(
            path=_STORIES,
            text=_ALONE,
            instead_of=_WHOLE,
            found_in="content/testimonials/sample-1.yaml",
            found_at="status: publish",
        ),
    )
    good = ()

    def check_page(self, page: PageEvidence) -> Iterator[Finding]:
        """Look for each quote's words, name and disclosures, one after the other."""
        places = [each.span for each in page.page.origins if each.kind == "testimonial"]
        if not places and not isinstance(page.page.view, StoriesView):
            return
        seen = _plain(page.facts.text)
        end = 0
        for quote in _quotes(page.page.view):
            begin = seen.find(_plain(" ".join(quote.paragraphs)), end)
            if begin < 0:  # the theme does not show the quote either
                continue
            end = begin
            for part in (quote.attribution, *quote.disclosures):
                begin = seen.find(_plain(part), end)
                if begin < 0:
                    yield self.finding(
                        places[0] if places else page.facts.source,
                        f'The page does not show "{part}" where "{quote.attribution}" is quoted.',
                        page=page.facts.url,
                    )
                    break
                end = begin + len(_plain(part))


def _quotes(value: object) -> Iterator[QuoteView]:
    """The quotes in a view, in the order of its fields."""
    if isinstance(value, QuoteView):
        yield value
    elif isinstance(value, tuple):
        for each in value:
            yield from _quotes(each)
    elif isinstance(value, Struct):
        for field in value.__struct_fields__:
            yield from _quotes(getattr(value, field))


def _plain(text: str) -> str:
    return " ".join(text.split())

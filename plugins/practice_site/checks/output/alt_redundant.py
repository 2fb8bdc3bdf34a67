"""PS719: a picture whose words say what is said anyway."""

import re
from collections.abc import Iterator

from practice_site.checks.evidence import PageEvidence
from practice_site.checks.example import Scenario, in_article, in_theme
from practice_site.checks.places import words_for_picture
from practice_site.checks.rule import Rule
from practice_site.checks.written import where_written
from practice_site.inspecting.same_words import repeated_alt
from practice_site.model.finding import Citation, Finding, Severity

_BEGINS = re.compile(
    r"(?:an? |the |this is (?:an? )?)?(?:image|picture|pic|graphic|photo|photograph|icon)"
    r" (?:of|showing|that shows)\b",
    re.IGNORECASE,
)


class AltRedundant(Rule):
    """The words for a picture begin with "image of", or repeat what stands beside it."""

    code = "PS719"
    name = "alt-redundant"
    severity = Severity.WARNING
    source = Citation(
        "W3C Web Accessibility Tutorials: Images, Tips and Tricks",
        "https://www.w3.org/WAI/tutorials/images/tips/",
    )
    summary = 'The words for a picture begin with "image of", or repeat what stands beside it.'
    why = "A screen reader says that it is an image, and then hears everything twice."
    remedy = "Say only what the picture shows, and nothing that stands beside it."
    bad = (
        in_article("![An image of a green door](images/door.png)", scenario=Scenario.PICTURE),
        in_theme('<a href="/"><img src="/theme/favicon.svg" alt="Home page"> Home page</a>'),
    )
    good = (
        in_article("![A green door](images/door.png)", scenario=Scenario.PICTURE),
        in_article("![Images of two spines](images/door.png)", scenario=Scenario.PICTURE),
        in_theme('<a href="/"><img src="/theme/favicon.svg" alt=""> Home page</a>'),
    )

    def check_page(self, page: PageEvidence) -> Iterator[Finding]:
        """Look at how the words of each picture begin, and at what stands beside it."""
        facts = page.facts
        for element in facts.found.loading:
            if element.tag != "img":
                continue
            alt = element.get("alt")
            begins = _BEGINS.match(alt) if alt else None
            if not alt or not (begins or repeated_alt(element)):
                continue
            message = f'The words for a picture begin with "{begins[0]}".' if begins else ""
            message = message or f'The words for a picture stand beside it as well: "{alt}".'
            mark = facts.mark(element)
            if mark.span is not None:
                yield self.finding(
                    words_for_picture(page.sources, mark.span, alt), message, page=facts.url
                )
            elif not mark.attributes.get("src", "").startswith("/images/"):
                where = where_written(page, mark)
                yield self.finding(where.span, message, where.remedy(self.remedy), facts.url)

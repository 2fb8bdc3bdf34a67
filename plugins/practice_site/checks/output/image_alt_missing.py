"""PS703: a picture without words."""

from collections.abc import Iterator

from practice_site.checks.evidence import Evidence
from practice_site.checks.example import Example, Scenario
from practice_site.checks.pictures import pictures
from practice_site.checks.rule import THEME_MISTAKE, Rule
from practice_site.model.finding import Citation, Finding, Severity
from practice_site.model.span import Span

_ARTICLE = "content/articles/minimal.md"
_SENTENCE = "The muscles of the back warm up and let go."


class ImageAltMissing(Rule):
    """A picture has no words for people who cannot see it."""

    code = "PS703"
    name = "image-alt-missing"
    severity = Severity.ERROR
    rows = ("IMG-01",)
    source = Citation(
        "WCAG 2.2, 1.1.1 Non-text Content", "https://www.w3.org/TR/WCAG22/#non-text-content"
    )
    summary = "A picture has no words that say what it shows."
    why = "People who cannot see it are told nothing, or only the file's name."
    remedy = "Say in one sentence what the picture shows: `![A woman walking](images/walk.jpg)`."
    bad = (
        Example(
            path=_ARTICLE,
            text="![](images/door.png)",
            instead_of=_SENTENCE,
            scenario=Scenario.PICTURE,
        ),
        Example(
            path=_ARTICLE,
            text="published: 2026-10-05\nimage: images/door.png",
            instead_of="published: 2026-10-05",
            line=2,
            scenario=Scenario.PICTURE,
        ),
    )
    good = (
        Example(
            path=_ARTICLE,
            text="![A green door](images/door.png)",
            instead_of=_SENTENCE,
            scenario=Scenario.PICTURE,
        ),
    )

    def check(self, evidence: Evidence) -> Iterator[Finding]:
        """Look at the pictures that people chose, and at what the theme made of all."""
        wordless: set[Span] = set()
        for picture in pictures(evidence):
            if picture.alt is not None and not picture.alt.strip():
                wordless.add(picture.span)
                yield self.finding(
                    picture.span, f"The picture {picture.source} has no words that describe it."
                )
        for page in evidence.made:
            for image in page.wordless:
                if image.span not in wordless:
                    yield self.finding(
                        image.span,
                        f"The picture {image.source} has no alt attribute on the page.",
                        THEME_MISTAKE,
                        page=page.url,
                    )

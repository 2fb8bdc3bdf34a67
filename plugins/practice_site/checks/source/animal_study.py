"""PS821: work with animals stands for a benefit to people."""

from collections.abc import Iterator

from practice_site.checks.claims.animal_work import SIGNS, WORDS, animal_support
from practice_site.checks.claims.rule import FTC, FTC_URL
from practice_site.checks.evidence import TextEvidence
from practice_site.checks.example import in_article
from practice_site.checks.places import within
from practice_site.checks.prose import has_any
from practice_site.checks.rule import Rule
from practice_site.model.finding import Citation, Finding, Severity


class AnimalStudy(Rule):
    """A passage has nothing but work with animals or cells for what a treatment does."""

    code = "PS821"
    name = "animal-study"
    severity = Severity.WARNING
    by_law = True
    requirements = ("LEX-EVIDENCE",)
    source = Citation(FTC, FTC_URL)
    summary = "A passage calls on work with animals, and does not say that people may differ."
    why = "Most of what helps a mouse has never been shown to help anybody else."
    remedy = (
        "Add that it has not been shown in people, or name a trial with people; or leave it out."
    )
    bad = (
        in_article(
            "A study in mice found less pain after a walk ([one](https://example.org/one))."
        ),
        in_article(
            "Walking is pleasant.\n"
            "Animal studies suggest that it helps joints heal ([one](https://example.org/one)).",
            2,
        ),
        in_article("It was shown in rats that a walk may relieve pain in some patients."),
    )
    good = (
        in_article(
            "A study in mice found less pain after a walk ([one](https://example.org/one)). "
            "Whether that is so in people, nobody knows."
        ),
        in_article(
            "Work in rats suggested that a walk helps, and so did trials with people "
            "([both](https://example.org/both))."
        ),
        in_article(
            "Animal studies found a risk for unborn children ([one](https://example.org/one)). "
            "Sheep help on the hills."
        ),
    )

    def check_text(self, text: TextEvidence) -> Iterator[Finding]:
        """Look for the work, for what it is said to show, and for people."""
        if WORDS.isdisjoint(text.words):
            return
        for passage in text.passages:
            if has_any(passage.text.casefold(), SIGNS):
                for words in animal_support(passage.text):
                    place = within(text.sources, passage.span, words)
                    yield self.finding(
                        place, f'"{words}": the passage does not say what is known of people.'
                    )

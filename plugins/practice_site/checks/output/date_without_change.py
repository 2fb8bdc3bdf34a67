"""PS656: a new date of change on a text that has not changed."""

from collections.abc import Iterator
from itertools import takewhile

from practice_site.checks.evidence import Evidence
from practice_site.checks.example import Edit, Example, Scenario
from practice_site.checks.published_before import Rewritten
from practice_site.checks.rule import Rule
from practice_site.model.finding import Citation, Finding, Severity

_ARTICLE = "content/articles/minimal.md"
_PUBLISHED = "published: 2026-10-05"
_REDATED = Edit(_ARTICLE, f"{_PUBLISHED}\nupdated: 2026-11-20", _PUBLISHED)


class DateWithoutChange(Rule):
    """`updated` is later than in the last release, and the text says what it said there."""

    code = "PS656"
    name = "date-without-change"
    severity = Severity.ERROR
    rows = ("ART-05", "MAP-02")
    source = Citation(
        "Google: Creating helpful, reliable, people-first content",
        "https://developers.google.com/search/docs/fundamentals/creating-helpful-content",
    )
    summary = "A text was given a later day of change, although not a word of it has changed."
    why = (
        "Patients take the text for newer than it is. Search engines compare the day with what "
        "they saw before, and believe none of the site's dates once some are untrue."
    )
    remedy = "Put the earlier day back, or make the change that the day speaks of."
    bad = (
        Example(
            path=_ARTICLE,
            text=_REDATED.text,
            instead_of=_PUBLISHED,
            line=2,
            scenario=Scenario.RELEASED,
        ),
        Example(
            path=_ARTICLE,
            text="The muscles\nof the back warm up - and let go!",
            instead_of="The muscles of the back warm up and let go.",
            found_in=_ARTICLE,
            found_at="updated: 2026-11-20",
            besides=(_REDATED,),
            scenario=Scenario.RELEASED,
        ),
    )
    good = (
        Example(
            path=_ARTICLE,
            text="The muscles of the back get warm and let go.",
            instead_of="The muscles of the back warm up and let go.",
            besides=(_REDATED,),
            scenario=Scenario.RELEASED,
        ),
        Example(
            path=_ARTICLE,
            text="A Short Walk Eases a Stiff Back",
            instead_of="How a Short Walk Eases a Stiff Back",
            besides=(_REDATED,),
            scenario=Scenario.RELEASED,
        ),
        Example(
            path="content/testimonials/sample-1.yaml",
            text="Other sample words that no patient said.",
            instead_of="Sample words that no patient said.",
            besides=(_REDATED,),
            scenario=Scenario.RELEASED,
        ),
    )

    def check(self, evidence: Evidence) -> Iterator[Finding]:
        """Compare the texts whose files are other ones with those of the last release."""
        for text in evidence.rewritten:
            day, was = text.record.updated, text.before.last_change
            if day and was and day > was and not text.shows_something_new and _is_the_same(text):
                yield self.finding(
                    text.record.at("updated"),
                    f"The last change is said to be of {day}, but the text is the one that was "
                    f"published with the day {was}.",
                )


def _is_the_same(text: Rewritten) -> bool:
    """Whether the text is what it was for as long as it has had its earlier day.

    A day that is put right after a release is none too many.
    """
    day = text.before.last_change
    dated_so = takewhile(lambda state: state.last_change == day, text.earlier())
    return all(state.shown == text.after.shown for state in (text.before, *dated_so))

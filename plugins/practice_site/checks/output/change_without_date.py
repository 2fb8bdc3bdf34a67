"""PS657: a text of which something of substance has changed under an old date."""

from collections.abc import Iterator

from practice_site.checks.evidence import Evidence
from practice_site.checks.example import Edit, Example, Scenario
from practice_site.checks.rule import Rule
from practice_site.model.finding import Citation, Finding, Severity
from practice_site.words.substance import substance_of

_ARTICLE = "content/articles/minimal.md"
_PUBLISHED = "published: 2026-10-05"
_ANSWER = "Five minutes are enough to begin with."
_SHOES = "Any pair that fits will do."


def _rewritten(text: str, instead_of: str) -> Example:
    return Example(
        path=_ARTICLE,
        text=text,
        instead_of=instead_of,
        found_in=_ARTICLE,
        found_at=_PUBLISHED,
        scenario=Scenario.RELEASED,
    )


class ChangeWithoutDate(Rule):
    """A text says something else than in the last release, and its dates do not show it."""

    code = "PS657"
    name = "change-without-date"
    severity = Severity.WARNING
    rows = ("ART-05", "MAP-02")
    source = Citation(
        "House rule on what is of substance; Google: Build and submit a sitemap, on lastmod",
        "https://developers.google.com/search/docs/crawling-indexing/sitemaps/build-sitemap",
    )
    summary = "A published text was changed in substance, and its day of change is the old one."
    why = (
        "Readers cannot tell that the advice is another one now, and search engines, which are "
        "told of changes by that day, come late."
    )
    remedy = "Write the day of the change as `updated`."
    bad = (
        _rewritten("Ten minutes are enough to begin with.", _ANSWER),
        _rewritten("Any pair that fits will not do.", _SHOES),
        _rewritten(
            "Any pair that fits will do. Choose shoes with a firm heel, and lace them before you "
            "stand up, so that the foot is held on uneven ground.",
            _SHOES,
        ),
    )
    good = (
        Example(
            path=_ARTICLE,
            text="Ten minutes are enough to begin with.",
            instead_of=_ANSWER,
            besides=(Edit(_ARTICLE, f"{_PUBLISHED}\nupdated: 2026-11-20", _PUBLISHED),),
            scenario=Scenario.RELEASED,
        ),
        Example(
            path=_ARTICLE,
            text="Any pair which fits will do!",
            instead_of=_SHOES,
            scenario=Scenario.RELEASED,
        ),
        Example(
            path=_ARTICLE,
            text="[Five minutes](/contact/) are *enough* to begin with.",
            instead_of=_ANSWER,
            scenario=Scenario.RELEASED,
        ),
        Example(
            path=_ARTICLE,
            text="Ten minutes are enough to begin with.",
            instead_of=_ANSWER,
        ),
    )

    def check(self, evidence: Evidence) -> Iterator[Finding]:
        """Compare the texts whose files are other ones with those of the last release.

        What has the day of the build has been dated right, whatever else it has.
        """
        for text in evidence.rewritten:
            day, was = text.after.last_change, text.before.last_change
            if not day or not was or day > was or day >= evidence.as_of:
                continue
            substance = substance_of(text.before.prose, text.after.prose)
            if substance:
                key = "updated" if text.record.updated else "published"
                yield self.finding(
                    text.record.at(key),
                    f"The text has changed since it was last published ({substance.what}), and "
                    f"still has the day {day}.",
                )

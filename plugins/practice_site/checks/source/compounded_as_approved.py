"""PS819: a compounded drug is called the same as an approved one."""

from collections.abc import Iterator

from practice_site.checks.claims.compounding import SIGNS, WORDS, compounded_as_approved
from practice_site.checks.evidence import TextEvidence
from practice_site.checks.example import in_article
from practice_site.checks.places import within
from practice_site.checks.prose import has_any
from practice_site.checks.rule import Rule
from practice_site.model.finding import Citation, Finding, Severity


class CompoundedAsApproved(Rule):
    """A text sells a compounded drug by the name, or by the approval, of another one."""

    code = "PS819"
    name = "compounded-as-approved"
    severity = Severity.ERROR
    by_law = True
    requirements = ("LEX-COMPOUND",)
    source = Citation(
        "FDA letters on compounded drugs, September 2025 to June 2026",
        "https://www.mondaq.com/unitedstates/healthcare/1685456",
    )
    summary = "A text calls a compounded drug a generic, the same, or FDA approved."
    why = (
        "The FDA looks at no compounded drug before it is sold, and has written to those who say "
        "otherwise. A patient cannot weigh a risk that nobody names."
    )
    remedy = (
        "Say that it is compounded, and that the FDA has not approved it; name no brand beside it."
    )
    bad = (
        in_article("Our drops have the same active ingredient as Madeupin®."),
        in_article(
            "We give compounded drops.\nThey have the same active ingredient as Madeupin.", 2
        ),
        in_article("Compounded drops are generic Madeupin."),
        in_article("Our compounded drops are FDA-approved.", also=("PS818",)),
    )
    good = (
        in_article(
            "Compounded drops are not approved by the FDA. They are not generic Madeupin, and "
            "do not have the same active ingredient as Madeupin."
        ),
        in_article("A generic has the same active ingredient as Madeupin. Ask for generic drops."),
        in_article("The problem is compounded by a lack of sleep. A compound fracture is open."),
        in_article("Have compounded drops the same active ingredient as Madeupin?"),
    )

    def check_text(self, text: TextEvidence) -> Iterator[Finding]:
        """Look for a drug that is compounded, or the same as another one."""
        if WORDS.isdisjoint(text.words):
            return
        for passage in text.passages:
            if has_any(passage.text.casefold(), SIGNS):
                for words in compounded_as_approved(passage.text):
                    place = within(text.sources, passage.span, words)
                    yield self.finding(
                        place, f'"{words}" makes a compounded drug look like an approved one.'
                    )

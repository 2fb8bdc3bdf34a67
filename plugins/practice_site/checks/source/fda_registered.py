"""PS824: "FDA registered", as if that were worth something."""

from collections.abc import Iterator

from practice_site.checks.claims.fda import WORDS, FdaWord, fda_claims
from practice_site.checks.evidence import TextEvidence
from practice_site.checks.example import in_article
from practice_site.checks.places import within
from practice_site.checks.rule import Rule
from practice_site.model.finding import Citation, Finding, Severity
from practice_site.words.sentences import sentences


class FdaRegistered(Rule):
    """A text says that something is registered with the FDA."""

    code = "PS824"
    name = "fda-registered"
    severity = Severity.WARNING
    by_law = True
    requirements = ("LEX-FDA-REGISTERED",)
    source = Citation("21 CFR 807.97", "https://www.ecfr.gov/current/title-21/section-807.97")
    summary = 'A text says "FDA registered".'
    why = "Registration is a form that a maker fills in. Readers take it for an approval."
    remedy = "Leave it out. What the FDA approved or cleared is recorded under `fda_status`."
    bad = (
        in_article("The mat comes from an FDA-registered place."),
        in_article("The mat is soft.\nIt is registered with the FDA.", 2),
    )
    good = (
        in_article("No mat is registered with the FDA, and is it of any use if one is?"),
        in_article("The registered nurse looks at the mat."),
    )

    def check_text(self, text: TextEvidence) -> Iterator[Finding]:
        """Look for the words."""
        if WORDS.isdisjoint(text.words) or "regist" not in text.small:
            return
        for passage in text.passages:
            if "regist" not in passage.text.casefold():
                continue
            for sentence in sentences(passage.text):
                for claim in fda_claims(sentence):
                    if claim.says is FdaWord.REGISTERED:
                        place = within(text.sources, passage.span, claim.words)
                        yield self.finding(place, f'"{claim.words}" sounds like an approval.')

"""PS934: a disclaimer that does not disclaim."""

import re
from collections.abc import Iterator

from practice_site.checks.evidence import Evidence
from practice_site.checks.example import Example
from practice_site.checks.rule import Rule
from practice_site.model.finding import Citation, Finding, Severity
from practice_site.words.expressions import ready

_PRACTICE = "content/practice.yaml"
_LINE = (
    "disclaimer: This article is for education only. It is not medical advice for you, and does "
    "not make you a patient of this practice."
)
_NO = r"(?:\b(?:not|no|nor|never|neither|nothing|cannot)\b|n['’]t\b)"
_PARTS = {
    "that the text is for education or information": re.compile(
        r"educat|inform|\bteach|\blearn", re.IGNORECASE
    ),
    "that it is no advice for the reader in person": ready(
        rf"{_NO}[^.;]*\b(?:advice|advise|diagnos\w+|consultation|care|recommendation)\b"
        r"|\b(?:instead of|in place of|replace|substitute)\b[^.;]*"
        r"\b(?:visit|advice|physician|doctor)\b",
        re.IGNORECASE,
    ),
    "that it makes nobody a patient": re.compile(
        rf"\brelationship\b|{_NO}[^.;]*\bpatients?\b", re.IGNORECASE
    ),
}


class DisclaimerIncomplete(Rule):
    """The disclaimer under every article leaves out one of the three things that it is for."""

    code = "PS934"
    name = "disclaimer-incomplete"
    severity = Severity.WARNING
    rows = ("DISC-EDU",)
    source = Citation(
        "Common practice (legalclarity.org, examples of disclaimers)",
        "https://legalclarity.org/this-is-not-medical-advice-disclaimer-examples",
    )
    summary = "The practice's disclaimer does not say all that it is there to say."
    why = "A reader may take an article for advice on their own illness, or for being seen."
    remedy = (
        "Say in `disclaimer` of content/practice.yaml that articles are for education, that they "
        "are no advice for the reader in person, and that reading them makes nobody a patient."
    )
    bad = (
        Example(
            path=_PRACTICE, text="disclaimer: This article is for education only.", instead_of=_LINE
        ),
        Example(path=_PRACTICE, text="disclaimer: Results may vary.", instead_of=_LINE),
    )
    good = (
        Example(
            path=_PRACTICE,
            text="disclaimer: For informational purposes only. It does not replace the advice of a "
            "physician, and creates no physician-patient relationship.",
            instead_of=_LINE,
        ),
    )

    def check(self, evidence: Evidence) -> Iterator[Finding]:
        """Look for the three in English; that there is one, and that it is shown, PS901 says."""
        practice = evidence.site.practice
        if practice is None or not practice.disclaimer or practice.lang[:2] != "en":
            return
        words = " ".join(practice.disclaimer.split())
        lacking = [part for part, said in _PARTS.items() if not said.search(words)]
        if lacking:
            yield self.finding(
                practice.at("disclaimer"), f"The disclaimer does not say {', or '.join(lacking)}."
            )

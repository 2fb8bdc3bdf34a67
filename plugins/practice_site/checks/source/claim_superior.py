"""PS805: a text calls the practice better than others."""

from practice_site.checks.claims.claim import ClaimKind
from practice_site.checks.claims.rule import ClaimRule
from practice_site.checks.example import Edit, Example
from practice_site.model.finding import Citation, Severity

_ARTICLE = "content/articles/minimal.md"
_SENTENCE = "The muscles of the back warm up and let go."
_KEYS = "format: physician-article\n"
_PROOF = "evidence: [{claim: world-class, source: A made-up ranking, url: https://example.org/r}]\n"


class ClaimSuperior(ClaimRule):
    """The practice's own words claim that it is the best, a leader, unmatched or world-class."""

    code = "PS805"
    name = "claim-superior"
    severity = Severity.ERROR
    kind = ClaimKind.SUPERIOR
    says = '"{}" claims to be better than others.'
    by_law = True
    requirements = ("CA651-SUPERIOR", "IL-SUPERIOR", "NY-SUPERIOR", "FL-FALSE")
    source = Citation(
        "Cal. Bus. & Prof. Code 651(b)(6); 225 ILCS 60/26; N.Y. Educ. Law 6530(27)",
        "https://leginfo.legislature.ca.gov/faces/codes_displaySection.xhtml"
        "?lawCode=BPC&sectionNum=651",
    )
    summary = "A text says that the practice, or its care, is better than others."
    why = (
        "Nobody has measured it, and patients choose by it. California wants objective scientific "
        "evidence, New York proof, and Illinois bars the claim."
    )
    remedy = (
        "Say what is there and can be seen: how many, since when, with which training. If there is "
        "evidence, record it under `evidence`."
    )
    bad = (
        Example(path=_ARTICLE, text="We have the best team for it.", instead_of=_SENTENCE),
        Example(
            path=_ARTICLE,
            text="The muscles warm up.\nOur world-class care does the rest.",
            instead_of=_SENTENCE,
            line=2,
        ),
    )
    good = (
        Example(
            path=_ARTICLE,
            text="Falls are the leading cause of fractures, and what works best differs. Do your "
            "best. No clinic can call itself the best clinic in Napa.",
            instead_of=_SENTENCE,
        ),
        Example(
            path=_ARTICLE,
            text="The muscles warm up. Our world-class care does the rest.",
            instead_of=_SENTENCE,
            besides=(Edit(_ARTICLE, f"{_KEYS}{_PROOF}", _KEYS),),
        ),
    )

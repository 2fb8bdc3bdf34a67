"""PS801: a text promises a result."""

from practice_site.checks.claims.claim import ClaimKind
from practice_site.checks.claims.rule import ClaimRule
from practice_site.checks.example import Example
from practice_site.model.finding import Citation, Severity

_ARTICLE = "content/articles/minimal.md"
_SENTENCE = "The muscles of the back warm up and let go."


class ClaimGuarantee(ClaimRule):
    """The practice's own words guarantee a result, promise a cure, or claim 100 percent."""

    code = "PS801"
    name = "claim-guarantee"
    severity = Severity.ERROR
    kind = ClaimKind.GUARANTEE
    says = '"{}" promises a result.'
    rows = ("LEX-GUARANTEE",)
    requirements = ("CA651-FALSE", "FL-FALSE", "IL-GUARANTEE", "NY-GUARANTEE")
    source = Citation(
        "Cal. Bus. & Prof. Code 651(b)(3)",
        "https://leginfo.legislature.ca.gov/faces/codes_displaySection.xhtml"
        "?lawCode=BPC&sectionNum=651",
    )
    summary = "A text guarantees a result, promises a cure, or claims 100 percent of something."
    why = (
        "No treatment works for everybody. A patient who believes it decides on a false hope, and "
        "California counts it as creating an unjustified expectation; New York and Illinois bar "
        "guarantees outright."
    )
    remedy = "Say what usually happens, for whom, and how sure that is."
    bad = (
        Example(path=_ARTICLE, text="A walk cures back pain.", instead_of=_SENTENCE),
        Example(
            path=_ARTICLE,
            text="No walk is without effort,\nbut relief is guaranteed.",
            instead_of=_SENTENCE,
            line=2,
        ),
        Example(path=_ARTICLE, text="Walk with us, or your money back.", instead_of=_SENTENCE),
        Example(
            path=_ARTICLE,
            text="A walk does not cure a fracture.\nWe cure the rest.",
            instead_of=_SENTENCE,
            line=2,
        ),
    )
    good = (
        Example(
            path=_ARTICLE,
            text="A walk does not cure a broken bone, and there is no guarantee that it helps.",
            instead_of=_SENTENCE,
        ),
        Example(
            path=_ARTICLE,
            text="In a vertebra, bone cement cures within minutes.",
            instead_of=_SENTENCE,
        ),
    )

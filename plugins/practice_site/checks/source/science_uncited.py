"""PS810: "studies show" without a study."""

from practice_site.checks.claims.claim import ClaimKind
from practice_site.checks.claims.rule import ClaimRule
from practice_site.checks.example import Edit, Example
from practice_site.model.finding import Citation, Severity

_ARTICLE = "content/articles/minimal.md"
_SENTENCE = "The muscles of the back warm up and let go."
_KEYS = "format: physician-article\n"
_PROOF = "evidence: [{claim: studies show, source: A made-up trial, url: https://example.org/t}]\n"


class ScienceUncited(ClaimRule):
    """A text calls on studies, and the passage leads to none."""

    code = "PS810"
    name = "science-uncited"
    severity = Severity.ERROR
    kind = ClaimKind.SCIENCE
    says = '"{}" calls on studies, and the passage names none.'
    by_law = True
    requirements = ("CA651-SCI", "LEX-EVIDENCE")
    source = Citation(
        "Cal. Bus. & Prof. Code 651(b)(7)",
        "https://leginfo.legislature.ca.gov/faces/codes_displaySection.xhtml"
        "?lawCode=BPC&sectionNum=651",
    )
    summary = 'A text says "studies show", and names no study.'
    why = "Nobody can look it up, so that nobody can tell whether it is so, and for whom."
    remedy = (
        "Put a footnote or a link to the study into the passage, or record it under `evidence`; or "
        "say what you do without calling on science."
    )
    bad = (
        Example(path=_ARTICLE, text="Studies show that walking helps.", instead_of=_SENTENCE),
        Example(
            path=_ARTICLE,
            text="Walking is pleasant.\nAccording to research it helps.",
            instead_of=_SENTENCE,
            line=2,
        ),
    )
    good = (
        Example(
            path=_ARTICLE,
            text="Studies show that walking helps ([a made-up trial](https://example.org/trial)).",
            instead_of=_SENTENCE,
        ),
        Example(
            path=_ARTICLE,
            text="Studies show that walking helps.",
            instead_of=_SENTENCE,
            besides=(Edit(_ARTICLE, f"{_KEYS}{_PROOF}", _KEYS),),
        ),
        Example(
            path=_ARTICLE,
            text="There is no evidence that shows it, and few studies found anything.",
            instead_of=_SENTENCE,
        ),
    )

"""PS810: "studies show" without a study."""

import re
from collections.abc import Iterator

from practice_site.checks.evidence import TextEvidence
from practice_site.checks.example import Edit, Example
from practice_site.checks.places import within
from practice_site.checks.proofs import is_proven
from practice_site.checks.prose import has_any
from practice_site.checks.rule import Rule
from practice_site.model.finding import Citation, Finding, Severity
from practice_site.model.markdown import OPENING_ROLES, Block, BlockKind, Body
from practice_site.model.texts import blocks_of

_ARTICLE = "content/articles/minimal.md"
_SENTENCE = "The muscles of the back warm up and let go."
_KEYS = "format: physician-article\n"
_PROOF = "evidence: [{claim: studies show, source: A made-up trial, url: https://example.org/t}]\n"
_SAYS = re.compile(
    r"\b(?:stud(?:y|ies)|research|trials?|evidence|science|data)"
    r" (?:clearly |consistently |often |now )?(?:shows?|suggests?|proves?|finds?|found|confirms?"
    r"|indicates?|demonstrates?|has shown|have shown|has found|have found)\b"
    r"|\b(?:clinically|scientifically) (?:proven|shown|tested)\b"
    r"|\baccording to (?:recent |several |many |new )?(?:studies|research)\b",
    re.IGNORECASE,
)
_SIGNS = (
    *(" show", " suggest", " prove", " find", " found", " confirm", " indicate", " demonstrate"),
    *("ly proven", "ly shown", "ly tested", "according to "),
)
_SOURCES = ("stud", "research", "trial", "evidence", "scien", "data", "clinical")
_DENIED = re.compile(
    r"\b(?:no|not|neither|little|few|nor|whether|if|until|what|how)\b[^.;]{0,25}$", re.I
)
_READ = frozenset({BlockKind.PARAGRAPH, BlockKind.BULLETS, BlockKind.STEPS, BlockKind.TABLE})


class ScienceUncited(Rule):
    """A text calls on studies, and the passage leads to none."""

    code = "PS810"
    name = "science-uncited"
    severity = Severity.ERROR
    by_law = True
    requirements = ("CA651-SCI",)
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
            text="Walking is pleasant.\nIt is clinically proven to help.",
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

    def check_text(self, text: TextEvidence) -> Iterator[Finding]:
        """A passage with a link or a footnote in it has its source.

        The sections before the body sum up what the body gives the sources of.
        """
        if not has_any(text.small, _SIGNS):
            return
        for block in _answerable(text.body):
            if block.kind not in _READ or block.links or _has_footnote(block):
                continue
            small = block.text.casefold()
            if not has_any(small, _SOURCES):
                continue
            for match in _SAYS.finditer(block.text):
                denied = _DENIED.search(block.text, 0, match.start())
                if not denied and not is_proven(match[0], text.record):
                    place = within(text.sources, block.span, match[0])
                    yield self.finding(place, f'The passage says "{match[0]}" and names no source.')
                    break


def _answerable(body: Body) -> Iterator[Block]:
    """The blocks that need a source of their own, in a text that has some all but the opening."""
    opening = {
        block.span
        for section in body.sections
        if section.role in OPENING_ROLES and body.footnotes
        for block in section.blocks
    }
    return (block for block in blocks_of(body) if block.span not in opening)


def _has_footnote(block: Block) -> bool:
    return "#ref-" in block.html

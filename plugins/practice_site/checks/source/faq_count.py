"""PS211: an article that answers too few questions, or too many."""

from collections.abc import Iterator

from practice_site.checks.evidence import TextEvidence
from practice_site.checks.example import Example
from practice_site.checks.questions import is_call_to_action
from practice_site.checks.rule import Rule
from practice_site.model.article import Article
from practice_site.model.finding import Citation, Finding, Severity
from practice_site.model.markdown import Role

FEWEST, MOST = 3, 10
_ARTICLE = "content/articles/minimal.md"
_LAST = "### Can I walk in the rain?\n\nYes, in a coat."
_SECTION = "## Frequently Asked Questions"


class FaqCount(Rule):
    """The section of questions has other than three to ten of them."""

    code = "PS211"
    name = "faq-count"
    severity = Severity.WARNING
    source = Citation("House rule: the sections of an article (docs/writing.md)")
    summary = "An article answers fewer than three questions, or more than ten."
    why = "Two questions are not what people ask, and nobody finds theirs among twenty."
    remedy = "Keep the three to ten questions that patients really ask, or leave the section out."
    bad = (
        Example(
            path=_ARTICLE,
            text="Yes.",
            instead_of=f"Any pair that fits will do.\n\n{_LAST}",
            found_in=_ARTICLE,
            found_at=_SECTION,
        ),
        Example(
            path=_ARTICLE,
            text="### Ready to walk with us?\n\nPlease call us to schedule a visit.",
            instead_of=_LAST,
            found_in=_ARTICLE,
            found_at=_SECTION,
            also=("PS213",),
        ),
        Example(
            path=_ARTICLE,
            text="\n\n".join(f"### Can I walk {n} minutes?\n\nYes." for n in range(2, 11)),
            instead_of=_LAST,
            found_in=_ARTICLE,
            found_at=_SECTION,
        ),
    )
    good = (
        Example(
            path=_ARTICLE,
            text=f"{_LAST}\n\n## Ready to walk with us?\n\nPlease call us to schedule a visit.",
            instead_of=_LAST,
        ),
    )

    def check_text(self, text: TextEvidence) -> Iterator[Finding]:
        """Count the questions of an article; an invitation to call is none."""
        if not isinstance(text.record, Article):
            return
        sections = [section for section in text.body.sections if section.role is Role.FAQ]
        if not sections:
            return
        count = sum(not is_call_to_action(pair) for section in sections for pair in section.faq)
        if not FEWEST <= count <= MOST:
            yield self.finding(
                sections[0].span,
                f"This article answers {count or 'no'} question{'' if count == 1 else 's'}; "
                f"{FEWEST} to {MOST} are of use.",
            )

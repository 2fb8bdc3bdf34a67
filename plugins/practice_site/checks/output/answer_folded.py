"""PS219: answers that are folded away."""

from collections.abc import Iterator

from practice_site.checks.evidence import PageEvidence
from practice_site.checks.example import Example
from practice_site.checks.rule import THEME_MISTAKE, Rule
from practice_site.inspecting.document import Element
from practice_site.model.finding import Citation, Finding, Fixer, Severity

_TEMPLATE = "theme/templates/sections/faq.html"
_SECTION = """\
{{% macro questions(faq) %}}
{{% if faq %}}
<section data-part="faq"><h2 id="{{{{ faq.anchor }}}}">{{{{ faq.heading }}}}</h2>
{{% for item in faq.items %}}
<div data-part="faq-item">
<h3 data-part="question" id="{{{{ item.anchor }}}}">{{{{ item.question }}}}</h3>
{around}
</div>
{{% endfor %}}
</section>
{{% endif %}}
{{% endmacro %}}
"""
_ANSWER = '<div data-part="answer">{{ item.answer }}</div>'


class AnswerFolded(Rule):
    """Answers are hidden until somebody opens them."""

    code = "PS219"
    name = "answer-folded"
    severity = Severity.WARNING
    source = Citation(
        "Microsoft Advertising, Optimizing your content for inclusion in AI search answers",
        "https://about.ads.microsoft.com/en/blog/post/october-2025/"
        "optimizing-your-content-for-inclusion-in-ai-search-answers",
    )
    summary = "The answers of a page are folded away until somebody opens them."
    why = "Assistants may not read them, searches skip them, and on paper they are missing."
    remedy = THEME_MISTAKE
    fixed_by = Fixer.DEVELOPER
    rows = ("FAQ-07",)
    bad = (
        Example(
            path=_TEMPLATE,
            text=_SECTION.format(around=f"<details><summary>Read</summary>{_ANSWER}</details>"),
            found_in="content/articles/minimal.md",
            found_at="title: How a Short Walk",
        ),
        Example(
            path=_TEMPLATE,
            text=_SECTION.format(around=f"<div hidden>{_ANSWER}</div>"),
            found_in="content/articles/minimal.md",
            found_at="title: How a Short Walk",
        ),
    )
    good = (
        Example(
            path=_TEMPLATE,
            text=_SECTION.format(
                around=f"<details open><summary>Read</summary>{_ANSWER}</details>"
            ),
        ),
    )

    def check_page(self, page: PageEvidence) -> Iterator[Finding]:
        """Look for answers in what is closed or hidden."""
        facts = page.facts
        if count := _folded_among(facts.marked("answer")):
            yield self.finding(
                facts.source,
                f"{count} answer{' is' if count == 1 else 's are'} folded away on this page.",
                page=facts.url,
            )


def _folded_among(answers: list[Element]) -> int:
    """How many answers are hidden, or stand in something that is hidden or closed."""
    count = 0
    open_around: set[Element] = set()
    for answer in answers:
        around = [above for above in answer.iterancestors() if above not in open_around]
        if answer.get("hidden") is not None or any(map(_folds, around)):
            count += 1
        else:
            open_around.update(around)
    return count


def _folds(element: Element) -> bool:
    is_closed = element.tag == "details" and element.get("open") is None
    return is_closed or element.get("hidden") is not None

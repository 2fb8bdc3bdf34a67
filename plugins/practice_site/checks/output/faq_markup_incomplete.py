"""PS509: the markup of questions lacks what makes it one."""

from collections.abc import Iterator

from practice_site.checks.evidence import PageEvidence
from practice_site.checks.json_ld import Node, is_a, texts_of
from practice_site.checks.markup import GOOGLE, marked_up, place_in, place_of
from practice_site.checks.rule import THEME_MISTAKE, Rule
from practice_site.model.facts import FaqFact
from practice_site.model.finding import Citation, Finding, Fixer, Severity

_SHOWN = """\
<div data-part="faq-item"><h2 data-part="question">{question}</h2>
<p data-part="answer">{answer}</p></div>
"""
_TWO = _SHOWN.format(question="Why?", answer="So.") + _SHOWN.format(question="Who?", answer="You.")


class FaqMarkupIncomplete(Rule):
    """Two FAQPage nodes on a page, or one without questions, or a question without its answer."""

    code = "PS509"
    name = "faq-markup-incomplete"
    severity = Severity.ERROR
    source = Citation("Google, FAQ structured data (capture of 2026-04-08)", f"{GOOGLE}faqpage")
    summary = "The markup of a page's questions and answers is not whole."
    why = "What reads the page takes the questions for something else, or passes over them."
    remedy = THEME_MISTAKE
    fixed_by = Fixer.DEVELOPER
    rows = ("FAQ-02",)
    bad = (
        marked_up('{"@context": "https://schema.org", "@type": "FAQPage", "mainEntity": []}'),
        marked_up(
            """
[{"@context": "https://schema.org", "@type": "FAQPage", "mainEntity":
  {"@type": "Question", "name": "Why?", "acceptedAnswer": {"@type": "Answer", "text": "So."}}},
 {"@context": "https://schema.org", "@type": "FAQPage", "mainEntity":
  {"@type": "Question", "name": "Who?", "acceptedAnswer": {"@type": "Answer", "text": "You."}}}]
""",
            before=_TWO,
        ),
        marked_up(
            """
{"@context": "https://schema.org", "@type": "FAQPage", "mainEntity":
 {"@type": "Question", "name": "Why?", "acceptedAnswer": []}}
""",
            before=_SHOWN.format(question="Why?", answer="So."),
            also=("PS501",),
        ),
    )
    good = (
        marked_up(
            """
{"@context": "https://schema.org", "@type": ["WebPage", "FAQPage"], "mainEntity": [
 {"@type": "Question", "name": "Why?", "acceptedAnswer": {"@type": "Answer", "text": "So."}},
 {"@type": "Question", "name": "Who?", "acceptedAnswer": {"@type": "Answer", "text": "You."}}]}
""",
            before=_TWO,
        ),
        marked_up("""
{"@context": "https://schema.org", "@type": "QAPage", "mainEntity":
 {"@type": "Question", "name": "Why?", "text": "Why?", "answerCount": 0}}
"""),
    )

    def check_page(self, page: PageEvidence) -> Iterator[Finding]:
        """Count the FAQPages of a page, then look at each question."""
        pages = page.said.of_kind("FAQPage")
        facts = page.facts
        if len(pages) > 1:
            words = f"The structured data has {len(pages)} FAQPage nodes, and a page has one."
            yield self.finding(facts.source, words, page=facts.url)
        for node in pages:
            questions = [one for one in page.said.meant(node.get("mainEntity")) if _asks(one)]
            if not questions:
                words = f"In the structured data, {place_in(page, node)} has no Question."
                yield self.finding(facts.source, words, page=facts.url)
            for question in questions:
                lack = _lack(page, question)
                name = "".join(texts_of(question.get("name")))
                # What the page leaves open as well is its writer's to answer (PS205).
                if lack and FaqFact(name, "") not in facts.faq:
                    words = f"In the structured data, {place_in(page, question)} has {lack}."
                    yield self.finding(place_of(page, name), words, page=facts.url)


def _asks(node: Node) -> bool:
    return is_a(node, "Question")


def _lack(page: PageEvidence, question: Node) -> str:
    """What a question has too little or too much of; nothing if it is whole."""
    if not texts_of(question.get("name")):
        return "no name, which is the question in full"
    answers = question.get("acceptedAnswer")
    given = page.said.meant(answers if answers is not None else [])
    texts = [text for answer in given for text in texts_of(answer.get("text"))]
    if len(given) != 1 or len(texts) != 1:
        return f"{len(texts) or 'no'} answer{'s' if len(texts) > 1 else ''}, and needs exactly one"
    return ""

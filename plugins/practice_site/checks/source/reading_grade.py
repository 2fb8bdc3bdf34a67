"""PS802: a text that is hard to read."""

from collections.abc import Iterator

from practice_site.checks.evidence import TextEvidence
from practice_site.checks.example import Edit, Example
from practice_site.checks.readability import HIGHEST_GRADE, measured, names_of, reading_grade
from practice_site.checks.rule import Rule
from practice_site.model.article import Article, Service
from practice_site.model.finding import Citation, Finding, Severity

_ARTICLE = "content/articles/minimal.md"
_SENTENCE = "The muscles of the back warm up and let go."
_HARD = (
    "Ambulatory activity facilitates progressive normalization of paraspinal musculature, "
    "particularly following prolonged immobilization.\n\n"
) * 5
_NAMES = "Radiofrequency ablation comes after osteoporosis. " * 12
_SERVES = "serves: [napa, yountville]"
_FEWEST_WORDS = 15
_HARDEST = 3


class ReadingGrade(Rule):
    """A text asks for more than eight years of school."""

    code = "PS802"
    name = "reading-grade"
    severity = Severity.WARNING
    source = Citation(
        "American Medical Association (grade 6) and National Institutes of Health (grades 6 to 8), "
        "by PMC3049622",
        "https://pmc.ncbi.nlm.nih.gov/articles/PMC3049622/",
    )
    summary = "An article or a service reads harder than grade 8 (Flesch-Kincaid)."
    why = "Many adults stop reading, or take from it what it does not say."
    remedy = "Make two sentences of long ones, and take everyday words for learned ones."
    rows = ("READ-GRADE",)
    bad = (
        Example(
            path=_ARTICLE,
            text=_HARD.strip(),
            instead_of=_SENTENCE,
            found_in=_ARTICLE,
            found_at="title: How a Short Walk",
        ),
    )
    good = (
        Example(
            path=_ARTICLE,
            text=f"keyphrase: radiofrequency ablation after osteoporosis\n{_SERVES}",
            instead_of=_SERVES,
            besides=(Edit(_ARTICLE, _NAMES.strip(), _SENTENCE),),
        ),
        Example(
            path=_ARTICLE,
            text="- Progressive normalization of paraspinal musculature\n"
            "- Particularly following prolonged immobilization",
            instead_of=_SENTENCE,
        ),
    )

    def check_text(self, text: TextEvidence) -> Iterator[Finding]:
        """Compare the grade with the highest; say which paragraphs are the hardest."""
        grade = reading_grade(text.record, text.running)
        if grade is not None and round(grade, 1) > HIGHEST_GRADE:
            yield self.finding(
                text.record.at("title"),
                f"The text reads at grade {grade:.1f}; patients' texts should read at grade 6, and "
                f"not above {HIGHEST_GRADE:.0f}.",
                f"{self.remedy} {_where(text)}",
            )


def _where(text: TextEvidence) -> str:
    """The lines of the hardest paragraphs, as a sentence."""
    assert isinstance(text.record, Article | Service)
    names = names_of(text.record)
    grades: list[tuple[float, int]] = []
    for block, sentences in zip(text.running.paragraphs, text.running.sentences, strict=True):
        reading = measured((sentences,), names)
        if reading.words >= _FEWEST_WORDS:
            grades.append((-reading.grade, block.span.line))
    lines = [str(line) for line in sorted(line for _, line in sorted(grades)[:_HARDEST])]
    if len(lines) < 2:
        return f"Begin with line {lines[0]}." if lines else ""
    return f"Begin with the paragraphs on lines {', '.join(lines[:-1])} and {lines[-1]}."

"""PS651: two articles for one keyphrase."""

from collections.abc import Iterator

from practice_site.checks.drafts import draft_files
from practice_site.checks.evidence import Evidence
from practice_site.checks.example import PARAGRAPHS, SUMMARY, Edit, Example
from practice_site.checks.rule import Rule
from practice_site.model.article import Article
from practice_site.model.finding import Citation, Finding, Severity

_ARTICLE = "content/articles/minimal.md"
_DAY = "published: 2026-10-05"


def _other(keyphrase: str, lang: str = "en") -> Edit:
    """Another article, which was published before."""
    head = (
        f"title: A First Visit\nformat: explainer\nauthor: alex-sample\nlang: {lang}\n"
        f"published: 2026-09-01\nsummary: {SUMMARY}\nkeyphrase: {keyphrase}"
    )
    return Edit("content/articles/first-visit.md", f"---\n{head}\n---\n{PARAGRAPHS}")


class KeyphraseRepeated(Rule):
    """An article is written for the keyphrase of another one."""

    code = "PS651"
    name = "keyphrase-repeated"
    severity = Severity.WARNING
    after_answers = True
    source = Citation(
        "House rule, after Yoast SEO (previously used keyphrase)",
        "https://www.npmjs.com/package/yoastseo",
    )
    summary = "Two articles have the same keyphrase."
    why = "They compete with each other in search results, and often neither of them wins."
    remedy = "Choose the phrase that only this article answers, or make one article of the two."
    bad = (
        Example(
            path=_ARTICLE,
            text=f"{_DAY}\nkeyphrase: a short walk",
            instead_of=_DAY,
            line=2,
            besides=(_other("A Short  Walk"),),
        ),
    )
    good = (
        Example(
            path=_ARTICLE,
            text=f"{_DAY}\nkeyphrase: a short walk",
            instead_of=_DAY,
            besides=(_other("a first visit"),),
        ),
        Example(
            path=_ARTICLE,
            text=f"{_DAY}\nkeyphrase: tramadol",
            instead_of=_DAY,
            besides=(_other("tramadol", lang="es"),),
        ),
    )

    def check(self, evidence: Evidence) -> Iterator[Finding]:
        """Compare the keyphrases of all articles in one language; drafts give way to the rest."""
        drafts = draft_files(evidence)
        practice = evidence.site.practice
        first: dict[tuple[str, str], Article] = {}
        for article in sorted(
            (article for article in evidence.site.articles if article.keyphrase),
            key=lambda a: (a.path in drafts, a.published, a.path),
        ):
            lang = article.lang or (practice.lang if practice else "")
            phrase = " ".join(article.keyphrase.split())
            earlier = first.setdefault((lang, phrase.casefold()), article)
            if earlier is not article:
                yield self.finding(
                    article.at("keyphrase"),
                    f'"{phrase}" is the keyphrase of "{earlier.title}" as well.',
                )

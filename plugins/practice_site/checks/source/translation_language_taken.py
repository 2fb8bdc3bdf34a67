"""PS654: two texts claim to be the same page in one language."""

from collections.abc import Iterable, Iterator

from practice_site.checks.evidence import Evidence
from practice_site.checks.example import SUMMARY, Example
from practice_site.checks.rule import Rule
from practice_site.model.article import Article, Page, Service, Status
from practice_site.model.finding import Citation, Finding, Severity

_HEAD = f"title: How to reach us\nsummary: {SUMMARY}\ntranslation_of: contact"


class TranslationLanguageTaken(Rule):
    """A translation is in the language of its original, or of another translation of it."""

    code = "PS654"
    name = "translation-language-taken"
    severity = Severity.ERROR
    rows = ("HRF-01",)
    source = Citation(
        "Google: Tell Google about localized versions of your page",
        "https://developers.google.com/search/docs/specialty/international/localized-versions",
    )
    summary = "A translation is in the language of the text that it translates, or of another one."
    why = "Search engines cannot tell which of the two to show, and pass over what both say."
    remedy = "Name the language that it is in under `lang`, or take `translation_of` out."
    bad = (
        Example(
            path="content/pages/privacy.md",
            text=f"---\n{_HEAD}\n---\nCall us.\n",
            line=4,
        ),
    )
    good = (
        Example(
            path="content/pages/privacy.md",
            text=f"---\n{_HEAD}\nlang: es\n---\nLlame.\n",
        ),
    )

    def check(self, evidence: Evidence) -> Iterator[Finding]:
        """Compare the languages of texts that translate the same one."""
        site, practice = evidence.site, evidence.site.practice
        lang = practice.lang if practice else ""
        yield from self._of(site.articles, lang)
        yield from self._of(site.services, lang)
        yield from self._of(site.pages, lang)

    def _of(
        self, texts: Iterable[Article] | Iterable[Service] | Iterable[Page], lang: str
    ) -> Iterator[Finding]:
        texts = [*texts]
        translations = [text for text in texts if text.translation_of]
        if not translations:
            return
        known = {text.slug: text for text in texts}
        taken: dict[tuple[str, str], Article | Service | Page] = {}
        # A draft takes nobody's language.
        for text in sorted(translations, key=lambda t: (t.status is Status.DRAFT, t.path)):
            original = known.get(text.translation_of)
            if original is None:
                continue
            taken.setdefault((original.slug, original.lang or lang), original)
            own = text.lang or lang
            before = taken.setdefault((original.slug, own), text)
            if before is not text:
                yield self.finding(
                    text.at("translation_of"),
                    f'This is in the language "{own}", and so is "{before.title}".',
                )

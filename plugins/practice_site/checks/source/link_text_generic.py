"""PS624: a link whose words would fit any other."""

from collections.abc import Iterator

from practice_site.checks.evidence import TextEvidence
from practice_site.checks.example import Example
from practice_site.checks.link_words import says_nothing, words_as_written
from practice_site.checks.rule import Rule
from practice_site.model.finding import Citation, Finding, Severity

_ARTICLE = "content/articles/minimal.md"
_SENTENCE = "The muscles of the back warm up and let go."


class LinkTextGeneric(Rule):
    """A link is called "here", "read more" or "this page"."""

    code = "PS624"
    name = "link-text-generic"
    severity = Severity.WARNING
    source = Citation(
        "Google: write good anchor text",
        "https://developers.google.com/search/docs/crawling-indexing/links-crawlable",
    )
    summary = "A link's words do not say where it leads."
    why = (
        "Who goes from link to link, by ear or in a hurry, hears only that there is one; and "
        "search engines learn nothing of the page behind it."
    )
    remedy = "Call the link what the page is about, as in `[what kyphoplasty is](/…/)`."
    bad = (
        Example(path=_ARTICLE, text="To call us, [click here](/contact/).", instead_of=_SENTENCE),
        Example(
            path=_ARTICLE,
            text="To call us:\n[Read More »](/contact/)",
            instead_of=_SENTENCE,
            line=2,
        ),
        Example(
            path=_ARTICLE,
            text='Our phone is on <a href="/contact/">this page</a>.',
            instead_of=_SENTENCE,
        ),
        Example(
            path=_ARTICLE,
            text="[Click here to learn who answers](/contact/).",
            instead_of=_SENTENCE,
        ),
    )
    good = (
        Example(
            path=_ARTICLE,
            text="[Read more about our phone](/contact/), [here is how to call us](/contact/), "
            "[how a click in the back sounds](/contact/), [this page on walks](/articles/minimal/) "
            "or [learn more about walking](/articles/)",
            instead_of=_SENTENCE,
        ),
        Example(
            path=_ARTICLE,
            text="The law has these words:\n\n> A link is provided [here](https://example.org/).",
            instead_of=_SENTENCE,
        ),
    )

    def check_text(self, text: TextEvidence) -> Iterator[Finding]:
        """Read the words of the links; those of a quoted text are not the practice's own."""
        for link in text.links:
            if link.quoted or not says_nothing(link.words):
                continue
            words = " ".join(words_as_written(link, text.sources).split())
            if says_nothing(words):
                yield self.finding(link.span, f'The link "{words}" does not say where it leads.')

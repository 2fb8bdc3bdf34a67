"""Every word of an old text, looked for in the draft that was made of it."""

import re
from collections import Counter
from collections.abc import Mapping

from msgspec import Struct

from practice_site.importing.accounting import ENOUGH
from practice_site.importing.draft import Draft
from practice_site.importing.words import words_of, words_of_html
from practice_site.importing.written_words import body_words
from practice_site.migrating.old_markdown import UNSEEN
from practice_site.model.article import Article, Page
from practice_site.model.testimonial import Testimonial

_UNSEEN = re.compile(rf"<({'|'.join(sorted(UNSEEN))})\b.*?</\1\s*>", re.IGNORECASE | re.DOTALL)


class Words(Struct, frozen=True):
    """How many words a text had, how many are said to be dropped, and which are nowhere."""

    total: int
    dropped: int = 0
    lost: tuple[str, ...] = ()

    @property
    def enough(self) -> bool:
        """Whether so few are lost that the import counts as whole (FORMATS.md)."""
        return not self.total or 1 - len(self.lost) / self.total >= ENOUGH


def count_words(
    title: str,
    html: str,
    record: Article | Page,
    draft: Draft,
    testimonials: Mapping[str, Testimonial],
) -> Words:
    """Count the words of the HTML, read by another parser than the draft was made with."""
    source = Counter((*words_of(title), *words_of_html(_UNSEEN.sub(" ", html))))
    subtitle = (
        record.subtitle if isinstance(record, Article) else str(draft.front.get("subtitle", ""))
    )
    written = Counter(
        (
            *words_of(record.title),
            *words_of(subtitle),
            *(body_words(record.body, testimonials) if record.body else ()),
        )
    )
    dropped = Counter(word for piece in draft.outline.removed for word in words_of(piece.text))
    lost = source - written - dropped
    set_aside = sum(((source - written) & dropped).values())
    return Words(sum(source.values()), set_aside, tuple(lost.elements()))

"""A page as the preview knows it: where its bytes lie, and what it was made from."""

from msgspec import Struct

from practice_site.incremental.kept import MadePage
from practice_site.model.plan import PlannedPage
from practice_site.model.span import Span
from practice_site.searching.documents import is_searchable


class ShownPage(Struct, frozen=True):
    """A page that can be shown; its bytes lie in the preview's folder, at `file`.

    `digest` is the SHA-256 (hex) of the bytes, `source` the place that answers
    for the page; `generated` pages are made without a file that asks for them.
    """

    url: str
    file: str
    digest: str
    source: Span
    generated: bool
    searchable: bool


def shown(planned: PlannedPage, made: MadePage) -> ShownPage:
    """A planned page that has been made."""
    return ShownPage(
        url=planned.url,
        file=made.file,
        digest=made.digest,
        source=planned.source,
        generated=planned.generated,
        searchable=is_searchable(planned),
    )

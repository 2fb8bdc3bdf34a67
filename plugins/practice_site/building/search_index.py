"""The search index of a built site."""

from collections.abc import Callable, Iterator, Mapping

from msgspec.structs import replace

from practice_site.building.flow import build_site
from practice_site.building.outcome import Outcome
from practice_site.building.request import BuildRequest
from practice_site.incremental.fingerprints import digest
from practice_site.release.trees import PRIVATE
from practice_site.searching.documents import SearchDocument, document_of, is_searchable
from practice_site.searching.index import search_index

Read = Callable[[str, str], bytes]
"""Gives the bytes of a file of the output, by its path and their digest."""


def search_files(request: BuildRequest, outcome: Outcome, read: Read) -> Mapping[str, bytes]:
    """The files of the index by their paths in the output; none where there is no search.

    Only what is published is in it. With drafts shown, pages around a draft
    may speak of it, so the index is made of the pages without drafts. Raises
    `SearchUnavailable`.
    """
    if "search" not in request.parts:
        return {}
    if request.drafts and not request.publishing:
        published = replace(request, drafts=False, as_of=outcome.as_of, whole=True)
        outcome = build_site(published)
        contents = {page.page.file: page.content for page in outcome.pages}

        def read(file: str, digest: str) -> bytes:
            return contents[file]

    plan = outcome.evidence.plan
    pages = [page for page in (plan.pages if plan else ()) if is_searchable(page)]
    digests = {page.file: outcome.kept.pages[page.url].digest for page in pages}

    def documents() -> Iterator[SearchDocument]:
        for file in sorted(digests):
            yield document_of(file, read(file, digests[file]))

    lang = plan.frame.lang if plan else ""
    kept = request.root / PRIVATE / "search"
    return search_index(documents, digest(digests), lang or "en", kept)

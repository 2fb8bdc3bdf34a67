"""The search index of a built site."""

from collections.abc import Mapping
from dataclasses import replace

from practice_site.building.flow import BuildRequest, Outcome, build_site
from practice_site.release.trees import PRIVATE
from practice_site.searching.documents import document_of, is_searchable
from practice_site.searching.index import search_index


def search_files(request: BuildRequest, outcome: Outcome) -> Mapping[str, bytes]:
    """The files of the index by their paths in the output; none where there is no search.

    Only what is published is in it. With drafts shown, pages around a draft
    may speak of it, so the index is made of the pages without drafts. Raises
    `SearchUnavailable`.
    """
    if "search" not in request.parts:
        return {}
    if request.drafts and not request.publishing:
        outcome = build_site(replace(request, drafts=False, as_of=outcome.as_of))
    documents = [
        document_of(rendered.page, rendered.content)
        for rendered in outcome.pages
        if is_searchable(rendered.page)
    ]
    plan = outcome.evidence.plan
    lang = plan.frame.lang if plan else ""
    return search_index(documents, lang or "en", request.root / PRIVATE / "search")

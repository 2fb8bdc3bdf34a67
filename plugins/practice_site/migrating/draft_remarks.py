"""What about a draft of an old text wants a person's eye."""

import re
from collections import Counter
from collections.abc import Iterator

from practice_site.importing.draft import Draft
from practice_site.migrating.draft_terms import service_of
from practice_site.migrating.old_site import OldItem
from practice_site.migrating.shortcodes import OldText
from practice_site.model.site import Site

_SERVICE = re.compile(r"/(?:services?|treatments?|procedures?|conditions?)/.", re.IGNORECASE)
_MOST = 5


def remarks_on(item: OldItem, text: OldText, draft: Draft, site: Site) -> Iterator[str]:
    """What was taken out, what is not known here, and what is left to do."""
    if text.shortcodes:
        names = ", ".join(f"[{name}]" for name, _ in text.shortcodes)
        yield f"shortcodes of the old site were taken out: {names}"
    document = draft.source.document
    if document:
        kinds = Counter(piece.why.value for piece in document.left_out)
        yield from (f"left out: {why}" for why in kinds)
        yield from (remark.message for remark in document.remarks[:_MOST])
    if refused := [picture for picture in draft.pictures if picture.refused]:
        names = ", ".join(f"content/{picture.path}" for picture in refused[:_MOST])
        more = f" and {len(refused) - _MOST} more" if len(refused) > _MOST else ""
        yield f"pictures that are missing, and are to lie at {names}{more} ({refused[0].refused})"
    if item.author and draft.front["author"] == "practice" and item.type == "post":
        yield f"its author, {item.author}, is no physician of the site; the practice signs it"
    if others := [term.name for term in item.terms if not service_of(term, site)]:
        yield f"categories and tags that are no services: {', '.join(dict.fromkeys(others))}"
    if draft.records:
        ids = ", ".join(record.id for record in draft.records)
        yield f"patients' words went into records that are not shown: {ids}"
    if item.comments:
        count = "a comment" if item.comments == 1 else f"{item.comments} comments"
        yield f"not imported: {count} by readers"
    if item.type != "post" and _SERVICE.search(item.link):
        yield "it stood among services: if it is about one, make it a file in content/services/"

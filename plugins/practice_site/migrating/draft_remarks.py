"""What about a draft of an old text wants a person's eye."""

import re
from collections.abc import Iterator

from practice_site.importing.draft import Draft
from practice_site.migrating.draft_terms import service_of
from practice_site.migrating.old_markdown import OldMarkdown
from practice_site.migrating.old_site import OldItem
from practice_site.migrating.shortcodes import OldText
from practice_site.model.site import Site

_SERVICE = re.compile(r"/(?:services?|treatments?|procedures?|conditions?)/.", re.IGNORECASE)


def remarks_on(
    item: OldItem, plain: OldText, markdown: OldMarkdown, draft: Draft, site: Site
) -> Iterator[str]:
    """What was taken out, what is not known here, and what is left to do."""
    if plain.shortcodes:
        names = ", ".join(f"[{name}]" for name, _ in plain.shortcodes)
        yield f"shortcodes of the old site were taken out: {names}"
    if markdown.unseen:
        yield f"what is no text was left out: {', '.join(markdown.unseen)}"
    if markdown.pictures:
        names = ", ".join(address.rpartition("/")[2] for address in markdown.pictures[:5])
        more = f" and {len(markdown.pictures) - 5} more" if len(markdown.pictures) > 5 else ""
        yield f"pictures to put into content/images/ and into the text: {names}{more}"
    if item.author and draft.front["author"] == "practice" and item.type == "post":
        yield f"its author, {item.author}, is no physician of the site; the practice signs it"
    others = [term.name for term in item.terms if not service_of(term, site)]
    if others:
        yield f"categories and tags that are no services: {', '.join(dict.fromkeys(others))}"
    if draft.records:
        ids = ", ".join(record.id for record in draft.records)
        yield f"patients' words went into records that are not shown: {ids}"
    if item.comments:
        comments = "comment" if item.comments == 1 else "comments"
        yield f"{item.comments} {comments} of readers were not imported"
    if item.type != "post" and _SERVICE.search(item.link):
        yield "it stood among services: if it is about one, make it a file in content/services/"

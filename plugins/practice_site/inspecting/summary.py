"""What is kept of a page's facts when the page itself is let go."""

from itertools import chain
from urllib.parse import unquote

from practice_site.model.facts import LoadedFile, PageDetails, PageFacts, PageSummary


def summary_of(facts: PageFacts) -> PageSummary:
    """The part of the facts that rules over the whole site look at."""
    others = (link.target for link in facts.links if place_on_page(link.target) is None)
    images = (image.source for image in facts.images)
    return PageSummary(
        url=facts.url,
        targets=tuple(dict.fromkeys(others)),
        loads=tuple(dict.fromkeys(chain(images, facts.resources, facts.image_sizes))),
        wordless=tuple(image for image in facts.images if image.alt is None),
    )


def details_of(facts: PageFacts) -> PageDetails:
    """The part that is looked at where another page links here, or something is wrong."""
    images = (LoadedFile(image.source, image.span) for image in facts.images)
    others = (
        LoadedFile(address, facts.source) for address in (*facts.resources, *facts.image_sizes)
    )
    return PageDetails(
        ids=facts.ids,
        links=tuple(link for link in facts.links if place_on_page(link.target) is None),
        loaded=tuple(dict.fromkeys(chain(images, others))),
    )


def place_on_page(target: str) -> str | None:
    """The id that a link leads to on its own page; None where it leads to another page."""
    written = target.strip()
    return unquote(written[1:]) if written.startswith("#") else None

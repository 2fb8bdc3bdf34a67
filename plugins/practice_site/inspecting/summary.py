"""What is kept of a page's facts when the page itself is let go."""

from itertools import chain

from practice_site.inspecting.addresses import stays_on_page
from practice_site.inspecting.forms import form_facts
from practice_site.inspecting.page_facts import PageFacts
from practice_site.model.facts import LoadedFile, PageDetails, PageSummary


def summary_of(facts: PageFacts) -> PageSummary:
    """The part of the facts that rules over the whole site look at."""
    images = (image.source for image in facts.images)
    targets = dict.fromkeys([one for one in facts.targets if not stays_on_page(one)])
    loads = dict.fromkeys(chain(images, facts.resources, facts.image_sizes))
    whole = (a.removeprefix(facts.home) for a in (*targets, *loads) if a.startswith("http"))
    known = {facts.url, *targets, *loads, *whole}
    return PageSummary(
        url=facts.url,
        targets=tuple(targets),
        loads=tuple(loads),
        stated=tuple([path for path in facts.stated if path not in known]),
        wordless=tuple(image for image in facts.images if image.alt is None),
        pairs=facts.pairs,
        forms=form_facts(facts.found, facts.source),
    )


def details_of(facts: PageFacts) -> PageDetails:
    """The part that is looked at where another page links here, or something is wrong."""
    images = (LoadedFile(image.source, image.span) for image in facts.images)
    others = dict.fromkeys(chain(facts.resources, facts.image_sizes))
    return PageDetails(
        ids=facts.ids,
        links=facts.outward,
        loaded=tuple(
            dict.fromkeys(chain(images, (LoadedFile(address, facts.source) for address in others)))
        ),
        questions=facts.questions,
    )

"""PS705: a page loads a file that is not there."""

from collections.abc import Iterable, Iterator
from itertools import chain

from practice_site.checks.evidence import Evidence
from practice_site.checks.example import Example
from practice_site.checks.pictures import pictures
from practice_site.checks.rule import Rule
from practice_site.inspecting.addresses import own_path
from practice_site.model.facts import PageFacts
from practice_site.model.finding import Citation, Finding, Severity
from practice_site.model.span import Span

_TEMPLATE = "theme/templates/404.html"
_HEADING = "{{ page_header(page.title, page.message) -}}"


class PageFileMissing(Rule):
    """A page loads an image, a stylesheet or another file that the site does not have."""

    code = "PS705"
    name = "page-file-missing"
    severity = Severity.ERROR
    source = Citation(
        "HTML Standard, 4.8.4.3 Images: an image that cannot be fetched is broken",
        "https://html.spec.whatwg.org/multipage/images.html",
    )
    summary = "A page loads a file of this site that the site does not have."
    why = "Browsers show a broken picture, or the page without its looks."
    remedy = "This is a mistake in the theme: show it to whoever keeps the theme."
    bad = (
        Example(
            path=_TEMPLATE,
            text=f'{_HEADING}\n<img src="/theme/lost.png" alt="">',
            instead_of=_HEADING,
            found_in="content/practice.yaml",
            found_at="name: ",
        ),
    )
    good = (
        Example(
            path=_TEMPLATE,
            text=f'{_HEADING}\n<img src="/theme/favicon.svg" alt="">',
            instead_of=_HEADING,
        ),
    )

    def check(self, evidence: Evidence) -> Iterator[Finding]:
        """Look every file that a page loads up in the output; each is reported once.

        Pictures that people named are not: other rules say why they are not there.
        """
        home = evidence.plan.frame.url if evidence.plan else ""
        known = set(evidence.pages) | {f"/{file}" for file in evidence.files}
        known |= {f"/{picture.source}" for picture in pictures(evidence)}
        judged: set[str] = set()
        for page in evidence.facts:
            for address, span in _loaded(page):
                if address in judged:
                    continue
                if address.startswith("/"):  # it leads to the same file from every page
                    judged.add(address)
                path = own_path(address, page.url, home)
                if path is not None and path not in known:
                    known.add(path)
                    message = f"The page {page.url} loads {path}, which the site does not have."
                    yield self.finding(span, message, page=page.url)


def _loaded(page: PageFacts) -> Iterable[tuple[str, Span]]:
    images = ((image.source, image.span) for image in page.images)
    others = ((address, page.source) for address in (*page.resources, *page.image_sizes))
    return chain(images, others)

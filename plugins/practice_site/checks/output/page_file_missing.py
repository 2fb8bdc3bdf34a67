"""PS705: a page loads a file that is not there."""

from collections.abc import Iterator

from practice_site.checks.evidence import Evidence
from practice_site.checks.example import Example
from practice_site.checks.pictures import pictures
from practice_site.checks.rule import THEME_MISTAKE, Rule
from practice_site.inspecting.addresses import own_path
from practice_site.model.finding import Citation, Finding, Fixer, Severity
from practice_site.model.span import Span

_TEMPLATE = "theme/templates/404.html"
_HEADING = "{{ page_header(page.title, page.message) -}}"


class PageFileMissing(Rule):
    """A page loads an image, a stylesheet or another file that the site does not have."""

    code = "PS705"
    name = "page-file-missing"
    severity = Severity.ERROR
    fixed_by = Fixer.DEVELOPER
    source = Citation(
        "HTML Standard, 4.8.4.3 Images: an image that cannot be fetched is broken",
        "https://html.spec.whatwg.org/multipage/images.html",
    )
    summary = "A page loads a file of this site that the site does not have."
    why = "Browsers show a broken picture, or the page without its looks."
    remedy = THEME_MISTAKE
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
        sound: set[str] = set()
        for page in evidence.made:
            for address in page.loads:
                if address in sound:
                    continue
                path = own_path(address, page.url, home)
                if path is not None and path not in known:
                    known.add(path)
                    message = f"The page {page.url} loads {path}, which the site does not have."
                    yield self.finding(_place(address, page.url, evidence), message, page=page.url)
                elif address.startswith("/"):
                    sound.add(address)


def _place(address: str, url: str, evidence: Evidence) -> Span:
    """Where a page asks for a file."""
    return next(file.span for file in evidence.details[url].loaded if file.address == address)

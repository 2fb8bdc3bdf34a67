"""PS612: a page that nobody finds by following links."""

from collections.abc import Iterator

from msgspec.structs import replace

from practice_site.checks.drafts import draft_files
from practice_site.checks.evidence import Evidence
from practice_site.checks.example import SUMMARY, Edit, Example
from practice_site.checks.reachability import unreached
from practice_site.checks.rule import Rule
from practice_site.model.finding import Citation, Finding, Severity
from practice_site.model.view import OfficeView, TownView

_PAGE = f"---\ntitle: Reading\nsummary: {SUMMARY}\n---\nWe read a lot.\n"
_NAV = "  - {label: Contact, to: contact}"
_CONTACT = "content/pages/contact.md"
_CALL = "Please call the office in its opening hours."


class PageOrphaned(Rule):
    """No chain of links leads from the home page to a page; of a place, that is an error."""

    code = "PS612"
    name = "page-orphaned"
    severity = Severity.WARNING
    source = Citation(
        "Google: an update on doorway pages (pages that are an island; search.md TWN-02)",
        "https://developers.google.com/search/blog/2015/03/an-update-on-doorway-pages",
    )
    summary = "No link leads to a page, so that nobody finds it who does not know its address."
    why = (
        "Patients never see it, and search engines take a page that the site itself does not "
        "link to for unimportant, a town's page even for a doorway."
    )
    remedy = (
        "Link to it from a page that people read, or name it under `nav` in content/practice.yaml."
    )
    bad = (Example(path="content/pages/reading.md", text=_PAGE, line=2),)
    good = (
        Example(
            path="content/pages/reading.md",
            text=_PAGE,
            besides=(Edit(_CONTACT, f"{_CALL} [What we read](../reading/?from=contact)", _CALL),),
        ),
        Example(
            path="content/pages/reading.md",
            text=_PAGE,
            besides=(
                Edit("content/practice.yaml", f"{_NAV}\n  - {{label: Read, to: reading}}", _NAV),
            ),
        ),
    )

    def check(self, evidence: Evidence) -> Iterator[Finding]:
        """Follow all links from the home page on.

        Drafts are still to be linked to; what the program makes by itself (stories) a
        practice may leave out of its navigation.
        """
        drafts = draft_files(evidence)
        for page in unreached(evidence):
            if page.generated or page.source.path in drafts:
                continue
            finding = self.finding(
                page.source,
                f'No link leads from the home page to "{page.title}" ({page.url}), '
                "directly or by way of other pages.",
                page=page.url,
            )
            is_place = page.kind in (OfficeView, TownView)
            yield replace(finding, severity=Severity.ERROR) if is_place else finding

"""PS926: the link to the privacy policy."""

from collections.abc import Iterator

from practice_site.checks.evidence import Evidence
from practice_site.checks.example import SUMMARY, Edit, Example
from practice_site.checks.notices import notice_of
from practice_site.checks.rule import Rule
from practice_site.model.finding import Citation, Finding, Severity

_PRACTICE = "content/practice.yaml"
_BOOKING = "booking: {url: https://book.example.org/minimal, vendor: Book, baa_date: 2026-01-05}\n"


def _page(title: str) -> Edit:
    text = f"---\ntitle: {title}\nsummary: {SUMMARY}\n---\nWe set no cookie.\n"
    return Edit("content/pages/data.md", text)


class PrivacyLink(Rule):
    """Where patients leave data, no link with the word "privacy" leads to what becomes of them."""

    code = "PS926"
    name = "privacy-link"
    severity = Severity.ERROR
    by_law = True
    requirements = ("CALOPPA",)
    source = Citation(
        "Cal. Bus. & Prof. Code 22575",
        "https://leginfo.legislature.ca.gov/faces/codes_displaySection.xhtml"
        "?lawCode=BPC&sectionNum=22575",
    )
    summary = 'No link with the word "privacy" leads to the privacy policy.'
    why = "Whoever books through the site leaves data, and may know what is done with them."
    remedy = (
        'Write a page with "Privacy" in its title, and name it in content/practice.yaml: '
        "privacy_policy: {page: privacy}. Every page then links to it by its title."
    )
    bad = (
        Example(path=_PRACTICE, text=f"{_BOOKING}notices:\n", instead_of="notices:\n"),
        Example(
            path=_PRACTICE,
            text="notices:\n  privacy_policy: {page: data}\n",
            instead_of="notices:\n",
            line=2,
            besides=(_page("Your data"),),
        ),
    )
    good = (
        Example(
            path=_PRACTICE,
            text=f"{_BOOKING}notices:\n  privacy_policy: {{page: data}}\n",
            instead_of="notices:\n",
            besides=(_page("Privacy and your data"),),
        ),
    )

    def check(self, evidence: Evidence) -> Iterator[Finding]:
        """A site that only shows pages asks for nothing; a booking link does."""
        practice = evidence.site.practice
        if practice is None:
            return
        notice = notice_of(practice, "privacy_policy")
        named = notice.page if notice else "privacy"
        page = next((page for page in evidence.site.pages if page.slug == named), None)
        if page and "privacy" in page.title.lower():
            return
        if page and notice:
            place = practice.at("notices", "privacy_policy", "page")
            yield self.finding(place, f'The link to the privacy policy says "{page.title}".')
        elif practice.booking and page is None and not notice:
            yield self.finding(
                practice.positions.key("booking"),
                "Patients book through the site, and no page says what becomes of their data.",
            )

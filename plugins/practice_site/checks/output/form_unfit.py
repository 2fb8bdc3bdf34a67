"""PS931: a form that gives away who is a patient."""

import re
from collections.abc import Iterator
from urllib.parse import urlsplit

from msgspec.structs import replace

from practice_site.checks.evidence import Evidence
from practice_site.checks.example import SUMMARY, Edit, Example
from practice_site.checks.rule import Rule
from practice_site.inspecting.addresses import spelled_path
from practice_site.model.facts import FormFact
from practice_site.model.finding import Citation, Finding, Fixer, Severity
from practice_site.model.practice import Practice
from practice_site.pages.listing import page_url

_PRACTICE = "content/practice.yaml"
_TEMPLATE = "theme/templates/404.html"
_PAGES = "theme/templates/page.html"
_ABSOLUTE = re.compile(r"[a-z][a-z0-9+.-]*:", re.IGNORECASE)
_WRITING = re.compile(r"\b(?:appointments?|book(?:ing)?|contact|intake|portal|request)\b")
_HEADING = "{{ page_header(page.title, page.message) -}}"
_VENDOR = Edit(
    _PRACTICE,
    "booking: {url: https://book.example.org/m, vendor: Book, baa_date: 2026-03-01}\nnotices:\n"
    "  privacy_policy: {page: data}\n",
    "notices:\n",
)
_PRIVACY = Edit(
    "content/pages/data.md",
    f"---\ntitle: Privacy and your data\nsummary: {SUMMARY}\n---\nWe set no cookie.\n",
)
_TO_VENDOR = '<form action="https://book.example.org/start"><button type="submit">Book</button>'
_ASKING = (
    '<form><label for="m">What hurts?</label><textarea id="m"></textarea>'
    '<button type="submit">Send</button></form>'
)


class FormUnfit(Rule):
    """The theme has a form that sends to another site, or that asks people about themselves."""

    code = "PS931"
    name = "form-unfit"
    severity = Severity.ERROR
    fixed_by = Fixer.DEVELOPER
    requirements = ("HIPAA-TRACK",)
    source = Citation(
        "45 CFR 164.502(a) (HHS bulletin on tracking technologies)",
        "https://www.ecfr.gov/current/title-45/section-164.502",
    )
    summary = "A page has a form that sends to another site, or that asks for personal data."
    why = (
        "What people write there tells who is a patient and of what. This site is files alone: "
        "whatever a form collects goes to somebody, and without an agreement that may not be."
    )
    remedy = (
        "Take the form out of the theme, and link to the booking service instead. A form that "
        "sends to the address of booking in content/practice.yaml is allowed where a vendor and a "
        "baa_date stand there."
    )
    bad = (
        Example(
            path=_TEMPLATE,
            text=f"{_HEADING}\n{_TO_VENDOR}</form>",
            instead_of=_HEADING,
            found_in=_PRACTICE,
            found_at="name: ",
        ),
        Example(
            path=_TEMPLATE,
            text=f"{_HEADING}\n{_ASKING}",
            instead_of=_HEADING,
            found_in=_PRACTICE,
            found_at="name: ",
        ),
        Example(
            path=_TEMPLATE,
            text=f'{_HEADING}\n<label for="e">E-mail</label> <input id="e" type="email">',
            instead_of=_HEADING,
            found_in=_PRACTICE,
            found_at="name: ",
        ),
    )
    good = (
        Example(
            path=_TEMPLATE,
            text=f"{_HEADING}\n{_TO_VENDOR}</form>",
            instead_of=_HEADING,
            besides=(_VENDOR, _PRIVACY),
        ),
        Example(
            path=_TEMPLATE,
            text=f'{_HEADING}\n<form action="/search/"><label for="w">What are you looking for?'
            '</label> <input id="w" type="search" name="q"><button type="submit">Search</button>'
            "</form>",
            instead_of=_HEADING,
        ),
    )

    def check(self, evidence: Evidence) -> Iterator[Finding]:
        """Report each form once, where it does most harm; the law says how much that counts."""
        practice = evidence.site.practice
        asked = evidence.law.strongest(self.requirements)
        if practice is None or asked is None:
            return
        wrong: dict[str, list[tuple[str, FormFact]]] = {}
        for page in evidence.made:
            for form in page.forms:
                if said := _wrong(form, practice):
                    wrong.setdefault(said, []).append((page.url, form))
        grave = _where_patients_write(evidence)
        for said, places in wrong.items():
            url, form = next((place for place in places if place[0] in grave), places[0])
            others = f", and so do {len(places) - 1} more" if len(places) > 1 else ""
            found = self.finding(
                form.span, f"The page {url} has a form that {said}{others}.", page=url
            )
            yield replace(
                found,
                severity=asked.severity if url in grave else Severity.WARNING,
                source=asked.citation,
            )


def _wrong(form: FormFact, practice: Practice) -> str:
    """What is wrong with a form; empty where nothing is."""
    foreign = [_host(target) for target in form.targets if _leaves(target, practice.url)]
    booking = practice.booking
    if foreign and booking and booking.vendor and booking.baa_date:
        agreed = urlsplit(booking.url).hostname or ""
        foreign = [host for host in foreign if host != agreed]
        if not foreign and all(_leaves(target, practice.url) for target in form.targets):
            return ""
    if foreign:
        return f"sends what people fill in to {foreign[0]}"
    return f'asks people for "{form.asked[0]}"' if form.asked else ""


def _leaves(target: str, home: str) -> bool:
    """Whether what a form sends goes elsewhere than to this site: to another host, or by mail."""
    address = target.strip()
    if not (_ABSOLUTE.match(address) or address.startswith("//")):
        return False
    return spelled_path(address, home.rstrip("/")) is None


def _host(target: str) -> str:
    """The host of an address, or the address where it has none."""
    try:
        return urlsplit(target.strip()).hostname or target.strip()
    except ValueError:
        return target.strip()


def _where_patients_write(evidence: Evidence) -> set[str]:
    """The pages on which people get in touch and book."""
    slugs = [page.slug for page in evidence.site.pages if _WRITING.search(page.slug)]
    practice = evidence.site.practice
    booking = practice.booking.url if practice and practice.booking else ""
    own = spelled_path(booking, practice.url.rstrip("/")) if practice and booking else None
    return {*map(page_url, slugs), *([own] if own else [])}

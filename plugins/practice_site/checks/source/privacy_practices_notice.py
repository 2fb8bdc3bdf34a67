"""PS921: the Notice of Privacy Practices."""

import datetime as dt
from collections.abc import Iterator

from practice_site.checks.example import Example
from practice_site.checks.notices import NoticeRule, unnamed
from practice_site.model.finding import Citation, Finding
from practice_site.model.law import Requirement
from practice_site.model.practice import Notice, Practice

_PRACTICE = "content/practice.yaml"
_NOTICE = "  privacy_practices: {page: notices, effective: 2026-02-16}\n"


class PrivacyPracticesNotice(NoticeRule):
    """The Notice of Privacy Practices is not on the site, or no day says since when it holds."""

    code = "PS921"
    name = "privacy-practices-notice"
    requirements = ("HIPAA-NPP",)
    kind = "privacy_practices"
    called = "the Notice of Privacy Practices"
    source = Citation(
        "45 CFR 164.520(c)(3)(i)", "https://www.ecfr.gov/current/title-45/section-164.520"
    )
    summary = "The Notice of Privacy Practices is not on the site, is not dated, or is out of date."
    why = (
        "Patients have a right to read what happens with what they tell. A practice with a website "
        "posts the notice there, prominently."
    )
    remedy = (
        "Put the notice on a page, and name the page and the day from which it holds in "
        "content/practice.yaml: privacy_practices: {page: notices, effective: 2026-02-16}."
    )
    bad = (
        unnamed(_NOTICE),
        Example(
            path=_PRACTICE,
            text="  privacy_practices: {page: notices}\n",
            instead_of=_NOTICE,
        ),
        Example(
            path=_PRACTICE,
            text="  privacy_practices: {page: notices, effective: 2024-04-01}\n",
            instead_of=_NOTICE,
        ),
    )
    good = (
        Example(
            path=_PRACTICE,
            text="  privacy_practices: {page: notices, effective: 2026-10-01}\n",
            instead_of=_NOTICE,
        ),
    )

    def more(
        self, requirement: Requirement, practice: Practice, notice: Notice, as_of: dt.date
    ) -> Iterator[Finding]:
        """The day from which the notice holds, and whether it is the version that is due."""
        since = notice.details.get("effective", "")
        place = practice.at("notices", self.kind, "effective" if since else "page")
        due = requirement.updated_by
        if not since:
            yield self.finding(place, f"Nothing says from which day {self.called} holds.")
        elif due and since < due.isoformat() and due <= as_of:
            yield self.finding(
                place,
                f"{self.called[0].upper()}{self.called[1:]} is of {since}, and a new version was "
                f"due by {due}.",
            )

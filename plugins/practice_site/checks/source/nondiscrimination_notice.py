"""PS922: the notice of nondiscrimination."""

import datetime as dt
from collections.abc import Iterator

from practice_site.checks.notices import NoticeRule, funded
from practice_site.model.finding import Citation, Finding
from practice_site.model.law import Requirement
from practice_site.model.practice import Notice, Practice

_LANGUAGE = "  language_assistance: {page: notices}\n"
_NOTICE = "  nondiscrimination: {page: notices, coordinator: The office manager}\n"
_TEXT = """\
We do not discriminate by race, color, national origin, sex, age or disability. Interpreters and
other aids cost nothing. Complaints go to the office manager, or to the Office for Civil Rights.
"""


class NondiscriminationNotice(NoticeRule):
    """A practice that takes federal health funds lacks the notice, or it is not whole."""

    code = "PS922"
    name = "nondiscrimination-notice"
    requirements = ("S1557-NONDISC",)
    kind = "nondiscrimination"
    called = "the notice of nondiscrimination"
    points = (
        (r"\brace\b", "race"),
        (r"\bcolor\b", "color"),
        (r"\bnational origin\b", "national origin"),
        (r"\bsex\b", "sex"),
        (r"\bage\b", "age"),
        (r"\bdisabilit", "disability"),
        (r"\b(interpreter|auxiliary aid|aids?)\b", "interpreters and aids"),
        (r"\b(complain|grievance)", "how to complain"),
    )
    source = Citation("45 CFR 92.10", "https://www.ecfr.gov/current/title-45/section-92.10")
    summary = "The notice of nondiscrimination is not on the site, or does not say all it must."
    why = (
        "Who takes Medicare, Medicaid or other federal health funds must say that nobody is turned "
        "away for who they are, which help is free, and where to complain."
    )
    remedy = (
        "Write the notice on a page, and name the page and who takes complaints in "
        "content/practice.yaml: nondiscrimination: {page: notices, coordinator: …}."
    )
    bad = (
        funded(_LANGUAGE, _TEXT),
        funded(f"{_LANGUAGE}{_NOTICE}", _TEXT.replace("color, national", "national"), on_page=True),
        funded(f"{_LANGUAGE}  nondiscrimination: {{page: notices}}\n", _TEXT, line=3),
    )
    good = (funded(f"{_LANGUAGE}{_NOTICE}", _TEXT),)

    def more(
        self, requirement: Requirement, practice: Practice, notice: Notice, as_of: dt.date
    ) -> Iterator[Finding]:
        """Practices of 15 people and more have a coordinator; all say who takes complaints."""
        if not notice.details.get("coordinator"):
            place = practice.at("notices", self.kind, "page")
            yield self.finding(place, "Nothing says who takes complaints (`coordinator`).")

"""PS923: the notice that help in other languages costs nothing."""

from practice_site.checks.example import NOTICES, Edit, Example
from practice_site.checks.notices import NoticeRule
from practice_site.model.finding import Citation

_PRACTICE = "content/practice.yaml"
_PAGE = "content/pages/notices.md"
_FUNDS = Edit(_PRACTICE, "hhs_funds: true", "hhs_funds: false")
_OTHER = "  nondiscrimination: {page: notices, coordinator: The office manager}\n"
_TEXT = """\
We do not discriminate by race, color, national origin, sex, age or disability. Complaints go to the
office manager. Interpreters and aids for people with disabilities are free of charge: ask for them.
"""


class LanguageAssistanceNotice(NoticeRule):
    """A practice that takes federal health funds does not say that interpreters are free."""

    code = "PS923"
    name = "language-assistance-notice"
    requirements = ("S1557-LANG",)
    kind = "language_assistance"
    called = "the notice on help in other languages"
    points = (
        (r"\binterpret|\blanguage assistance\b", "interpreters"),
        (r"\baids?\b|\bauxiliary\b", "aids for people with disabilities"),
        (r"\bfree\b|\bno (?:charge|cost)\b|\bcosts? nothing\b", "that they cost nothing"),
    )
    source = Citation("45 CFR 92.11", "https://www.ecfr.gov/current/title-45/section-92.11")
    summary = "The site does not say that interpreters and aids are there and cost nothing."
    why = (
        "Somebody who reads English badly stays away, or brings a child to interpret. Who takes "
        "federal health funds must offer help, and say so."
    )
    remedy = (
        "Write the notice on a page, in English and in the languages most used in the state, and "
        "name the page in content/practice.yaml: language_assistance: {page: notices}."
    )
    bad = (
        Example(
            path=_PRACTICE,
            text=f"notices:\n{_OTHER}",
            instead_of="notices:\n",
            besides=(_FUNDS, Edit(_PAGE, f"{NOTICES}\n{_TEXT}", NOTICES)),
        ),
        Example(
            path=_PRACTICE,
            text=f"notices:\n{_OTHER}  language_assistance: {{page: notices}}\n",
            instead_of="notices:\n",
            besides=(
                _FUNDS,
                Edit(
                    _PAGE, f"{NOTICES}\n{_TEXT.replace('are free of charge', 'are here')}", NOTICES
                ),
            ),
            found_in=_PAGE,
            found_at="title: Notices",
        ),
    )
    good = (
        Example(
            path=_PRACTICE,
            text=f"notices:\n{_OTHER}  language_assistance: {{page: notices}}\n",
            instead_of="notices:\n",
            besides=(_FUNDS, Edit(_PAGE, f"{NOTICES}\n{_TEXT}", NOTICES)),
        ),
    )

"""PS923: the notice that help in other languages costs nothing."""

from practice_site.checks.notices import NoticeRule, funded
from practice_site.model.finding import Citation

_NOTICE = "  language_assistance: {page: notices}\n"
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
        funded(_OTHER, _TEXT),
        funded(f"{_OTHER}{_NOTICE}", _TEXT.replace("are free of charge", "are here"), on_page=True),
    )
    good = (funded(f"{_OTHER}{_NOTICE}", _TEXT),)

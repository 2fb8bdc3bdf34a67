"""PS925: the disclosure on balance billing."""

from practice_site.checks.notices import NoticeRule, unnamed, unsaid
from practice_site.model.finding import Citation

_NOTICE = "  balance_billing: {page: notices}\n"


class BalanceBillingNotice(NoticeRule):
    """The site does not say how the law protects from surprise bills."""

    code = "PS925"
    name = "balance-billing-notice"
    requirements = ("NSA-BALANCE",)
    kind = "balance_billing"
    called = "the disclosure on balance billing"
    points = (
        (r"\b(?:balance|surprise)[ -]bill", "balance bills or surprise bills"),
        (r"\bfederal\b", "what federal law forbids"),
        (r"\bstate\b", "what the state's law forbids"),
        (r"\bcomplain", "where to complain"),
    )
    source = Citation("45 CFR 149.430", "https://www.ecfr.gov/current/title-45/section-149.430")
    summary = "The disclosure on balance billing is not on the site, or does not say all it must."
    why = (
        "A patient at a hospital in their plan's network may be treated by somebody outside of it. "
        "The law protects them from the difference, and only those who know it can object."
    )
    remedy = (
        "Put the disclosure on a page, and name it in content/practice.yaml: balance_billing: "
        "{page: notices}. Say there, too, whether the physicians work at hospitals (at_facilities)."
    )
    bad = (
        unnamed(_NOTICE),
        unsaid("complain", "turn"),
    )
    good = ()

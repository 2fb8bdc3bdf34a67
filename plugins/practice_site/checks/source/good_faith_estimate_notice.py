"""PS924: the right to an estimate of the costs."""

from practice_site.checks.notices import NoticeRule, unnamed, unsaid
from practice_site.model.finding import Citation

_NOTICE = "  good_faith_estimate: {page: notices}\n"


class GoodFaithEstimateNotice(NoticeRule):
    """The site does not tell people without insurance of their right to an estimate."""

    code = "PS924"
    name = "good-faith-estimate-notice"
    requirements = ("NSA-GFE",)
    kind = "good_faith_estimate"
    called = "the notice on estimates of costs"
    points = (
        (r"\bestimate\b", "the estimate"),
        (
            r"\b(?:no|without|not? (?:have|using?)) (?:health )?insurance\b|\buninsured\b"
            r"|\bself-pay|\bpay (?:by|for it)? ?themselves\b",
            "for whom it is (no insurance, or paying by themselves)",
        ),
        (r"\$ ?400\b", "the $400 above which a bill may be disputed"),
    )
    source = Citation("45 CFR 149.610", "https://www.ecfr.gov/current/title-45/section-149.610")
    summary = "The site does not say that people without insurance can ask for an estimate."
    why = (
        "Without insurance a bill can ruin somebody. They have a right to know the expected cost "
        "before, and to dispute a bill that is far above it."
    )
    remedy = (
        "Say on a page who may ask for an estimate, and what to do when the bill is $400 or more "
        "above it; name the page in content/practice.yaml: good_faith_estimate: {page: notices}."
    )
    bad = (
        unnamed(_NOTICE),
        unsaid("$400 or more", "much"),
    )
    good = ()

"""PS920: California's notice on the Open Payments database."""

from practice_site.checks.example import Example
from practice_site.checks.notices import NoticeRule, unnamed
from practice_site.model.finding import Citation

_PRACTICE = "content/practice.yaml"
_NOTICE = "  open_payments: {page: notices}\n"


class OpenPaymentsNotice(NoticeRule):
    """The site of a practice in California lacks the notice on Open Payments."""

    code = "PS920"
    name = "open-payments-notice"
    requirements = ("CA663-OPENPAY",)
    kind = "open_payments"
    called = "the notice on Open Payments"
    source = Citation(
        "Cal. Bus. & Prof. Code 663(a)(2), (b), (c)",
        "https://leginfo.legislature.ca.gov/faces/codes_displaySection.xhtml"
        "?lawCode=BPC&sectionNum=663",
    )
    summary = "The site does not show California's notice on the Open Payments database."
    why = (
        "Patients may look up what makers of drugs and devices paid to their physician. California "
        "wants the notice on the website of every physician's practice, with payments or without."
    )
    remedy = (
        "Name a page in content/practice.yaml under `notices`: open_payments: {page: notices}. The "
        "program writes the words and the link there."
    )
    bad = (unnamed(_NOTICE),)
    good = (
        Example(
            path=_PRACTICE,
            text="jurisdictions: [us-federal, us-il]",
            instead_of="jurisdictions: [us-federal, us-ca]",
        ),
    )

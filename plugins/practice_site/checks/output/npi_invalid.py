"""PS519: a National Provider Identifier that cannot be one, or is somebody else's."""

from collections.abc import Iterator

from practice_site.checks.evidence import Evidence, PageEvidence, TextEvidence
from practice_site.checks.example import Edit, Example
from practice_site.checks.json_ld import texts_of
from practice_site.checks.markup import marked_up, place_in
from practice_site.checks.rule import Rule
from practice_site.model.finding import Citation, Finding, Severity
from practice_site.model.physician import Physician
from practice_site.model.view import PhysicianView

_ISSUER = "80840"
"""What stands before an NPI when its check digit is computed: health, United States."""


def _second(number: str) -> Example:
    """A second physician beside the one with the NPI 1234567893."""
    return Example(
        path="content/physicians/sam-example.md",
        text=f"""\
---
name: Sam Example
given_name: Sam
family_name: Example
prefix: Dr.
degree: D.O.
npi: "{number}"
licences:
  - {{state: CA, board: Osteopathic Medical Board of California}}
offices:
  - {{office: napa, days: [tue]}}
---
Sam Example does not exist.
""",
        line=7,
        besides=(
            Edit(
                "content/physicians/alex-sample.md",
                'npi: "1234567893"\ndegree: M.D.',
                "degree: M.D.",
            ),
        ),
    )


class NpiInvalid(Rule):
    """The check digit of an NPI does not fit its other digits, or two physicians have one NPI."""

    code = "PS519"
    name = "npi-invalid"
    severity = Severity.ERROR
    source = Citation(
        "45 CFR 162.406: ten digits, the last of them a check digit",
        "https://www.ecfr.gov/current/title-45/section-162.406",
    )
    summary = (
        "An NPI has a check digit that does not fit: a digit of it is wrong. Or it is another "
        "physician's."
    )
    why = "Patients and insurers who look the physician up find nobody, or somebody else."
    remedy = "Compare it with the entry at npiregistry.cms.hhs.gov, digit by digit."
    rows = ("MED-10",)
    bad = (
        Example(
            path="content/physicians/alex-sample.md",
            text='npi: "1234567890"\ndegree: M.D.',
            instead_of="degree: M.D.",
        ),
        marked_up("""
{"@context": "https://schema.org", "@type": "Physician", "name": "A listing", "usNPI": "123456789"}
"""),
        _second("1234567893"),
    )
    good = (
        _second("1245319599"),
        Example(
            path="content/physicians/alex-sample.md",
            text='npi: "1234567893"\ndegree: M.D.',
            instead_of="degree: M.D.",
        ),
        marked_up("""
{"@context": "https://schema.org", "@type": "Physician", "name": "A listing",
 "usNPI": "1234567893"}
"""),
    )

    def check_text(self, text: TextEvidence) -> Iterator[Finding]:
        """Compute the check digit of a physician's NPI."""
        record = text.record
        if isinstance(record, Physician) and record.npi and not is_npi(record.npi):
            words = f"{record.npi} is no NPI: its check digit does not fit."
            yield self.finding(record.at("npi"), words)

    def check(self, evidence: Evidence) -> Iterator[Finding]:
        """Compare the NPIs of the physicians: each is one person's."""
        owners: dict[str, Physician] = {}
        for physician in evidence.site.physicians:
            owner = owners.setdefault(physician.npi, physician)
            if physician.npi and owner is not physician:
                words = f"{physician.npi} is the NPI of {owner.name} as well."
                yield self.finding(physician.at("npi"), words)

    def check_page(self, page: PageEvidence) -> Iterator[Finding]:
        """Compute those of the markup, but for the one that the physician's record has."""
        view = page.page.view
        known = view.person.npi if isinstance(view, PhysicianView) else ""
        for node in page.said.having("usNPI"):
            for text in texts_of(node.get("usNPI")):
                if text != known and not is_npi(text):
                    yield self.finding(
                        page.facts.source,
                        f'In the structured data, {place_in(page, node, "usNPI")} is "{text}", '
                        "which is no NPI.",
                        page=page.facts.url,
                    )


def is_npi(text: str) -> bool:
    """Whether a text is ten digits whose last one is the check digit of the others (Luhn)."""
    if len(text) != 10 or not (text.isascii() and text.isdigit()):
        return False
    digits = [int(digit) for digit in reversed(_ISSUER + text)]
    doubled = [sum(divmod(2 * digit, 10)) for digit in digits[1::2]]
    return (sum(digits[::2]) + sum(doubled)) % 10 == 0

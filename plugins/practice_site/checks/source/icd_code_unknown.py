"""PS527: a code of ICD-10-CM that does not exist."""

from collections.abc import Iterator

from practice_site.checks.evidence import TextEvidence
from practice_site.checks.example import in_service
from practice_site.checks.rule import Rule
from practice_site.model.article import Service
from practice_site.model.finding import Citation, Finding, Severity
from practice_site.structured_data.medical_codes.icd_10_cm import Icd10Cm, icd_10_cm

ICD_10_CM = Citation(
    "ICD-10-CM, National Center for Health Statistics",
    "https://www.cdc.gov/nchs/icd/icd-10-cm/files.html",
)


class IcdCodeUnknown(Rule):
    """A service's code for ICD-10-CM is none."""

    code = "PS527"
    name = "icd-code-unknown"
    severity = Severity.ERROR
    source = ICD_10_CM
    summary = "A diagnosis code of a service is not among those of ICD-10-CM."
    why = "The page and its structured data name a diagnosis that there is not, or another one."
    remedy = (
        "Look the code up in the current ICD-10-CM. If it is newer than the release named here, "
        "allow this finding until the program knows it."
    )
    rows = ("MED-07",)
    bad = (
        in_service("kind: condition\ncodes: [{system: ICD-10-CM, code: M80.08XB}]", line=2),
        in_service("kind: condition\ncodes:\n  - {system: ICD-10-CM, code: m80.08xa}", line=3),
        in_service(
            "kind: condition\ncodes:\n  - system: ICD-10-CM\n    code: I10\n"
            "  - system: ICD-10-CM\n    code: M80-M85",
            line=6,
        ),
    )
    good = (
        in_service("kind: condition\ncodes: [{system: ICD-10-CM, code: M80.08XA}]"),
        in_service("kind: condition\ncodes: [{system: ICD-10-CM, code: I10}]"),
        in_service("kind: condition\ncodes: [{system: ICD-10-CM, code: T360X1A}]"),
    )

    def check_text(self, text: TextEvidence) -> Iterator[Finding]:
        """Look the codes of a service up among all."""
        if isinstance(text.record, Service):
            for number, code in icd_codes(text.record):
                codes = icd_10_cm()
                if not codes.has(code):
                    words = f"{code} is not in ICD-10-CM, release of {codes.release}."
                    place = text.record.at("codes", number, "code")
                    yield self.finding(place, words, remedy=_advice(code, codes) or self.remedy)


def icd_codes(service: Service) -> Iterator[tuple[int, str]]:
    """The codes of ICD-10-CM among those of a service, each with its place in their list."""
    for number, code in enumerate(service.codes):
        if code.system == "ICD-10-CM":
            yield number, code.code


def _advice(code: str, codes: Icd10Cm) -> str:
    """What to write instead, where that is plain: small letters and spaces are slips."""
    meant = code.upper().replace(" ", "")
    return f"Write it as {meant}." if meant != code and codes.has(meant) else ""

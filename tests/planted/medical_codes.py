"""Defects of medical codes and of what schema.org says of services and people."""

from planted.plant import Plant

_CONDITION = "content/services/vertebral-compression-fracture.md"
_PROCEDURE = "content/services/kyphoplasty.md"
_KNOWN = "  - {system: ICD-10-CM, code: M80.08XA}"
_LOCATION = "\nbody_location: Thoracic and lumbar spine\nprocedure_type"


def _coded(system: str, code: str) -> Plant:
    """The procedure with a code of another system."""
    line = f'  - {{system: {system}, code: "{code}"}}'
    return Plant(
        code="PS529",
        path=_PROCEDURE,
        before=_LOCATION,
        after=f"\ncodes:\n{line}{_LOCATION}",
        at=line,
    )


def _icd(code: str, written: str) -> Plant:
    """The condition with another code of ICD-10-CM."""
    return Plant(code=code, path=_CONDITION, before=_KNOWN, after=written)


PLANTS = (
    _icd("PS527", "  - {system: ICD-10-CM, code: M80.08XB}"),
    _icd("PS527", "  - {system: ICD-10-CM, code: M80.8XA}"),
    _icd("PS527", "  - {system: ICD-10-CM, code: m80.08xa}"),
    _icd("PS527", "  - {system: ICD-10-CM, code: MB0.08XA}"),
    _icd("PS528", "  - {system: ICD-10-CM, code: M80.08}"),
    _icd("PS528", "  - {system: ICD-10-CM, code: M80}"),
    _coded("CPT", "2251"),
    _coded("HCPCS", "GO463"),
    _coded("ICD-10-PCS", "0PU43J"),
    _coded("LOINC", "2951-3"),
    _coded("MeSH", "D05081"),
    _coded("RxNorm", "16l"),
    _coded("SNOMED-CT", "73211008"),
    Plant(
        code="PS519",
        path="content/physicians/alex-sample.md",
        before="\ntitle: Pain",
        after='\nnpi: "1234567890"\ntitle: Pain',
        at="npi:",
    ),
    Plant(
        code="PS526",
        path=_CONDITION,
        before="type: MedicalCondition",
        after="type: ImagingTest",
    ),
)

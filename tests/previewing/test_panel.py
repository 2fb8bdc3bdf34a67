from msgspec.structs import replace

from conftest import SiteMaker
from practice_site.building.configuration import read_configuration
from practice_site.model.finding import Finding, Severity
from practice_site.model.span import Span
from practice_site.previewing.panel import findings_of
from practice_site.previewing.resident import ResidentSite

SECOND_OFFICE = """\
  - slug: calistoga
    name: Minimal Sample Practice, Calistoga
    type: MedicalClinic
    address:
      street: 2 Sample Way (made up)
      city: Calistoga
      state: CA
      postal_code: "94515"
    phone: "+1-707-555-0102"
    hours:
      - {days: [mon, tue], opens: "08:00", closes: "17:00"}
towns:
"""


def found(path: str, line: int, page: str | None = None) -> Finding:
    span = Span(path, line)
    return Finding(span, "PS000", "made-up", Severity.WARNING, f"{path}:{line}", "None.", page=page)


def test_a_finding_belongs_to_the_page_that_was_made_from_its_place(make_site: SiteMaker) -> None:
    root = make_site("minimal")
    locations = root / "locations.yaml"
    text = locations.read_text(encoding="utf-8").replace("towns:\n", SECOND_OFFICE)
    locations.write_text(text, encoding="utf-8")
    lines = text.splitlines()
    first = lines.index('    phone: "+1-707-555-0101"') + 1
    second = lines.index('    phone: "+1-707-555-0102"') + 1

    site = ResidentSite(read_configuration(root / "pelicanconf.py"))
    site.start()
    findings = (
        found("content/articles/minimal.md", 40),
        found("content/practice.yaml", 3),
        found("locations.yaml", first),
        found("locations.yaml", second),
        found("theme/templates/base.html", 1, page="/contact/"),
    )
    snapshot = replace(site.snapshot, findings=findings)

    def shown(url: str) -> list[str]:
        return [finding.message for finding in findings_of(snapshot, url)]

    assert shown("/articles/minimal/") == ["content/articles/minimal.md:40"]
    assert shown("/locations/napa/") == [f"locations.yaml:{first}"]
    assert shown("/locations/calistoga/") == [f"locations.yaml:{second}"]
    assert shown("/contact/") == ["theme/templates/base.html:1"]
    assert shown("/") == []
    assert shown("/none/") == []

"""Findings as a test report: the XML of JUnit, as Jenkins and GitLab read it."""

from collections.abc import Sequence
from itertools import groupby

from lxml import etree

from practice_site.model.finding import Finding, SetAsideBy, Severity, Suppressed
from practice_site.reports.report import Report
from practice_site.reports.text import baseline_line
from practice_site.reports.visible import visible

NAME = "practice check"


def render_junit(report: Report) -> str:
    """A suite for each file that something was found in, a case for each finding.

    Errors are failures. Warnings and notes are skipped tests, which every CI shows
    and none stops for; so are those that exceptions cover, with the reason. A site
    without findings is one test that has passed: some CIs refuse a report without.
    """
    root = etree.Element("testsuites", name=NAME)
    allowed = [s for s in report.suppressed if s.by is SetAsideBy.EXCEPTION]
    cases = [(f.span.path, _case(f)) for f in report.findings]
    cases += [(s.finding.span.path, _allowed(s)) for s in allowed]
    for path, of_path in groupby(sorted(cases, key=lambda case: case[0]), key=lambda case: case[0]):
        root.append(_suite(path, [case for _, case in of_path]))
    if not cases:
        passed = etree.Element("testcase", name="no findings", classname=NAME, time="0")
        root.append(_suite(NAME, [passed]))
    if report.baseline:
        etree.SubElement(root[0], "system-out").text = baseline_line(report.baseline)
    for count in ("tests", "failures"):
        root.set(count, str(sum(int(suite.get(count, "0")) for suite in root)))
    etree.indent(root)
    whole = etree.tostring(root, encoding="utf-8", xml_declaration=True)
    return f"{whole.decode()}\n"


def _suite(path: str, cases: Sequence["etree._Element"]) -> "etree._Element":
    failures = sum(case.find("failure") is not None for case in cases)
    skipped = sum(case.find("skipped") is not None for case in cases)
    suite = etree.Element(
        "testsuite",
        name=visible(path),
        tests=str(len(cases)),
        failures=str(failures),
        errors="0",
        skipped=str(skipped),
        time="0",
    )
    suite.extend(cases)
    return suite


def _case(finding: Finding) -> "etree._Element":
    case = _named(finding)
    failed = finding.severity is Severity.ERROR
    result = etree.SubElement(case, "failure" if failed else "skipped")
    result.set("message", visible(f"{finding.severity}: {finding.message}"))
    if failed:
        result.set("type", finding.rule)
    result.text = visible(f"{_place(finding)}: {finding.message}") + f"\n{visible(finding.remedy)}"
    return case


def _allowed(suppressed: Suppressed) -> "etree._Element":
    case = _named(suppressed.finding)
    until = f" until {suppressed.until}" if suppressed.until else ""
    result = etree.SubElement(case, "skipped")
    result.set("message", visible(f"allowed{until}: {suppressed.reason}"))
    result.text = visible(f"{_place(suppressed.finding)}: {suppressed.finding.message}")
    return case


def _named(finding: Finding) -> "etree._Element":
    name = f"{finding.rule} {finding.name}, line {finding.span.line}"
    return etree.Element("testcase", name=name, classname=visible(finding.span.path), time="0")


def _place(finding: Finding) -> str:
    return f"{finding.span.path}:{finding.span.line}:{finding.span.column}"

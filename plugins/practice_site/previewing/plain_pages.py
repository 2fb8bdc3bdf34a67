"""Pages of the preview's own, which need neither theme nor site."""

from collections.abc import Iterable, Iterator, Mapping
from html import escape
from itertools import groupby

from practice_site.model.finding import Finding, Severity
from practice_site.previewing.snapshot import Snapshot, Trouble
from practice_site.reports.text import summary_line

FINDINGS = "/_practice/findings"
WORDS: Mapping[Severity, str] = {
    Severity.ERROR: "Error",
    Severity.WARNING: "Warning",
    Severity.NOTE: "Note",
}

_PAGE = """\
<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'self'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>{title}</title>
<link rel="stylesheet" href="/_practice/plain.css">
</head>
<body>
<main>
<h1>{title}</h1>
{body}
</main>
</body>
</html>
"""


def findings_page(snapshot: Snapshot) -> bytes:
    """All findings of the site, by file, with links to the pages that they show on."""
    return _page("Findings of this site", (*_all_findings(snapshot), _home(snapshot)))


def not_made_page(snapshot: Snapshot) -> bytes:
    """Stands for a page that could not be made and never was."""
    lead = "<p>It appears here by itself as soon as what stands in its way is put right.</p>"
    return _page("This page could not be made yet", (lead, *_all_findings(snapshot)))


def not_found_page(snapshot: Snapshot) -> bytes:
    """Stands for the site's own page about missing addresses where it has none."""
    body = ("<p>There is no page at this address.</p>", _home(snapshot))
    return _page("Page not found", body)


def _all_findings(snapshot: Snapshot) -> Iterator[str]:
    for trouble in snapshot.troubles:
        yield _trouble(trouble)
    summary = summary_line(snapshot.findings, snapshot.suppressed, baseline=snapshot.baseline)
    yield f"<p>{escape(summary)}</p>"
    sources = _pages_by_source(snapshot)
    for path, findings in groupby(snapshot.findings, key=lambda finding: finding.span.path):
        yield f"<h2>{escape(path)}</h2>\n<ul>"
        for finding in findings:
            yield _finding(finding, finding.page or sources.get(path, ""), snapshot)
        yield "</ul>"


def _finding(finding: Finding, url: str, snapshot: Snapshot) -> str:
    severity = finding.severity
    shown = (
        f' <a href="{escape(url)}">See the page {escape(url)}</a>' if url in snapshot.pages else ""
    )
    return (
        f'<li class="{severity.value}"><p>'
        f"<strong>{WORDS[severity]}, line {finding.span.line}:</strong> "
        f"{escape(finding.message)}</p><p>{escape(finding.remedy)}</p>"
        f'<p class="rule">{escape(finding.rule)} {escape(finding.name)}{shown}</p></li>'
    )


def _trouble(trouble: Trouble) -> str:
    place = f'<p class="rule">{escape(trouble.place)}</p>' if trouble.place else ""
    return (
        f'<ul><li class="error"><p><strong>Error:</strong> {escape(trouble.message)}</p>'
        f"<p>{escape(trouble.remedy)}</p>{place}</li></ul>"
    )


def _pages_by_source(snapshot: Snapshot) -> dict[str, str]:
    """The page of every file that makes one; files that make several are left out."""
    found: dict[str, str] = {}
    several: set[str] = set()
    for url, page in snapshot.pages.items():
        source = page.source.path
        if not page.generated and found.setdefault(source, url) != url:
            several.add(source)
    return {source: url for source, url in found.items() if source not in several}


def _home(snapshot: Snapshot) -> str:
    return '<p><a href="/">To the home page</a></p>' if "/" in snapshot.pages else ""


def _page(title: str, body: Iterable[str]) -> bytes:
    return _PAGE.format(title=escape(title), body="\n".join(body)).encode("utf-8", "replace")

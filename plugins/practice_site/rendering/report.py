"""Pages for people at the practice: made from templates of the program's own, not of a theme."""

from functools import cache
from pathlib import Path

from practice_site.rendering.environment import ThemeEnvironment, theme_environment

TEMPLATES = Path(__file__).with_name("report_templates")


def render_report(report: object) -> str:
    """The page of a report; its templates see nothing but `report`."""
    return _environment().get_template("report.html").render(report=report)


def render_publication_record(record: object) -> str:
    """The index of a publication record; its templates see nothing but `record`."""
    return _environment().get_template("publication_record.html").render(record=record)


def render_review_request(request: object) -> str:
    """The page that a physician reads; its template sees nothing but `request`."""
    return _environment().get_template("review_request.html").render(request=request)


@cache
def _environment() -> ThemeEnvironment:
    return theme_environment(TEMPLATES, None)

import pytest
from jinja2 import UndefinedError

from practice_site.rendering.report import TEMPLATES, render_report


def test_a_report_that_lacks_something_is_never_shown_half() -> None:
    with pytest.raises(UndefinedError):
        render_report(object())


def test_the_templates_load_nothing_and_run_nothing() -> None:
    text = "".join(path.read_text(encoding="utf-8") for path in TEMPLATES.iterdir())
    for word in ("<script", "@import", "url(", "javascript:", "onclick", "|safe", "<img"):
        assert word not in text

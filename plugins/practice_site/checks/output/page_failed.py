"""PS904: a page that could not be made."""

from practice_site.checks.example import Example
from practice_site.checks.rule import ReadingRule
from practice_site.model.finding import Citation, Fixer, Severity

_BEGIN = '{% extends "base.html" %}\n{% block main %}\n<h1>{{ page.title }}</h1>\n'


class PageFailed(ReadingRule):
    """A template of the theme failed on a page."""

    code = "PS904"
    name = "page-failed"
    severity = Severity.ERROR
    fixed_by = Fixer.DEVELOPER
    firm = True
    source = Citation(
        "The contract of this product: a template uses only what its page has (docs/developing.md)"
    )
    summary = "A page could not be made, because a template of the theme has a mistake."
    why = "The page would be missing, or half of it."
    remedy = "Show the message to whoever keeps the theme."
    bad = (
        Example(
            path="theme/templates/physician.html",
            text=f"{_BEGIN}<p>{{{{ page.shoe_size }}}}</p>\n{{% endblock %}}\n",
            line=4,
        ),
    )
    good = (
        Example(
            path="theme/templates/physician.html",
            text=f"{_BEGIN}<p>{{{{ page.person.degree }}}}</p>\n{{% endblock %}}\n",
        ),
    )

"""PS614: a page loads something from another site."""

from collections.abc import Iterator

from practice_site.checks.evidence import Evidence, PageEvidence
from practice_site.checks.example import Example
from practice_site.checks.loading import foreign_files
from practice_site.checks.rule import ReadingRule
from practice_site.model.finding import Citation, Finding, Fixer, Severity

_TEMPLATE = "theme/templates/404.html"
_HEADING = "{{ page_header(page.title, page.message) -}}"
_STYLES = "theme/static/css/extra.css"


class ThirdPartyFile(ReadingRule):
    """A script, font, picture, style or frame comes from a host that is not the practice's."""

    code = "PS614"
    name = "third-party-file"
    severity = Severity.ERROR
    fixed_by = Fixer.DEVELOPER
    firm = True
    source = Citation(
        "The contract of this product: no page loads or runs anything from elsewhere "
        "(docs/developing.md)"
    )
    summary = "A page loads something from another site."
    why = (
        "The other site learns who reads about which illness, without anybody having agreed; and "
        "the page breaks when that site does."
    )
    remedy = (
        "Take it out, or put a copy that you may use into the theme. This is a mistake in the "
        "theme: show it to whoever keeps the theme."
    )
    weaker_than = ("PS603",)
    bad = (
        Example(
            path=_TEMPLATE,
            text=f'{_HEADING}\n<script src="https://cdn.example.org/chat.js"></script>',
            instead_of=_HEADING,
            found_in="content/practice.yaml",
            found_at="name: ",
        ),
        Example(
            path=_TEMPLATE,
            text=f'{_HEADING}\n<img src="http://stats.example.org/pixel.gif" alt="">',
            instead_of=_HEADING,
            found_in="content/practice.yaml",
            found_at="name: ",
            also=("PS613",),
        ),
        Example(
            path=_TEMPLATE,
            text=f'{_HEADING}\n<iframe src="//maps.example.org/embed" title="Map"></iframe>',
            instead_of=_HEADING,
            found_in="content/practice.yaml",
            found_at="name: ",
        ),
        Example(
            path=_TEMPLATE,
            text=f"{_HEADING}\n<p style=\"background: url('https://cdn.example.org/a.png')\">.</p>",
            instead_of=_HEADING,
            found_in="content/practice.yaml",
            found_at="name: ",
        ),
        Example(
            path=_STYLES,
            text="/* Fonts */\n@import url(https://fonts.example.org/css2?family=Open+Sans);\n",
            line=2,
        ),
    )
    good = (
        Example(
            path=_TEMPLATE,
            text=f'{_HEADING}\n<img src="{{{{ frame.url }}}}/theme/favicon.svg" alt="">'
            '<p><a href="https://maps.example.org/">The map on another site</a>, or '
            "url(https://cdn.example.org/a.png)</p>",
            instead_of=_HEADING,
        ),
        Example(
            path=_STYLES,
            text="/* @import url(https://fonts.example.org/css2); */\n"
            "p { background: url(data:image/png;base64,AA//BB); }\n",
        ),
    )

    def check(self, evidence: Evidence) -> Iterator[Finding]:
        """Report what the theme's style sheets load."""
        yield from super().check(evidence)

    def check_page(self, page: PageEvidence) -> Iterator[Finding]:
        """Look at every address of what is loaded; links are the reader's own choice."""
        for file in foreign_files(page):
            message = f"The page {page.facts.url} loads {file.address} from another site."
            yield self.finding(file.span, message, page=page.facts.url)

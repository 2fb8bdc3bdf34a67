"""PS724: media that begin by themselves, or say nothing to the deaf."""

from collections.abc import Iterator

from practice_site.checks.evidence import PageEvidence
from practice_site.checks.example import in_theme
from practice_site.checks.rule import Rule
from practice_site.checks.written import where_written
from practice_site.inspecting.media import odd_media
from practice_site.model.finding import Citation, Finding, Fixer, Severity

_MESSAGES = {
    "autoplay": "A <{}> plays as soon as the page is opened.",
    "moving": "A <{}> moves or blinks, and nobody can stop it.",
    "captions": "A <{}> has no captions.",
}


class MediaUnfit(Rule):
    """Something plays or moves by itself, or a film has no captions."""

    code = "PS724"
    name = "media-unfit"
    severity = Severity.ERROR
    fixed_by = Fixer.DEVELOPER
    source = Citation(
        "WCAG 2.2, 1.2.2 Captions, 1.4.2 Audio Control, 2.2.2 Pause, Stop, Hide",
        "https://www.w3.org/TR/WCAG22/#captions-prerecorded",
    )
    summary = "Something on a page plays or moves by itself, or a film has no captions."
    why = "It drowns out a screen reader, distracts, and says nothing to people who do not hear."
    remedy = "Let the reader start it, and give a film captions: a <track> of the kind captions."
    bad = (
        in_theme(
            '<audio src="/theme/favicon.svg" autoplay controls></audio>',
        ),
        in_theme('<video src="/theme/favicon.svg" controls></video>'),
        in_theme("<marquee>We are open</marquee>"),
    )
    good = (
        in_theme(
            '<video src="/theme/favicon.svg" controls>'
            '<track kind="captions" srclang="en" src="/theme/favicon.svg"></video>'
        ),
        in_theme('<audio src="/theme/favicon.svg" controls></audio>'),
    )

    def check_page(self, page: PageEvidence) -> Iterator[Finding]:
        """Look at all that plays or moves."""
        for kind, element in odd_media(page.facts.found):
            where = where_written(page, page.facts.mark(element))
            message = _MESSAGES[kind].format(element.tag)
            yield self.finding(where.span, message, where.remedy(self.remedy), page.facts.url)

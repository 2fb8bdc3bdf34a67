"""PS115: an image that moves."""

from practice_site.checks.example import Example, Scenario
from practice_site.checks.rule import ReadingRule
from practice_site.model.finding import Citation, Severity


class ImageAnimated(ReadingRule):
    """An image is animated: a GIF, WebP, PNG or AVIF of several frames."""

    code = "PS115"
    name = "image-animated"
    severity = Severity.ERROR
    source = Citation(
        "WCAG 2.2, 2.2.2 Pause, Stop, Hide", "https://www.w3.org/TR/WCAG22/#pause-stop-hide"
    )
    summary = "An image moves."
    why = "Movement that cannot be stopped keeps some people from reading, and can make others ill."
    remedy = "Save its most telling picture alone, or link to a film that can be paused."
    bad = (Example(path="content/images/door.gif", scenario=Scenario.PICTURE_ANIMATED),)
    good = (Example(path="content/images/door.png", scenario=Scenario.PICTURE),)

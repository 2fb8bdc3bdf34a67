"""PS113: an image that is not what its name says."""

from practice_site.checks.example import Example, Scenario
from practice_site.checks.rule import FORMATS, ReadingRule
from practice_site.model.finding import Severity


class ImageWrongType(ReadingRule):
    """The content of an image file is of another type than its ending says."""

    code = "PS113"
    name = "image-wrong-type"
    severity = Severity.ERROR
    source = FORMATS
    summary = "A file in content/images/ is not what its ending says."
    why = (
        "Servers and browsers go by the ending, and what no browser shows leaves a hole in a page."
    )
    remedy = "Give it the ending of what it is, or save it anew as JPEG or PNG."
    bad = (Example(path="content/images/door.jpg", scenario=Scenario.PICTURE_MISNAMED),)
    good = (Example(path="content/images/door.png", scenario=Scenario.PICTURE),)

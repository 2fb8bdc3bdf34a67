"""PS114: an image that cannot be opened."""

from practice_site.checks.example import Example, Scenario
from practice_site.checks.rule import FORMATS, ReadingRule
from practice_site.model.finding import Severity


class ImageDamaged(ReadingRule):
    """An image is empty, cut off or damaged."""

    code = "PS114"
    name = "image-damaged"
    severity = Severity.ERROR
    source = FORMATS
    summary = "An image is empty, cut off or damaged."
    why = "Readers would see half a picture or none."
    remedy = "Copy it here again from where it came, and see that it opens there."
    bad = (Example(path="content/images/door.png", scenario=Scenario.PICTURE_CUT_OFF),)
    good = (Example(path="content/images/door.png", scenario=Scenario.PICTURE),)

"""PS117: an image too large to be opened."""

from practice_site.checks.example import Example, Scenario
from practice_site.checks.rule import FORMATS, ReadingRule
from practice_site.model.finding import Severity


class ImageTooLarge(ReadingRule):
    """An image has more than 60 million pixels or 100 MB, and was not opened."""

    code = "PS117"
    name = "image-too-large"
    severity = Severity.ERROR
    source = FORMATS
    summary = "An image has more than 60 million pixels or 100 MB, and was not opened."
    why = "A file of a few kilobytes can claim so many pixels that opening it stops the computer."
    remedy = "Save a smaller copy: 2400 pixels across are enough for every place on a page."
    bad = (Example(path="content/images/door.png", scenario=Scenario.PICTURE_HUGE),)
    good = (Example(path="content/images/door.png", scenario=Scenario.PICTURE),)

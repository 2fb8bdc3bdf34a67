"""PS116: an image of very many bytes."""

from practice_site.checks.example import Example, Scenario
from practice_site.checks.rule import FORMATS, ReadingRule
from practice_site.model.finding import Severity


class ImageHeavy(ReadingRule):
    """An image has more bytes than a good photograph needs."""

    code = "PS116"
    name = "image-heavy"
    severity = Severity.WARNING
    source = FORMATS
    summary = "An image has more than 10 MB."
    why = "Visitors get small copies of it, but every copy of the site has to carry it, for good."
    remedy = "Save a smaller copy: 2400 pixels across are enough for every place on a page."
    bad = (Example(path="content/images/door.png", scenario=Scenario.PICTURE_HEAVY),)
    good = (Example(path="content/images/door.png", scenario=Scenario.PICTURE),)

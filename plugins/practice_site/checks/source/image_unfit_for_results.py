"""PS653: the image of an article that search engines cannot show beside it."""

from collections.abc import Iterator

from practice_site.checks.evidence import Evidence
from practice_site.checks.example import Edit, Example, Scenario
from practice_site.checks.rule import Rule
from practice_site.model.finding import Citation, Finding, Severity
from practice_site.model.image import ImageFile

NARROWEST, WIDEST = 3 / 4, 2.0
"""Width by height: a little beyond 1:1 and 16:9, the shapes that images are cut to."""

_ARTICLE = "content/articles/minimal.md"
_DAY = "published: 2026-10-05"
_LEAD = f"{_DAY}\nimage: images/door.png\nimage_alt: A door"


class ImageUnfitForResults(Rule):
    """The image of an article or a service is a strip, or the practice's mark."""

    code = "PS653"
    name = "image-unfit-for-results"
    severity = Severity.WARNING
    rows = ("ART-06",)
    source = Citation(
        "Google: Article structured data, image (16:9, 4:3 and 1:1); House rule for what can be "
        "cut to them",
        "https://developers.google.com/search/docs/appearance/structured-data/article",
    )
    summary = "The image of a text is far wider or taller than search engines show, or is a logo."
    why = "It is cut to 16:9, 4:3 or a square: of a strip little is left, and a logo says nothing."
    remedy = "Take a picture of what the text is about, between 3:4 and 2:1."
    bad = (
        Example(
            path=_ARTICLE,
            text=_LEAD,
            instead_of=_DAY,
            line=2,
            scenario=Scenario.PICTURE_STRIP,
        ),
        Example(
            path=_ARTICLE,
            text=_LEAD,
            instead_of=_DAY,
            line=2,
            scenario=Scenario.PICTURE,
            besides=(
                Edit(
                    "content/practice.yaml",
                    "timezone: America/Los_Angeles\nbrand: {mark: images/door.png}",
                    "timezone: America/Los_Angeles",
                ),
            ),
        ),
    )
    good = (
        Example(path=_ARTICLE, text=_LEAD, instead_of=_DAY, scenario=Scenario.PICTURE),
        Example(
            path=_ARTICLE,
            text="![A fence](images/door.png)",
            instead_of="The muscles of the back warm up and let go.",
            scenario=Scenario.PICTURE_STRIP,
        ),
    )

    def check(self, evidence: Evidence) -> Iterator[Finding]:
        """Look at the images that articles and services are shown by."""
        practice = evidence.site.practice
        mark = practice.brand.mark if practice else ""
        for text in evidence.dated:
            image = evidence.site.images.get(text.image)
            if image is None or not image.usable:
                continue
            if text.image == mark:
                yield self.finding(
                    text.at("image"), f"{text.image} is the practice's mark: it is no picture."
                )
            elif not NARROWEST <= image.width / image.height <= WIDEST:
                yield self.finding(text.at("image"), _out_of_shape(text.image, image))


def _out_of_shape(name: str, image: ImageFile) -> str:
    shape = "wide" if image.width > image.height else "tall"
    return f"{name} is {image.width} by {image.height} pixels: too {shape} to be cut to a result."

"""PS704: an image that is too small for its place."""

from collections.abc import Iterator

from practice_site.checks.evidence import Evidence
from practice_site.checks.example import Example, Scenario
from practice_site.checks.pictures import LEAD_WIDTH, Picture, pictures
from practice_site.checks.rule import Rule
from practice_site.model.finding import Citation, Finding, Severity
from practice_site.model.image import ImageFile

LEAD_PIXELS = 50_000
"""The pixels that Google wants of an article's image (search.md ART-06)."""

_ARTICLE = "content/articles/minimal.md"
_SENTENCE = "The muscles of the back warm up and let go."


class ImageTooSmall(Rule):
    """An image has fewer pixels across than its place on the page."""

    code = "PS704"
    name = "image-too-small"
    severity = Severity.WARNING
    rows = ("ART-06",)
    source = Citation(
        "Google: Article structured data, image; House rule for other places",
        "https://developers.google.com/search/docs/appearance/structured-data/article",
    )
    summary = "An image has fewer pixels than the place where it is shown."
    why = "It is blurred or leaves a hole, and search engines do not show it beside the page."
    remedy = "Put a larger original into content/images/; never blow a small one up."
    bad = (
        Example(
            path=_ARTICLE,
            text="![A door](images/door.png)",
            instead_of=_SENTENCE,
            scenario=Scenario.PICTURE_SMALL,
        ),
        Example(
            path=_ARTICLE,
            text="published: 2026-10-05\nimage: images/door.png\nimage_alt: A door",
            instead_of="published: 2026-10-05",
            line=2,
            scenario=Scenario.PICTURE_SMALL,
        ),
    )
    good = (
        Example(
            path=_ARTICLE,
            text="published: 2026-10-05\nimage: images/door.png\nimage_alt: A door",
            instead_of="published: 2026-10-05",
            scenario=Scenario.PICTURE,
        ),
        Example(
            path=_ARTICLE,
            text='<img src="images/door.png" alt="A door" width="300">',
            instead_of=_SENTENCE,
            scenario=Scenario.PICTURE_SMALL,
        ),
    )

    def check(self, evidence: Evidence) -> Iterator[Finding]:
        """Measure every picture that can be shown against each place that names it."""
        for picture in pictures(evidence):
            image = evidence.site.images.get(picture.source)
            if image is None or not image.usable:
                continue
            if image.width < picture.width:
                yield self.finding(picture.span, _narrow(picture, image))
            elif picture.width >= LEAD_WIDTH and image.width * image.height < LEAD_PIXELS:
                yield self.finding(
                    picture.span,
                    f"{picture.source} has {image.width * image.height:,} pixels in all; "
                    f"search engines show none with fewer than {LEAD_PIXELS:,}.",
                )


def _narrow(picture: Picture, image: ImageFile) -> str:
    return f"{picture.source} is {image.width} pixels wide; {picture.place} needs {picture.width}."

"""PS652: an image whose file name says nothing."""

import re
from collections.abc import Iterator
from pathlib import PurePosixPath

from practice_site.checks.evidence import Evidence
from practice_site.checks.example import Example, Scenario
from practice_site.checks.pictures import pictures
from practice_site.checks.rule import Rule
from practice_site.model.finding import Citation, Finding, Severity
from practice_site.words.expressions import ready

LONGEST = 60
"""Characters of a name; addresses of images are cut there (`pages/images.py`)."""

_NAMES_OF_DEVICES = ready(
    r"(?:img|dsc[a-z]?|pxl|dji|gopr|mvimg|imag|image|images|photo|picture|pic|scan|screenshot|"
    r"screen|shot|capture|untitled|unnamed|download|whatsapp|shutterstock|istock|istockphoto|"
    r"adobestock|gettyimages|depositphotos|copy|final|new|edited|at|am|pm|x|of|e)"
)
_HASH = re.compile(r"(?=.*\d)[0-9a-f]{12,}")
_ARTICLE = "content/articles/minimal.md"
_SENTENCE = "The muscles of the back warm up and let go."


class ImageNameUnclear(Rule):
    """An image has the name that a camera or a stock library gave it, or a very long one."""

    code = "PS652"
    name = "image-name-unclear"
    severity = Severity.WARNING
    rows = ("IMG-01",)
    source = Citation(
        "House rule, after Google: Image SEO best practices (descriptive file names)",
        "https://developers.google.com/search/docs/appearance/google-images",
    )
    summary = "The name of an image's file does not say what it shows."
    why = "The name is a part of the image's address, and search engines read it."
    remedy = (
        "Rename the file in two to five words, such as `walking-shoes.jpg`, here and wherever it "
        "is named."
    )
    bad = (
        Example(
            path=_ARTICLE,
            text="![A green door](images/IMG_2041.png)",
            instead_of=_SENTENCE,
            scenario=Scenario.PICTURE_FROM_CAMERA,
        ),
    )
    good = (
        Example(
            path=_ARTICLE,
            text="![A green door](images/door.png)",
            instead_of=_SENTENCE,
            scenario=Scenario.PICTURE,
        ),
    )

    def check(self, evidence: Evidence) -> Iterator[Finding]:
        """Read the name of each image that is used, where it is named first."""
        seen: set[str] = set()
        for picture in pictures(evidence):
            if picture.source in seen or picture.source not in evidence.site.images:
                continue
            seen.add(picture.source)
            stem = PurePosixPath(picture.source).stem
            if says_nothing(stem):
                yield self.finding(
                    picture.span, f"The name of {picture.source} does not say what it shows."
                )
            elif len(stem) > LONGEST:
                yield self.finding(
                    picture.span,
                    f"The name of {picture.source} has {len(stem)} characters; {LONGEST} are "
                    "enough.",
                )


def says_nothing(stem: str) -> bool:
    """Whether a file's name, without its ending, has no word in it that somebody chose."""
    name = stem.casefold()
    if _HASH.fullmatch(re.sub(r"[-_]", "", name)):
        return True
    words = re.findall(r"[^\W\d_]+", name)
    return all(_NAMES_OF_DEVICES.fullmatch(word) for word in words)

"""PS603: a picture that is not there."""

from collections.abc import Iterator

from practice_site.checks.evidence import Evidence
from practice_site.checks.example import Example, Scenario
from practice_site.checks.nearest import did_you_mean
from practice_site.checks.pictures import pictures
from practice_site.checks.rule import FORMATS, Rule
from practice_site.model.finding import Finding, Severity

_ARTICLE = "content/articles/minimal.md"
_SENTENCE = "The muscles of the back warm up and let go."


class ImageMissing(Rule):
    """A picture that a record or a text names is not in `content/images/`."""

    code = "PS603"
    name = "image-missing"
    severity = Severity.ERROR
    source = FORMATS
    summary = "A picture is named that is not in content/images/."
    why = "Readers see a broken frame; a picture from elsewhere tells others who reads the page."
    remedy = "Put the picture into content/images/, or correct its name."
    bad = (
        Example(path=_ARTICLE, text="![A door](images/door.png)", instead_of=_SENTENCE),
        Example(
            path=_ARTICLE,
            text="published: 2026-10-05\nimage: images/door.png\nimage_alt: A door",
            instead_of="published: 2026-10-05",
            line=2,
        ),
    )
    good = (
        Example(
            path=_ARTICLE,
            text="![A door](images/door.png)",
            instead_of=_SENTENCE,
            scenario=Scenario.PICTURE,
        ),
    )

    def check(self, evidence: Evidence) -> Iterator[Finding]:
        """Look every named picture up among the site's image files."""
        images = evidence.site.images
        for picture in pictures(evidence):
            if picture.source in images:
                continue
            if "//" in picture.source:
                message = f"The picture {picture.source} lies on another site."
                remedy = "Put a copy that you may use into content/images/, and name that."
            else:
                message = f"There is no picture {picture.source} in content/."
                remedy = did_you_mean(picture.source, images, self.remedy)
            yield self.finding(picture.span, message, remedy)

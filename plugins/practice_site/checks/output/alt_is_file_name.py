"""PS718: a picture whose words are no words."""

import re
from collections.abc import Iterator

from practice_site.checks.evidence import PageEvidence
from practice_site.checks.example import Example, Scenario, in_article, in_theme
from practice_site.checks.places import words_for_picture
from practice_site.checks.rule import Rule
from practice_site.checks.written import where_written
from practice_site.model.finding import Citation, Finding, Severity

_SHORT = 24
_FILE = re.compile(r"[^\s]+\.(?:avif|bmp|gif|heic|jpe?g|png|svg|tiff?|webp)", re.IGNORECASE)
_CAMERA = re.compile(r"(?:img|dsc|dscn|dscf|pxl|image|photo|picture|screenshot)[\s_-]*\d+", re.I)
_PLACEHOLDERS = frozenset(
    (
        *("alt", "alt text", "blank", "graphic", "icon", "image", "img", "photo", "photograph"),
        *("pic", "picture", "placeholder", "spacer", "tbd", "todo", "untitled", "xxx"),
    )
)


class AltIsFileName(Rule):
    """The words for a picture are the name of its file, or hold the place of words."""

    code = "PS718"
    name = "alt-is-file-name"
    severity = Severity.ERROR
    source = Citation(
        "W3C, F30: Failure of 1.1.1 due to using text alternatives that are not alternatives",
        "https://www.w3.org/WAI/WCAG22/Techniques/failures/F30",
    )
    summary = "The words for a picture are its file's name, or stand for words still to come."
    why = "People who cannot see the picture hear a file name letter by letter."
    remedy = "Say in one sentence what the picture shows."
    bad = (
        in_article("![door.png](images/door.png)", scenario=Scenario.PICTURE),
        in_article("![IMG_2041](images/door.png)", scenario=Scenario.PICTURE),
        in_article("![photo](images/door.png)", scenario=Scenario.PICTURE),
        Example(
            path="content/articles/minimal.md",
            text="published: 2026-10-05\nimage: images/door.png\nimage_alt: IMG_2041.png",
            instead_of="published: 2026-10-05",
            line=3,
            scenario=Scenario.PICTURE,
        ),
        in_theme('<img src="/theme/favicon.svg" alt="favicon.svg">'),
    )
    good = (
        in_article("![A green door](images/door.png)", scenario=Scenario.PICTURE),
        in_article("![Door](images/door.png)", scenario=Scenario.PICTURE),
        in_article("![The front door in a photo](images/door.png)", scenario=Scenario.PICTURE),
        in_theme('<img src="/theme/favicon.svg" alt="">'),
    )

    def check_page(self, page: PageEvidence) -> Iterator[Finding]:
        """Compare the words of each picture with the name of its file."""
        facts = page.facts
        for number, image in enumerate(facts.images):
            if not image.alt or not _says_nothing(image.alt, image.source):
                continue
            message = f'The words for the picture {_name(image.source)} are "{image.alt}".'
            if image.span != facts.source:
                span = words_for_picture(page.sources, image.span, image.alt)
                yield self.finding(span, message, page=facts.url)
            elif not image.source.startswith("/images/"):
                element = [e for e in facts.found.loading if e.tag == "img"][number]
                where = where_written(page, facts.mark(element))
                yield self.finding(where.span, message, where.remedy(self.remedy), facts.url)


def _says_nothing(alt: str, source: str) -> bool:
    if len(alt) > _SHORT and " " in alt:
        return False
    words = " ".join(alt.split()).lower()
    if _FILE.fullmatch(words) or _CAMERA.fullmatch(words) or words.strip(".:!") in _PLACEHOLDERS:
        return True
    # One word may well be what a picture shows and what its file is called.
    return not words.isalpha() and words == _name(source).rpartition(".")[0].lower()


def _name(source: str) -> str:
    """The name of an image's file: of `/images/door.1a2b3c4d-800.jpg` it is `door.jpg`."""
    name, _, ending = source.rpartition("/")[2].rpartition(".")
    return f"{name.partition('.')[0]}.{ending}"

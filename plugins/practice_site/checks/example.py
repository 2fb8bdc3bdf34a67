"""Examples of what a rule reports and what it leaves alone: documentation that is tested.

Every example is a change of the minimal site in `tests/sites/minimal`, which by
itself is without any finding.
"""

import datetime as dt
from enum import StrEnum

from msgspec import Struct

from practice_site.model.answer import Answer

AUTHORIZATION = """\
authorization:
  signed: 2026-09-01
  expires: 2027-09-01
  scope: [website, name]
  discloser: Minimal Sample Practice
  recipient: Visitors of the website
  purpose: To tell others of a visit
  kept_at: Folder 1
"""
"""A whole authorization, as a testimonial's record has it."""


class Scenario(StrEnum):
    """A state of the site that no passage of text can show; the value says what happens."""

    TOO_LARGE = "A picture of 50 MB was saved under the name of a text."
    LINK_OUT_OF_SITE = "The file is a symbolic link to a place outside of the site's folder."
    PICTURE = "A picture of 1600 × 900 pixels lies in content/images/door.png."
    PICTURE_SMALL = "A picture of 320 × 180 pixels lies in content/images/door.png."
    PICTURE_MISNAMED = "A PNG picture was saved under a name that ends in .jpg."
    PICTURE_CUT_OFF = "Only the first half of a picture was copied here."
    PICTURE_ANIMATED = "The picture has two frames."
    PICTURE_HEAVY = "The picture has 12 MB."
    PICTURE_HUGE = "The picture claims to have 10,000 million pixels."
    PLUGIN_MISSING = "The settings name a plugin that is not installed."
    RELEASED = "The site was published before this change."
    PAGE_DROPPED = "Another plugin failed on the file, and Pelican left its page out."


class Edit(Struct, frozen=True):
    """A change of one file: `text` stands where `instead_of` stood.

    Without `instead_of`, `text` is the whole file, new or replaced.
    """

    path: str
    text: str
    instead_of: str = ""
    encoding: str = "utf-8"


class Example(Struct, frozen=True, kw_only=True):
    """A change of the minimal site that a rule reports, or leaves alone.

    `line` is the line of `text`, counted from 1, on which the finding stands.
    Where it stands in another file, `found_in` is that file and `found_at` a
    passage that begins on the finding's line (empty: its first line). `also`
    are the codes of other rules that rightly report the same change. `answers` are
    those of other people's servers, by the addresses they were asked for.
    """

    path: str = ""
    text: str = ""
    instead_of: str = ""
    encoding: str = "utf-8"
    line: int = 1
    found_in: str = ""
    found_at: str = ""
    besides: tuple[Edit, ...] = ()
    scenario: Scenario | None = None
    as_of: dt.date | None = None
    publishing: bool = False
    drafts: bool = False
    also: tuple[str, ...] = ()
    answers: tuple[tuple[str, Answer], ...] = ()

    @property
    def edits(self) -> tuple[Edit, ...]:
        """The changes of files that the example consists of, in their order."""
        if not self.text:
            return self.besides
        return (*self.besides, Edit(self.path, self.text, self.instead_of, self.encoding))

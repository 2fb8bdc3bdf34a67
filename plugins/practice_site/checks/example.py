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

NOTICES = (
    "Without insurance you may ask for an estimate of the costs, and dispute a bill that is $400 "
    "or more above it. Federal and state law protect you from balance bills; here is where to "
    "complain."
)
"""What the page with the notices says of bills."""

SUMMARY = (
    "What to bring along to a first visit, how to find the way in, and whom to tell at the desk "
    "if it is hard for you to stand or to sit."
)
"""A summary of the length that a page's description should have."""

PARAGRAPHS = """\
A visit is easier when you know what is going to happen. This page goes through it in order.

## What Should You Bring?

Bring a list of the medicines that you take, with the dose of each. If you have pictures from an
earlier scan, ask the place that made them for a disc, and pack it. Reports are useful too, even
old ones. Write down when the pain began and what you were doing on that day. Note what makes it
worse and what makes it better. Many people forget half of their questions once they sit in the
room, so put them on paper. Three are plenty. You may also bring somebody along. Two people
remember more than one, and a second pair of ears helps when there is much to hear.

## What Happens in the Room?

First somebody asks how you have been. Take your time to answer. Then you walk a few steps, bend
forward and lean back as far as it is pleasant. The strength of your legs is tested, and so is the
feeling in your feet. Tell us at once if something hurts, and we stop there. Afterwards you sit
down together and talk about what was found. Not every question has an answer on the first day. At
times the next step is to wait for a week or two and look again.

## What Comes Afterwards?

You take home a short note that says what was agreed. It names the next step, who is to take it,
and when. If a word in it is not clear, call and ask. Keep the note with your other papers. On the
next visit it is the first thing that we look at, and it shows both of us how far you have come.
"""
"""A text that is long enough for an article or a service, without a claim in it."""

OTHER_PARAGRAPHS = """\
Coming again is not the same as coming for the first time.

## Which News Counts?

Tell us what has happened since then. Did you fall? Were you ill, or did another physician change
your pills? Such things matter more than how bad last Tuesday was. A diary with one line a day
shows it at a glance: how you slept, how far you went, what you had to leave. Numbers are welcome,
yet a plain sentence does as well. If nothing has changed at all, that is news too, because a plan
without any effect should not go on for ever.

## Why Are You Examined Anew?

Because a body changes within weeks. A reflex that was weak in May may be strong by July, or the
other way round. So the hammer comes out once more, you stand on your toes and on your heels, and
the range of your hips is measured. It takes ten minutes. Whoever examines you compares it with
the note from the spring. Small differences are normal; large ones are a reason to think again
about the cause.

## When Is It the Last Time?

Some people need a single check and no more. Others stay with us for a year. You can end it
whenever you like, and nobody will be cross. Before you leave, agree on what would be a reason to
return: a new weakness, a fever, or pain that wakes you at night. Put that list on your
refrigerator. Your own physician gets a letter with the same list, so that everybody looks out for
the same signs from then on.
"""
"""Another one about a thing that is much like it."""

ABOUT_TOWN = (
    "The town lies where the road from the hills meets the river. Most people here work in the "
    "vineyards or at the school, and many walk to both. The library has a bench in the shade, and "
    "the path along the water is level all the way to the bridge. On market days the main street "
    "is closed until noon, so leave by the lower road. In winter the fog can be thick before nine; "
    "a later hour for your visit saves you the drive through it. There is a ramp at the bus stop, "
    "and the driver waits until everybody has a seat. Who comes by bicycle finds a rack beside it."
)
"""What sets a town apart from others, in enough words for a page of its own; no town is like it."""

QUESTIONS = """
## Frequently Asked Questions

### Do I need a referral?

Your insurance company can tell you; the number is on your card. Ask what it pays for, and write
down the name of the person that you talked to. Some companies want a letter from your own
physician first.

### May I eat before the visit?

Yes. Nothing that happens on a first visit asks for an empty stomach, and a walk is easier after a
meal.

### Where do I park?

Behind the building, free of charge. The entrance has no step, and the door opens by itself.
"""
"""Questions that several articles may well have in common."""


class Scenario(StrEnum):
    """A state of the site that no passage of text can show; the value says what happens."""

    TOO_LARGE = "A picture of 50 MB was saved under the name of a text."
    LINK_OUT_OF_SITE = "The file is a symbolic link to a place outside of the site's folder."
    PICTURE = "A picture of 1600 × 900 pixels lies in content/images/door.png."
    PICTURE_SMALL = "A picture of 320 × 180 pixels lies in content/images/door.png."
    PICTURE_STRIP = "A picture of 1600 × 600 pixels lies in content/images/door.png."
    PICTURE_FROM_CAMERA = "A picture of 1600 × 900 pixels lies in content/images/IMG_2041.png."
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


_NOT_FOUND = "theme/templates/404.html"
_HEADING = "{{ page_header(page.title, page.message) -}}"
_ARTICLE = "content/articles/minimal.md"
_SENTENCE = "The muscles of the back warm up and let go."


def in_theme(added: str, line: int = 1, also: tuple[str, ...] = ()) -> Example:
    """Markup after the heading of the theme's page for what is not there.

    `line` is counted in the markup.
    """
    text = f"{_HEADING}\n{added}"
    return Example(path=_NOT_FOUND, text=text, instead_of=_HEADING, line=line + 1, also=also)


def around_pages(text: str, instead_of: str, line: int = 1, found_at: str = "") -> Example:
    """Markup of the template that stands around every page, in the place of what is there."""
    path = "theme/templates/base.html"
    found_in = path if found_at else ""
    return Example(
        path=path,
        text=text,
        instead_of=instead_of,
        line=line,
        found_in=found_in,
        found_at=found_at,
    )


def in_article(
    text: str, line: int = 1, scenario: Scenario | None = None, also: tuple[str, ...] = ()
) -> Example:
    """Words in an article, in the place of a sentence of it."""
    return Example(
        path=_ARTICLE, text=text, instead_of=_SENTENCE, line=line, scenario=scenario, also=also
    )


def in_service(keys: str, line: int = 1) -> Example:
    """A sound service with these keys, `kind` among them; `line` is counted in the keys."""
    return Example(
        path="content/services/made-up.md",
        text=f"""\
---
title: A made-up service
{keys}
summary: {SUMMARY}
published: 2026-10-05
reviewed: {{by: alex-sample, date: 2026-10-02}}
---
{PARAGRAPHS}""",
        line=line + 2,
    )

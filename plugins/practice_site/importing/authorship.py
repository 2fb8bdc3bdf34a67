"""Whom an article is credited to."""

from msgspec import Struct

from practice_site.importing.byline import Byline
from practice_site.importing.parts import Remark
from practice_site.importing.people import find_physician
from practice_site.model.site import Site
from practice_site.reading.file_names import slug_of

PRACTICE = "practice"


class Authorship(Struct, frozen=True):
    """The author as front matter names them.

    `physician` says that the author is one, in the content or not yet;
    `command` adds the physician who is not.
    """

    author: str = PRACTICE
    physician: bool = False
    remark: Remark | None = None
    command: str = ""


def authorship(byline: Byline | None, site: Site) -> Authorship:
    """Find the author of a byline; a text without one is the practice's."""
    if byline is None:
        return Authorship()
    known = find_physician(byline.name, site)
    if known:
        return Authorship(known.slug, physician=True)
    slug = slug_of(byline.name, "physician")
    if site.is_placeholder("physician", slug):
        return Authorship(slug, physician=True)
    if byline.is_nobody or _is_the_practice(byline.name, site):
        return Authorship()
    if byline.is_physician:
        return _unknown_physician(byline, slug)
    return Authorship(remark=_unknown_person(byline))


def new_physician_command(name: str, degree: str = "") -> str:
    """The command that adds a physician, as far as a text tells."""
    return f'practice new physician "{name}"' + (f" --degree {degree}" if degree else "")


def _unknown_physician(byline: Byline, slug: str) -> Authorship:
    command = new_physician_command(byline.name, byline.degree)
    asked = "the state and board of the license (--licence-state, --licence-board)"
    if not byline.degree:
        asked = f"the degree (--degree) and {asked}"
    remark = Remark(
        byline.lines[0],
        f"{byline.name} is not among the physicians in content/physicians/",
        f"Run: {command}\nThe text does not say {asked}; the command asks for them.",
    )
    return Authorship(slug, physician=True, remark=remark, command=command)


def _unknown_person(byline: Byline) -> Remark:
    return Remark(
        byline.lines[0],
        f"{byline.name} is not among the physicians, and nothing says that this is one; "
        "the article is credited to the practice",
        f"If this is a physician, run: {new_physician_command(byline.name)}\n"
        "and put the name of the new file into `author`.",
    )


def _is_the_practice(name: str, site: Site) -> bool:
    practice = site.practice
    names = (practice.name, practice.legal_name) if practice else ()
    return name.casefold() in [known.casefold() for known in names]

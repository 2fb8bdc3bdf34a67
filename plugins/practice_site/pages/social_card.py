"""Social cards: what they show, and which page has one."""

import hashlib
import re
from collections.abc import Mapping

from practice_site.model.image import ImageFile
from practice_site.model.practice import Practice
from practice_site.model.social_card import CardColours, CardGround, SocialCard
from practice_site.model.surroundings import SiteIdentity
from practice_site.model.view_parts import Person
from practice_site.pages.card_text import drawable
from practice_site.pages.palette import palette_of

SAMPLE = "Sample"
"""What marks the cards of a sample site."""

_LONGEST_NAME = 80
_UNFIT = re.compile(r"[^a-z0-9]+")


def ground_of(practice: Practice, images: Mapping[str, ImageFile]) -> CardGround:
    """What all cards of a practice share."""
    tokens = palette_of(practice.brand.accent).light
    colours = CardColours(
        deep=tokens["accent-deep"],
        on_deep=tokens["on-deep"],
        soft=tokens["deep-soft"],
        accent=tokens["accent"],
        paper=tokens["paper"],
        notice=tokens["notice"],
        on_notice=tokens["on-notice"],
    )
    mark = images.get(practice.brand.mark)
    mark = mark if mark and mark.usable else None
    name, sample = drawable(practice.name), SAMPLE if practice.sample else ""
    return CardGround(
        practice=name,
        sample=sample,
        mark=mark,
        colours=colours,
        digest=_digest(name, sample, mark.digest if mark else "", *tokens.values()),
    )


def card_of(identity: SiteIdentity, url: str, title: str, line: str) -> SocialCard | None:
    """The card of the page at a path; `line` stands below the title.

    There is none where the site has none, and for a title that cannot be
    drawn. Other sites ask for a whole address: a site without one has no cards.
    """
    ground = identity.ground
    if ground is None or not identity.url or not (shown := drawable(title)):
        return None
    below = drawable(line)
    return SocialCard(
        name=_UNFIT.sub("-", url.lower()).strip("-")[:_LONGEST_NAME] or "home",
        title=shown,
        line=below,
        alt=_in_words(title, line, identity.name),
        digest=_digest(ground.digest, shown, below),
        ground=ground,
    )


def author_line(author: Person | None) -> str:
    """The line below an article's title: the name and the degree of who wrote it.

    Empty where the practice itself did, whose name is on the card anyway.
    """
    return author.display if author else ""


def _in_words(*parts: str) -> str:
    """What a card says, as sentences."""
    told = (" ".join(part.split()) for part in parts)
    return " ".join(part if part[-1] in ".!?…" else f"{part}." for part in told if part)


def _digest(*parts: str) -> str:
    return hashlib.blake2b("\0".join(parts).encode(), digest_size=8).hexdigest()

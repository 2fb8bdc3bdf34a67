"""Giving a listed town a page, and taking it back."""

from collections.abc import Mapping

from msgspec import Struct

from practice_site.authoring.locations import Locations, locations_of
from practice_site.authoring.locations_text import change_town
from practice_site.model.location import FACTS_FOR_A_PAGE, Tier, Town
from practice_site.pages.places import place_url

COUNTED = "the drive, hospitals, parking or transit, questions and answers, a photo, and a text"
"""What counts as a fact of a town's own (FORMATS.md), in words."""


class Promotion(Struct, frozen=True):
    """What becomes of a town: the new text of the file, its facts, and whether it has a page."""

    text: str
    facts: tuple[str, ...]
    has_page: bool

    @property
    def missing(self) -> int:
        """How many facts are still missing for a page."""
        return max(0, FACTS_FOR_A_PAGE - len(self.facts))


def promote(locations: Locations, town: Town, new: Mapping[str, object]) -> Promotion:
    """Write down facts of a town, and give it a page once there are enough.

    Its own address is no former address any more.

    Raises:
        CannotEdit: the file cannot be changed.
    """
    text = change_town(locations.text, town.slug, new, {}) if new else locations.text
    now = locations_of(text).town(town.slug) or town
    if now.tier is Tier.PAGE or len(now.facts) < FACTS_FOR_A_PAGE:
        return Promotion(text, now.facts, now.has_page)
    one_line = {"tier": "page"}
    if place_url(town.slug) in now.redirect_from:
        others = [address for address in now.redirect_from if address != place_url(town.slug)]
        one_line["redirect_from"] = f"[{', '.join(others)}]" if others else ""
    return Promotion(change_town(text, town.slug, {}, one_line), now.facts, True)


def step_back(locations: Locations, town: Town) -> str:
    """The text in which a town is only listed; its page's address leads to its office's.

    What is known of the town stays written down.

    Raises:
        CannotEdit: the file cannot be changed.
    """
    address = place_url(town.slug)
    former = dict.fromkeys((*town.redirect_from, address))
    one_line = {"tier": "listed", "redirect_from": f"[{', '.join(former)}]"}
    return change_town(locations.text, town.slug, {}, one_line)

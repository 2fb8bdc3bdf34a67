"""What a plan is made for."""

import datetime as dt
from collections.abc import Mapping

from msgspec import Struct, field


class FixedNotice(Struct, frozen=True):
    """A notice whose words the law has fixed, and where it must lead."""

    wording: str
    link: str = ""


class PlanOptions(Struct, frozen=True):
    """The clock, and what may be seen.

    `drafts` asks for drafts to be shown, `publishing` says that the site goes
    live, where they never are. `parts` holds what is switched on: `articles`,
    `locations`, `structured_data`, `testimonials`, `feed`, `sitemap`,
    `search`, `social_cards`, `icons`. `notices` are those whose words the law
    has fixed, by their kind.
    """

    as_of: dt.date
    drafts: bool
    publishing: bool
    parts: frozenset[str]
    notices: Mapping[str, FixedNotice] = field(default_factory=dict)

    @property
    def shows_drafts(self) -> bool:
        """Whether drafts have pages."""
        return self.drafts and not self.publishing

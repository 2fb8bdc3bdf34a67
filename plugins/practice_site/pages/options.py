"""What a plan is made for."""

import datetime as dt

from msgspec import Struct


class PlanOptions(Struct, frozen=True):
    """The clock, and what may be seen.

    `drafts` asks for drafts to be shown, `publishing` says that the site goes
    live, where they never are. `parts` holds what is switched on: `articles`,
    `locations`, `structured_data`, `testimonials`, `feed`, `sitemap`,
    `search`.
    """

    as_of: dt.date
    drafts: bool
    publishing: bool
    parts: frozenset[str]

    @property
    def shows_drafts(self) -> bool:
        """Whether drafts have pages."""
        return self.drafts and not self.publishing

"""Which texts may be seen."""

import datetime as dt

from practice_site.model.article import Status
from practice_site.pages.options import PlanOptions


def why_left_out(status: Status, published: dt.date | None, options: PlanOptions) -> str:
    """Why a text has no page: `draft`, `scheduled`, or nothing if it has one.

    A scheduled text comes out on its day, drafts shown or not; one without a
    day (a plain page) waits as a draft does. A published text with a later
    date is not held back: a rule reports it.
    """
    if status is Status.SCHEDULED and published is not None:
        return "scheduled" if published > options.as_of else ""
    if status is Status.PUBLISHED or options.shows_drafts:
        return ""
    return str(status)

"""A patient's words and the right to show them: `content/testimonials/<id>.yaml`."""

import datetime as dt
from enum import StrEnum

from msgspec import Struct

from practice_site.model.record import Record

EXPIRING_DAYS = 60
"""An authorization that ends within this many days is reported as expiring."""


class Authorization(Struct, frozen=True):
    """A patient's written authorization (45 CFR 164.508).

    It ends on `expires` or with `expires_event`; the representative's name
    stands where somebody else signed.
    """

    signed: dt.date | None = None
    expires: dt.date | None = None
    expires_event: str = ""
    exception: str = ""
    scope: tuple[str, ...] = ()
    discloser: str = ""
    recipient: str = ""
    purpose: str = ""
    representative: str = ""
    kept_at: str = ""
    revoked: dt.date | None = None


class Outcome(Struct, frozen=True):
    """A result that the quote claims, and what substantiates it (16 CFR 255.2)."""

    claim: str
    substantiation: str


class TypicalResult(Struct, frozen=True):
    """What patients generally can expect, shown beside the quote (16 CFR 255.2(b))."""

    text: str
    source: str


class TestimonialState(StrEnum):
    """Where a record is in its life; see `Testimonial.state`."""

    __test__ = False  # pytest collects by the name otherwise

    REVOKED = "revoked"
    EXPIRED = "expired"
    SAMPLE = "sample"
    DRAFT = "draft"
    EXPIRING = "expiring"
    PUBLISHABLE = "publishable"


class Testimonial(Record, frozen=True, kw_only=True):
    """A quote, whose it is, and whether it may be shown.

    `patient` and `machine_written` are None where a draft has not said yet.
    `relationship` and `incentive` are `none`, what there is to disclose, or
    empty where a draft has not said yet.
    """

    __test__ = False  # pytest collects by the name otherwise

    status: str
    quote: str
    attribution: str
    patient: bool | None = None
    relationship: str = ""
    incentive: str = ""
    incentive_disclosure: str = ""
    machine_written: bool | None = None
    sample: bool = False
    town: str = ""
    about: tuple[str, ...] = ()
    received: dt.date | None = None
    platform: str = ""
    source_url: str = ""
    disclaimer: str = ""
    outcomes: tuple[Outcome, ...] = ()
    typical_result: TypicalResult | None = None
    authorization: Authorization | None = None

    def state(self, as_of: dt.date) -> TestimonialState:
        """Where the record is in its life on the day `as_of`; the first match wins."""
        authorization = self.authorization
        if authorization and authorization.revoked and authorization.revoked <= as_of:
            return TestimonialState.REVOKED
        if authorization and authorization.expires and authorization.expires < as_of:
            return TestimonialState.EXPIRED
        if self.sample:
            return TestimonialState.SAMPLE
        if authorization is None or self.status != "publish":
            return TestimonialState.DRAFT
        soon = as_of + dt.timedelta(days=EXPIRING_DAYS)
        if authorization.expires and authorization.expires <= soon:
            return TestimonialState.EXPIRING
        return TestimonialState.PUBLISHABLE

    def shown(self, as_of: dt.date, *, sample_site: bool) -> bool:
        """Whether the quote may be seen; a sample only on a site that is a sample."""
        state = self.state(as_of)
        if state is TestimonialState.SAMPLE:
            return sample_site
        return state in (TestimonialState.EXPIRING, TestimonialState.PUBLISHABLE)

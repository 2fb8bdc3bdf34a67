"""Patients' words, and what the law wants beside them."""

import re
from collections.abc import Iterable

from practice_site.model.attribution import name_in
from practice_site.model.surroundings import Quotes
from practice_site.model.testimonial import Testimonial
from practice_site.model.view_parts import QuoteView
from practice_site.pages.options import PlanOptions
from practice_site.pages.wording import ended

_BLANK_LINES = re.compile(r"\r?\n(?:[ \t]*\r?\n)+")
_RESULTS_VARY = re.compile(r"\bresults?\b[^.]{0,30}\b(?:vary|varies|differ)", re.IGNORECASE)

_RELATIONSHIPS = {
    "employee": "an employee of this practice",
    "family": "a family member of someone at this practice",
    "friend": "a friend of someone at this practice",
    "owner": "an owner of this practice",
    "officer": "an officer of this practice",
    "manager": "a manager of this practice",
    "agent": "an agent of this practice",
}


def quotes_of(
    testimonials: Iterable[Testimonial], options: PlanOptions, *, sample_site: bool
) -> Quotes:
    """The quotes that may be seen on the day of the plan.

    Where two records claim one id, both must be fit to be shown.
    """
    shown: dict[str, QuoteView] = {}
    hidden: dict[str, str] = {}
    for testimonial in testimonials:
        if testimonial.shown(options.as_of, sample_site=sample_site):
            shown.setdefault(testimonial.slug, quote_view(testimonial))
        else:
            hidden[testimonial.slug] = name_in(testimonial.attribution, testimonial.town)
    enabled = "testimonials" in options.parts
    return Quotes(
        by_id={slug: quote for slug, quote in shown.items() if slug not in hidden},
        enabled=enabled,
        withheld=hidden if enabled else {},
    )


def quote_view(testimonial: Testimonial) -> QuoteView:
    """A testimonial as a page shows it: the quote verbatim, the disclosures beside it."""
    paragraphs = (part.strip() for part in _BLANK_LINES.split(testimonial.quote))
    return QuoteView(
        paragraphs=tuple(part for part in paragraphs if part),
        attribution=_attribution(testimonial),
        disclosures=tuple(_disclosures(testimonial)),
        sample=testimonial.sample,
    )


def _attribution(testimonial: Testimonial) -> str:
    """The name as authorized; the town only where the authorization covers it.

    A town is one of the identifiers of 45 CFR 164.514(b)(2).
    """
    authorization = testimonial.authorization
    covered = testimonial.sample or (authorization is not None and "town" in authorization.scope)
    if not covered or not testimonial.town or testimonial.town in testimonial.attribution:
        return testimonial.attribution
    return f"{testimonial.attribution}, {testimonial.town}"


def _disclosures(testimonial: Testimonial) -> Iterable[str]:
    """Plain sentences (16 CFR 255.2, 255.5, 465.5), the most important first."""
    if testimonial.sample:
        yield "Sample testimonial: not the words of a real patient."
    elif testimonial.patient is False:
        yield "The person quoted is not a patient of this practice."
    if _says_something(testimonial.relationship):
        yield _relationship(testimonial.relationship)
    if testimonial.incentive_disclosure.strip():
        yield ended(testimonial.incentive_disclosure)
    elif _says_something(testimonial.incentive):
        yield ended(f"Disclosure: the person quoted received {testimonial.incentive.strip()}")
    if testimonial.typical_result and testimonial.typical_result.text.strip():
        yield testimonial.typical_result.text.strip()
    if testimonial.disclaimer.strip():
        yield testimonial.disclaimer.strip()
    # It cures nothing under 16 CFR 255.2(b), but readers expect it beside a quote.
    if not _RESULTS_VARY.search(testimonial.disclaimer):
        yield f"{_whose_experience(testimonial)}Individual results may vary."


def _relationship(relationship: str) -> str:
    words = relationship.strip()
    known = _RELATIONSHIPS.get(words.casefold())
    if known or words.casefold().startswith(("a ", "an ", "the ")):
        return ended(f"Disclosure: the person quoted is {known or words}")
    return f"Disclosure: the person quoted has a tie to this practice ({words.rstrip('.')})."


def _whose_experience(testimonial: Testimonial) -> str:
    """A sample is nobody's experience, and must not claim to be."""
    if testimonial.sample:
        return ""
    whose = "person" if testimonial.patient is False else "patient"
    return f"This is one {whose}'s experience. "


def _says_something(text: str) -> bool:
    return text.strip().casefold() not in ("", "none")

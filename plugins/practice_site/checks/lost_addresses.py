"""Addresses that were published and lead nowhere now, and what became of them."""

from collections.abc import Iterator

from msgspec import Struct

from practice_site.checks.evidence import Evidence
from practice_site.checks.nearest import meant
from practice_site.checks.targets import Targets
from practice_site.model.redirect import address_file, plain_address
from practice_site.model.span import Span
from practice_site.pages.feed import FEED

_LEFT_OUT = {
    "draft": ("its page is a draft now", "Publish it again"),
    "scheduled": ("its page is scheduled for a later day now", "Publish it again"),
    "office unknown": ("the office that serves the town is not known", "Name that office"),
}
_INSTEAD = "put the address into `redirect_from` of the page that takes its place."


class Lost(Struct, frozen=True):
    """A lost address; `span` is the place that answers for it, `cure` what to do, if known."""

    address: str
    span: Span
    why: str
    cure: str = ""


def lost_addresses(evidence: Evidence) -> Iterator[Lost]:
    """The addresses of the last release that nothing answers at and nobody has given up.

    A page whose file cannot be read is not lost: that file has a finding of its own.
    """
    practice = evidence.site.practice
    if evidence.plan is None or practice is None:
        return
    targets = Targets(evidence)
    given_up = {plain_address(written) for written in practice.gone}
    for address in evidence.released:
        if answers(address, evidence) or plain_address(address) in given_up:
            continue
        if address == FEED:
            yield from _feed(evidence, practice.at("gone"))
        elif not targets.is_unread(address):
            yield (
                _left_out(address, evidence)
                or _listed(address, evidence)
                or _missing(address, evidence, practice.at("gone"))
            )


def answers(address: str, evidence: Evidence) -> bool:
    """Whether the site has a page, a redirect or a file at an address."""
    plain = plain_address(address)
    return (
        address in evidence.pages
        or plain in evidence.pages
        or any(redirect.old == plain for redirect in evidence.redirects)
        or address_file(address) in evidence.files
    )


def _feed(evidence: Evidence, span: Span) -> Iterator[Lost]:
    """A feed that waits for an article comes back with it; its subscribers lose nothing."""
    if "feed" not in evidence.parts or "articles" not in evidence.parts:
        cure = "Put its line, and that of the articles, back into PLUGINS."
        yield Lost(FEED, span, "the feed is switched off", cure)


def _left_out(address: str, evidence: Evidence) -> Lost | None:
    for left in evidence.plan.left_out if evidence.plan else ():
        if left.url == address:
            otherwise = (f"its page is left out ({left.why})", "Bring it back")
            why, again = _LEFT_OUT.get(left.why, otherwise)
            return Lost(address, left.span, why, f"{again}, or {_INSTEAD}")
    return None


def _listed(address: str, evidence: Evidence) -> Lost | None:
    for town in evidence.site.towns:
        if f"/locations/{town.slug}/" == address and not town.has_page:
            return Lost(
                address,
                town.at("tier"),
                f"{town.name} has no page now and is only listed",
                f"Give the town its page again, or {_INSTEAD}",
            )
    return None


def _missing(address: str, evidence: Evidence, span: Span) -> Lost:
    """No record has the address; a new page in the same folder with a like name may be it."""
    folder, _, name = address.rstrip("/").rpartition("/")
    new = {
        url.rstrip("/").rpartition("/")[2]: page
        for url, page in evidence.pages.items()
        if url not in evidence.released
        and not page.generated
        and url.rstrip("/").rpartition("/")[0] == folder
    }
    page = new.get(meant(name, new))
    if page is None:
        return Lost(address, span, "no page has this address")
    return Lost(
        address,
        span,
        f"no page has this address, and {page.url} ({page.source.path}) is new",
        f"If that is the same page, write redirect_from: [{address}] there.",
    )

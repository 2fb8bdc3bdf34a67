"""What must be known of former addresses before a site is judged."""

from collections.abc import Iterator

from practice_site.model.finding import Problem
from practice_site.model.plan import Plan
from practice_site.model.practice import Practice
from practice_site.model.redirect import address_file, plain_address
from practice_site.release.names import fault_of

LONGEST = 255
"""Bytes in the name of a file or folder (ext4, APFS and NTFS are alike in this)."""


def fault_of_address(address: str) -> str:
    """What keeps an address, in its plain form, from being a file; empty where nothing does."""
    if "\ufffd" in address:
        return "has percent signs that do not spell UTF-8 text"
    if "//" in address:
        return "has two slashes in a row"
    if any(len(part.encode("utf-8", "replace")) > LONGEST for part in address.split("/")):
        return "has a part that is too long for a file's name"
    return fault_of(address_file(address))


def unfit_addresses(plan: Plan, practice: Practice) -> Iterator[Problem]:
    """A problem for every address in `redirect_from` or `gone` that cannot be a file."""
    listed = [(r.written, r.old, r.span) for r in plan.redirects]
    for number, written in enumerate(practice.gone):
        listed.append((written, plain_address(written), practice.at("gone", number)))
    for written, address, span in listed:
        if fault := fault_of_address(address):
            yield Problem(
                kind="address-unfit",
                span=span,
                message=f"The address {written} {fault}.",
                remedy="Write the address as the browser shows it, or take it out.",
            )

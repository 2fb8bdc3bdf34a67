"""Telephone numbers as people read them and as machines dial them."""

import re

from practice_site.model.view_parts import Phone

_NOT_A_DIGIT = re.compile(r"[^0-9]")


def phone_of(text: str) -> Phone:
    """A number of the North American plan as "(707) 555-0142" and "+17075550142".

    Any other number is shown as it was written; one without a country code
    cannot be dialled, so that its E.164 form is empty.
    """
    digits = _NOT_A_DIGIT.sub("", text)
    written = text.strip()
    if written.startswith("+") and not digits.startswith("1"):
        return Phone(display=written, e164=f"+{digits}" if digits else "")
    national = digits.removeprefix("1")
    if len(national) != 10:
        return Phone(display=written, e164="")
    return Phone(
        display=f"({national[:3]}) {national[3:6]}-{national[6:]}",
        e164=f"+1{national}",
    )

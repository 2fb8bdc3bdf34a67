"""Addresses in links that open a letter."""

import re
from urllib.parse import unquote

_LABEL = r"[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?"
_ADDRESS = re.compile(rf"[a-z0-9.!#$%&'*+/=?^_`{{|}}~-]+@{_LABEL}(?:\.{_LABEL})+", re.IGNORECASE)
"""A valid e-mail address (HTML Standard, 4.10.5.1.5), of a host with a domain."""


def fault_of_letter(target: str) -> str:
    """What is wrong with the addresses after `mailto:`; empty where nothing is.

    Several are parted by commas; none need be where the letter is only begun
    (`?subject=…`: RFC 6068, section 2).
    """
    written, _, begun = target.partition("?")
    if not written.strip():
        return "" if begun else "names no address"
    if written.startswith("//"):
        return "has slashes before its address"
    for address in written.split(","):
        plain = unquote(address)
        if not _ADDRESS.fullmatch(plain):
            return f'names "{plain}", which is no e-mail address'
    return ""

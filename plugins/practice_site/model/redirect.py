"""Former addresses of pages, and the one form that addresses are compared in."""

import re
import unicodedata
from urllib.parse import unquote

from msgspec import Struct

from practice_site.model.span import Span

_HTML_FILE = re.compile(r"\.html?$", re.IGNORECASE)
_INDEX = re.compile(r"(?<=/)index\.html?$", re.IGNORECASE)


class Redirect(Struct, frozen=True):
    """A former address and the page that answers there now.

    `old` is in the form of `plain_address`, `written` as its author wrote it
    at `span`, `new` the page's path, `title` what the page is called and `lang`
    its language.
    """

    old: str
    new: str
    title: str
    lang: str
    span: Span
    written: str

    @property
    def file(self) -> str:
        """The file of the page that sends visitors on, relative to the output folder."""
        return address_file(self.old)


def plain_address(path: str) -> str:
    """An address as servers compare it: `/old` and `/old/index.html` are both `/old/`.

    Percent signs are decoded (`%20` is a space) and accents composed (NFC).
    Only what ends in .htm or .html is a file; all else, `/old.php` too, is a
    folder with a page in it, which every host serves as a page.
    """
    decoded = unicodedata.normalize("NFC", unquote(path))
    address = _INDEX.sub("", decoded)
    return address if address.endswith("/") or _HTML_FILE.search(address) else f"{address}/"


def address_file(address: str) -> str:
    """The file that answers at an address, relative to the output folder."""
    return address.lstrip("/") + ("index.html" if address.endswith("/") else "")

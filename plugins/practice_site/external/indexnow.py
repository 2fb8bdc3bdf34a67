"""Telling search engines of changed pages (IndexNow): only on request, and to one address alone."""

from collections.abc import Sequence
from urllib.parse import urlsplit

import httpx
from msgspec import Struct

from practice_site.external.manners import Manners

ENDPOINT = "https://api.indexnow.org/indexnow"
"""Passes on what it is told to all that take part: Bing and others, Google not among them."""

AT_ONCE = 10_000
"""Addresses in one request (indexnow.org/documentation; search.md INX-01)."""

USER_AGENT = "practice-site IndexNow"

_ACCEPTED = (200, 202)
_REFUSED = {
    400: "it does not understand the request.",
    403: "it did not find the key's file on the site. Upload the release first, then send again.",
    422: "it says that the addresses or the key are not this site's. Upload the release first.",
    429: "it was told too much lately. Send again tomorrow.",
}
"""What its answers mean (indexnow.org/documentation)."""


class NotTold(Exception):
    """The search engines were not told; the message says why, in a sentence."""


class Teller(Struct, frozen=True):
    """Who tells: the site by its address without a final slash, with the key that proves it."""

    site: str
    key: str
    endpoint: str = ENDPOINT

    def tell(self, addresses: Sequence[str], manners: Manners | None = None) -> None:
        """Tell of at most 10,000 absolute addresses that are new, changed or gone.

        Raises `NotTold`. No answer's text is read, and nobody is followed elsewhere.
        """
        if len(addresses) > AT_ONCE:
            raise ValueError(f"{len(addresses)} addresses in one request")
        said = {
            "host": urlsplit(self.site).netloc,
            "key": self.key,
            "keyLocation": f"{self.site}/{self.key}.txt",
            "urlList": list(addresses),
        }
        timeout = (manners or Manners()).timeout
        try:
            with (
                httpx.Client(timeout=timeout, headers={"User-Agent": USER_AGENT}) as client,
                client.stream("POST", self.endpoint, json=said) as response,
            ):
                status = response.status_code
        except httpx.TimeoutException as error:
            raise NotTold("its server takes too long. Send again later.") from error
        except (httpx.HTTPError, httpx.InvalidURL) as error:
            why = "its server does not answer: perhaps this computer has no connection."
            raise NotTold(why) from error
        if status not in _ACCEPTED:
            raise NotTold(_REFUSED.get(status, f"its server has trouble (it answers {status})."))

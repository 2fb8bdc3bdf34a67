"""Redirects in the words of the servers that a site may be put on.

Addresses come in the form of `plain_address`: decoded, with a slash at the end
unless they are a file.
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from urllib.parse import quote

from practice_site.model.redirect import Redirect

NETLIFY = "_redirects"
APACHE = ".htaccess"
NGINX = "redirects.nginx.conf"
MAPS = (NETLIFY, APACHE, NGINX)

_UNRESERVED = "/!$&'()+,;=@"
"""What stands in a path as it is (RFC 3986, pchar), but for `:` and `*`, which mean something."""

_SPECIAL = re.compile(r"[.^$*+?{}\[\]|()\\]")


def redirect_maps(redirects: Sequence[Redirect], gone: Iterable[str]) -> Mapping[str, bytes]:
    """The files for Netlify and Cloudflare, Apache and nginx; none where there is nothing to say.

    `gone` are addresses that are given up, for which Apache and nginx answer
    410. `_redirects` cannot say that (Cloudflare refuses a whole file for it),
    and needs no forcing mark: where the host prefers the page at the old
    address, that page sends visitors on.
    """
    given_up = sorted(set(gone))
    files: dict[str, Iterator[str]] = {}
    if redirects:
        files[NETLIFY] = _netlify(redirects)
    if redirects or given_up:
        files[APACHE] = _apache(redirects, given_up)
        files[NGINX] = _nginx(redirects, given_up)
    return {name: "".join(f"{line}\n" for line in lines).encode() for name, lines in files.items()}


def _netlify(redirects: Iterable[Redirect]) -> Iterator[str]:
    for redirect in redirects:
        yield f"{quote(redirect.old, _UNRESERVED)} {quote(redirect.new, _UNRESERVED)} 301"


def _apache(redirects: Iterable[Redirect], gone: Iterable[str]) -> Iterator[str]:
    # RedirectMatch, not Redirect: that one would send on everything below an address as well.
    yield "# Former addresses of this site, for Apache (mod_alias, AllowOverride FileInfo)."
    yield "<IfModule mod_alias.c>"
    for redirect in redirects:
        target = redirect.new.replace("$", r"\$")
        yield f'RedirectMatch 301 "{_pattern(redirect.old)}" "{target}"'
    for address in gone:
        yield f'RedirectMatch 410 "{_pattern(address)}"'
    yield "</IfModule>"


def _nginx(redirects: Iterable[Redirect], gone: Iterable[str]) -> Iterator[str]:
    # Patterns, not plain strings: nginx refuses to start where a long string does not fit into
    # its hash (map_hash_bucket_size), and it takes plain strings without regard to capitals.
    yield "# Former addresses of this site, for nginx. In the http block:"
    yield f"#     include /path/to/the/site/{NGINX};"
    yield "# In the server block:"
    yield "#     if ($practice_moved_to) { return 301 $practice_moved_to; }"
    yield "#     if ($practice_gone) { return 410; }"
    yield "# Behind a proxy, add there: absolute_redirect off;"
    yield "map $uri $practice_moved_to {"
    yield '    default "";'
    for redirect in redirects:
        yield f'    "~{_pattern(redirect.old)}" "{redirect.new}";'
    yield "}"
    yield "map $uri $practice_gone {"
    yield '    default "";'
    for address in gone:
        yield f'    "~{_pattern(address)}" 1;'
    yield "}"


def _pattern(address: str) -> str:
    """A regular expression that matches an address, with and without a slash at its end.

    Quotation marks cannot occur: no file may have one in its name.
    """
    body = _SPECIAL.sub(r"\\\g<0>", address.rstrip("/"))
    return f"^{body}/?$" if address.endswith("/") else f"^{body}$"

"""Which servers may be asked."""

import asyncio
import ipaddress
import socket
from urllib.request import getproxies

from practice_site.model.answer import Answer, AnswerKind

NO_SUCH_SERVER = "there is no server of that name."
NOT_PUBLIC = "its server is in a private network, where visitors cannot reach it."
_NO_NAME = frozenset({socket.EAI_NONAME, getattr(socket, "EAI_NODATA", socket.EAI_NONAME)})


async def refusal(host: str) -> Answer | None:
    """Why a server is not asked at all; None where it may be.

    What a page or a redirection names must not make this computer talk to its own
    network (OWASP, Server-Side Request Forgery). Behind a proxy that is the
    proxy's to decide: names may mean nothing here.
    """
    if getproxies():
        return None
    try:
        found = await asyncio.get_running_loop().getaddrinfo(host, None, type=socket.SOCK_STREAM)
    except socket.gaierror as error:
        if error.errno in _NO_NAME:
            return Answer(AnswerKind.DEAD, NO_SUCH_SERVER, heard=False)
        return Answer(AnswerKind.SILENT, "its name could not be looked up.", heard=False)
    except (OSError, UnicodeError, ValueError):
        return Answer(AnswerKind.DEAD, NO_SUCH_SERVER, heard=False)
    addresses = (ipaddress.ip_address(str(entry[4][0]).partition("%")[0]) for entry in found)
    if all(address.is_global for address in addresses):
        return None
    return Answer(AnswerKind.DEAD, NOT_PUBLIC)


async def anybody(host: str) -> Answer | None:
    """Every server may be asked: for tests, whose servers are on this computer."""
    return None

"""Asking for addresses outside of the site, many at once and politely."""

import asyncio
import ssl
from collections.abc import Awaitable, Callable, Iterable, Mapping
from urllib.parse import urljoin, urlsplit

import httpx

from practice_site.external.manners import USER_AGENT, Manners, Turns
from practice_site.external.replies import Reply, answer_to, wait_for
from practice_site.external.servers import refusal
from practice_site.model.answer import FINE, Answer, AnswerKind

Refusal = Callable[[str], Awaitable[Answer | None]]
Told = Callable[[int], None]


def ask_all(
    addresses: Iterable[str],
    told: Told = lambda steps: None,
    *,
    manners: Manners | None = None,
    refusal: Refusal = refusal,
) -> Mapping[str, Answer]:
    """The answer to each address, in their order; `told` hears of each that is done.

    Whatever servers send, nothing is raised, no body is read, and each address
    has an answer within its time.
    """
    return asyncio.run(_ask_all(tuple(addresses), told, manners or Manners(), refusal))


async def _ask_all(
    addresses: tuple[str, ...], told: Told, manners: Manners, refusal: Refusal
) -> Mapping[str, Answer]:
    turns = Turns(manners)
    async with httpx.AsyncClient(
        headers={"User-Agent": USER_AGENT, "Accept": "text/html,*/*;q=0.8"},
        timeout=manners.timeout,
        follow_redirects=False,
    ) as client:
        asker = _Asker(client, turns, manners, refusal)

        async def one(address: str) -> Answer:
            answer = await asker.answer(address)
            told(1)
            return answer

        answers = await asyncio.gather(*(one(address) for address in addresses))
    return dict(zip(addresses, answers, strict=True))


class _Asker:
    """Follows one address after the other."""

    def __init__(
        self, client: httpx.AsyncClient, turns: Turns, manners: Manners, refusal: Refusal
    ) -> None:
        self._client = client
        self._turns = turns
        self._manners = manners
        self._refusal = refusal

    async def answer(self, address: str) -> Answer:
        """Where an address leads in the end."""
        seen: list[str] = []
        for_good = True
        while True:
            if address in seen:
                return Answer(AnswerKind.DEAD, "it sends visitors in a circle.")
            if len(seen) > self._manners.redirections:
                return Answer(AnswerKind.DEAD, "it sends visitors on and on.")
            seen.append(address)
            reply = await self._reply(address)
            if isinstance(reply, Answer):
                break
            for_good = for_good and reply.for_good
            address = _joined(address, reply.leads_to)
        if len(seen) == 1:
            return reply
        if reply == FINE:
            return Answer(AnswerKind.MOVED, leads_to=address) if for_good else FINE
        why = f"it sends visitors on to {address}, and there {reply.why}"
        return Answer(reply.kind, why, heard=True)

    async def _reply(self, address: str) -> Answer | Reply:
        """What one server says, asked again while it has trouble."""
        try:
            split = urlsplit(address)
            host, scheme = split.hostname or "", split.scheme
            _ = split.port
        except ValueError:
            host = scheme = ""
        if scheme not in ("http", "https") or not host:
            return Answer(AnswerKind.DEAD, "the address cannot be read.")
        refused = await self._refusal(host)
        if refused:
            return refused
        wait = self._manners.again
        for attempt in range(self._manners.retries + 1):
            if attempt:
                await asyncio.sleep(min(wait, self._manners.longest_wait))
            reply, asked_to_wait = await self._once(address, host)
            if not (isinstance(reply, Answer) and reply.kind is AnswerKind.SILENT):
                break
            wait = asked_to_wait or wait * 2
        return reply

    async def _once(self, address: str, host: str) -> tuple[Answer | Reply, float]:
        async with self._turns.turn(host):
            try:
                async with (
                    asyncio.timeout(self._manners.patience),
                    self._client.stream("GET", address) as response,
                ):
                    return (
                        answer_to(response.status_code, response.headers.get("location", "")),
                        wait_for(response.headers.get("retry-after", "")),
                    )
            except (httpx.TimeoutException, TimeoutError):
                return Answer(AnswerKind.SILENT, "its server takes too long.", heard=False), 0
            except (httpx.InvalidURL, httpx.UnsupportedProtocol, UnicodeError):
                return Answer(AnswerKind.DEAD, "the address cannot be read."), 0
            except httpx.ConnectError as error:
                return _no_connection(error), 0
            except httpx.HTTPError:
                why = "its server sends what no browser understands."
                return Answer(AnswerKind.SILENT, why), 0


def _joined(address: str, location: str) -> str:
    """Where a redirection leads; as it stands, where nobody can read it."""
    try:
        return urljoin(address, location)
    except ValueError:
        return location


def _no_connection(error: BaseException) -> Answer:
    """Why there was no connection: a certificate that is no good turns visitors away as well."""
    cause: BaseException | None = error
    while cause is not None:
        if isinstance(cause, ssl.SSLCertVerificationError):
            return Answer(AnswerKind.DEAD, "browsers do not trust its server's certificate.")
        cause = cause.__cause__ or cause.__context__
    return Answer(AnswerKind.SILENT, "its server does not answer.", heard=False)

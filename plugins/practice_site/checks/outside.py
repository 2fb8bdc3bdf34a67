"""Links that lead off the site, and what came of asking for them."""

from collections.abc import Iterator, Mapping
from urllib.parse import urlsplit

from practice_site.checks.evidence import Evidence
from practice_site.model.answer import Answer, AnswerKind
from practice_site.model.facts import LinkFact


def asked_as(target: str, home: str) -> str | None:
    """The address to ask for, without the place on the page; None where a link stays on the site.

    `home` is the site's address without a slash at its end.
    """
    address = target.strip().partition("#")[0]
    if address.startswith("//"):
        address = f"https:{address}"
    try:
        split = urlsplit(address)
        own = urlsplit(home)
        outside = split.scheme in ("http", "https") and split.hostname != own.hostname
    except ValueError:
        return address  # nobody can read it, which the answer will say
    return address if outside else None


def outside_addresses(evidence: Evidence) -> tuple[str, ...]:
    """Every address off the site that pages link to, each once, sorted."""
    return tuple(sorted(set(_addresses(evidence).values())))


def answered(evidence: Evidence, kind: AnswerKind) -> Iterator[tuple[str, LinkFact, Answer]]:
    """The page, the link and the answer for each link whose answer is of a kind."""
    if not evidence.answers:
        return
    known = {t: evidence.answers.get(address) for t, address in _addresses(evidence).items()}
    wanted = {t: answer for t, answer in known.items() if answer and answer.kind is kind}
    for page in evidence.made:
        for target in page.targets:
            if target in wanted:
                for link in evidence.details[page.url].links:
                    if link.target == target:
                        yield page.url, link, wanted[target]


def _addresses(evidence: Evidence) -> Mapping[str, str]:
    """What to ask for, by each target off the site as links have it: most stand on many pages."""
    home = evidence.plan.frame.url if evidence.plan else ""
    targets = {target for page in evidence.made for target in page.targets}
    asked = {t: asked_as(t, home) for t in targets if t.lstrip()[:2] == "//" or "://" in t}
    return {target: address for target, address in asked.items() if address}

"""What a page loads from elsewhere than its own site."""

import re
from collections.abc import Iterator

from practice_site.checks.evidence import PageEvidence
from practice_site.inspecting.addresses import spelled_path
from practice_site.model.facts import LoadedFile

_WITH_HOST = re.compile(r"[\x00-\x20]*(?:https?:)?//", re.IGNORECASE)
_PLAIN_HTTP = re.compile(r"[\x00-\x20]*http://", re.IGNORECASE)


def foreign_files(page: PageEvidence) -> Iterator[LoadedFile]:
    """What a page loads from another host, each with where that was asked for."""
    for file in _with_hosts(page):
        if spelled_path(file.address, page.facts.home) is None:
            yield file


def insecure_files(page: PageEvidence) -> Iterator[LoadedFile]:
    """What a page loads without encryption, each with where that was asked for."""
    for file in _with_hosts(page):
        if is_insecure(file.address):
            yield file


def is_insecure(address: str) -> bool:
    """Whether an address is one of plain http."""
    return bool(_PLAIN_HTTP.match(address))


def _with_hosts(page: PageEvidence) -> Iterator[LoadedFile]:
    facts = page.facts
    for image in facts.images:
        if _WITH_HOST.match(image.source):
            yield LoadedFile(image.source, image.span)
    for address in facts.resources:
        if _WITH_HOST.match(address):
            yield LoadedFile(address, facts.source)

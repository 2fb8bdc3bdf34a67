"""The site that stays in memory: the one place that knows how pages are made."""

import sys
import time
from collections.abc import Iterable
from dataclasses import dataclass, replace
from pathlib import Path

from practice_site.building.configuration import (
    Configuration,
    ConfigurationUnreadable,
    read_configuration,
)
from practice_site.building.flow import Outcome, build_site
from practice_site.building.request import request_from
from practice_site.model.finding import Finding
from practice_site.previewing.answer import Answer, answer_from, plain_url
from practice_site.previewing.panel import state_of
from practice_site.previewing.snapshot import Snapshot, Trouble, following, troubled


@dataclass(frozen=True, slots=True, kw_only=True)
class Update:
    """What became of a change: how many pages are other ones now, what is new, how long it took."""

    pages: int
    new: tuple[Finding, ...]
    after: Snapshot
    milliseconds: float


class ResidentSite:
    """A site, made in memory and made anew where its files change.

    Only one thread at a time may call `start` and `update`. Whoever asks
    meanwhile is answered from the last whole snapshot.
    """

    def __init__(self, configuration: Configuration, *, drafts: bool = False) -> None:
        self.configuration = configuration
        self.snapshot = Snapshot()
        self._drafts = drafts
        self._settings = configuration.file.resolve()
        self._request = request_from(configuration, drafts=drafts)
        self._settings_read = True

    @property
    def searchable(self) -> bool:
        """Whether the settings give the site a search."""
        return "search" in self._request.parts

    def start(self) -> Update:
        """Make the whole site."""
        return self.update(None)

    def update(self, changed: frozenset[Path] | None) -> Update:
        """Take in what changed (absolute paths; None: anything may have). Never raises."""
        before, begun = self.snapshot, time.perf_counter()
        try:
            if changed is None or self._settings in changed or not self._settings_read:
                self._read_settings()
            self.snapshot = following(before, self._build(changed))
        except ConfigurationUnreadable as error:
            self.snapshot = troubled(before, _settings_trouble(error))
        except Exception as error:  # whatever it is, the last good pages stay up
            self.snapshot = troubled(before, _unknown_trouble(error))
        return Update(
            pages=_other_pages(before, self.snapshot),
            new=_new_findings(before.findings, self.snapshot.findings),
            after=self.snapshot,
            milliseconds=(time.perf_counter() - begun) * 1000,
        )

    def answer(self, path: str) -> Answer:
        """What stands at a path of the site now, with the state of the page where it is one."""
        snapshot, url = self.snapshot, plain_url(path)
        answer = answer_from(snapshot, url)
        state = state_of(snapshot, url, answer) if answer.is_page else None
        return replace(answer, state=state)

    def source_of(self, path: str) -> Path | None:
        """The file that the page at a path was made from; None where no page is."""
        rendered = self.snapshot.pages.get(plain_url(path))
        return self._request.root / rendered.page.source.path if rendered else None

    def _build(self, changed: frozenset[Path] | None) -> Outcome:
        return build_site(self._request)

    def _read_settings(self) -> None:
        kept = list(sys.path)
        self._settings_read = False
        try:
            self.configuration = read_configuration(self._settings)
        finally:
            sys.path[:] = kept  # settings put the plugins there, each time they are run
        self._settings_read = True
        self._request = request_from(self.configuration, drafts=self._drafts)


def _other_pages(before: Snapshot, after: Snapshot) -> int:
    """How many pages are new or have other bytes; equal ones are mostly the same object."""
    return sum(
        1
        for url, rendered in after.pages.items()
        if (old := before.pages.get(url)) is None
        or (old is not rendered and old.content != rendered.content)
    )


def _new_findings(before: Iterable[Finding], after: Iterable[Finding]) -> tuple[Finding, ...]:
    """What was not found before; a finding that only moved to another line is not new."""
    known = {_claim(finding) for finding in before}
    return tuple(finding for finding in after if _claim(finding) not in known)


def _claim(finding: Finding) -> tuple[str, str, str]:
    return (finding.span.path, finding.rule, finding.message)


def _settings_trouble(error: ConfigurationUnreadable) -> Trouble:
    line = f":{error.line}" if error.line else ""
    return Trouble(
        f"The settings cannot be run: {error.reason}.",
        "Undo the last change to the file, or put it right: it is a Python program.",
        f"{error.path.name}{line}",
    )


def _unknown_trouble(error: Exception) -> Trouble:
    return Trouble(
        f"The site could not be made: {type(error).__name__}: {error}",
        "This is a mistake in the program, not in the text. Undo the last change to go on; "
        "practice check says the same with more detail.",
    )

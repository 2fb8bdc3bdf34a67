"""What the preview leaves to the next build of any kind, in the store that all share."""

import os
from pathlib import Path

from practice_site.building.program import FILE, program_of, store_of
from practice_site.building.request import BuildRequest
from practice_site.incremental.fingerprints import Versions, versions
from practice_site.incremental.kept import NOTHING_KEPT, Kept
from practice_site.previewing.stamps import Stamp, stamp_of
from practice_site.release.trees import PRIVATE


class Keeping:
    """The store of a site, in which builds and checks may write at the same time.

    Saving costs what has changed since the last time, unless somebody else has
    written meanwhile. Nothing is saved once the program's code is another one
    than the one that runs.
    """

    def __init__(self) -> None:
        self._code = _code()
        self._saved: Kept = NOTHING_KEPT
        self._by: Versions | None = None
        self._stamp: Stamp | None = None

    def load(self, request: BuildRequest) -> Kept:
        """What is kept."""
        program = program_of(request)
        kept = store_of(request, program).load()
        self._note(request, program, kept)
        return kept

    def save(self, request: BuildRequest, program: Versions, kept: Kept) -> None:
        """Keep what the last build by a program has left."""
        if kept is self._saved or _code() != self._code:
            return
        store = store_of(request, program)
        is_ours = self._by == program and _stamp(request) == self._stamp
        store.save(self._saved if is_ours else store.load(), kept)
        self._note(request, program, kept)

    def _note(self, request: BuildRequest, program: Versions, kept: Kept) -> None:
        self._saved, self._by = kept, program
        self._stamp = _stamp(request)


def _code() -> Versions:
    """The versions of the code and its packages alone, without a site's theme and settings."""
    return versions(Path(os.devnull), ())


def _stamp(request: BuildRequest) -> Stamp | None:
    return stamp_of(request.root / PRIVATE / FILE)

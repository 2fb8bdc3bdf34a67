"""The search index of the preview: made beside everything else, the last one served meanwhile."""

import base64
import json
import os
import shutil
import signal
import subprocess
import sys
import tempfile
import threading
from collections.abc import Mapping
from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import Path

from practice_site.incremental.fingerprints import bytes_digest, digest
from practice_site.previewing.answer import Read
from practice_site.previewing.shown import ShownPage
from practice_site.previewing.snapshot import Snapshot
from practice_site.release.trees import PRIVATE
from practice_site.searching.documents import SearchDocument, document_of
from practice_site.searching.index import FOLDER
from practice_site.searching.pagefind import SearchUnavailable

PATH = f"/{FOLDER}/"
PACKAGES = Path(__file__).resolve().parents[2]
"""What the process must have on its path to find this package."""


class SearchIndex:
    """What is searched are the pages that are shown, drafts included where they are shown."""

    def __init__(self, root: Path, read: Read) -> None:
        self.files: Mapping[str, bytes] = {}
        self._last: Mapping[str, bytes] = {}
        self._root = root
        self._read = read
        self._of: Mapping[str, ShownPage] | None = None
        self._texts: dict[str, tuple[str, SearchDocument]] = {}
        self._lock = threading.Lock()
        self._making: Future[None] | None = None
        self._process: subprocess.Popen[bytes] | None = None
        self._ended = False
        self._worker = ThreadPoolExecutor(1, thread_name_prefix="preview-search")

    def wanted(self, snapshot: Snapshot) -> "Future[None]":
        """Done when an index is there; a newer one is begun where the pages are newer.

        Fails with `SearchUnavailable`.
        """
        with self._lock:
            if self._making is None or (self._making.done() and self._of is not snapshot.pages):
                self._of = snapshot.pages
                self._making = self._worker.submit(self._make, snapshot)
            return self._making

    def stop(self) -> None:
        """End the process that is at work, and whatever it began."""
        with self._lock:
            self._ended = True
            if self._process:
                _kill(self._process)
        self._worker.shutdown(wait=True, cancel_futures=True)

    def _make(self, snapshot: Snapshot) -> None:
        self._texts = self._documents(snapshot)
        asked = {
            "documents": [[text.file, text.html] for _, text in self._texts.values()],
            "pages": digest({file: made for file, (made, _) in self._texts.items()}),
            "lang": snapshot.lang or "en",
            "kept": str(self._root / PRIVATE / "search"),
        }
        made = json.loads(self._run(json.dumps(asked).encode()))
        new = {name: base64.b64decode(content) for name, content in made.items()}
        # A browser that began with the last index may still ask for its parts, whose names differ.
        self.files, self._last = {**self._last, **new}, new

    def _documents(self, snapshot: Snapshot) -> dict[str, tuple[str, SearchDocument]]:
        """The digest and text of each page by its file, taken anew where that is another one."""
        texts: dict[str, tuple[str, SearchDocument]] = {}
        for file, made in _digests(snapshot).items():
            if self._ended:
                break
            known = self._texts.get(file)
            if known is None or known[0] != made:
                content = self._read(file)  # perhaps a newer one already
                known = (bytes_digest(content), document_of(file, content))
            texts[file] = known
        return texts

    def _run(self, asked: bytes) -> bytes:
        folder = tempfile.mkdtemp(prefix="practice-preview-")
        try:
            with self._lock:
                if self._ended:
                    raise SearchUnavailable("the preview has ended.")
                self._process = _start(folder)
            out, said = self._process.communicate(asked)
            if self._process.returncode:
                raise SearchUnavailable(said.decode("utf-8", "replace").strip())
            return out
        finally:
            self._process = None
            shutil.rmtree(folder, ignore_errors=True)


def _digests(snapshot: Snapshot) -> dict[str, str]:
    """The digest of each page that is searched, by its file, in the order of their URLs."""
    pages = (page for _, page in sorted(snapshot.pages.items()) if page.searchable)
    return {page.file: page.digest for page in pages}


def _start(folder: str) -> "subprocess.Popen[bytes]":
    paths = [str(PACKAGES), os.environ.get("PYTHONPATH", "")]
    return subprocess.Popen(
        [sys.executable, "-m", "practice_site.previewing.index_process"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env={
            **os.environ,
            "PYTHONPATH": os.pathsep.join(filter(None, paths)),
            # Its temporary files lie where we remove them, however it ends.
            **dict.fromkeys(("TMPDIR", "TEMP", "TMP"), folder),
        },
        # A group of its own, so that Pagefind can be ended with it.
        start_new_session=True,
    )


def _kill(process: "subprocess.Popen[bytes]") -> None:
    if sys.platform == "win32":
        process.kill()
        return
    try:
        os.killpg(process.pid, signal.SIGKILL)
    except ProcessLookupError:
        return

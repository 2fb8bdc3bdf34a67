"""Images' sizes, made when a browser first asks for them."""

import threading
from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import Path

from practice_site.imaging.making import ImagesNotMade, make, missing
from practice_site.imaging.store import is_kept, path_of
from practice_site.model.planned_image import PlannedImage


class Pictures:
    """Makes what is asked for in one thread, all that was asked for meanwhile at once."""

    def __init__(self, root: Path) -> None:
        self._root = root
        self._wanted: dict[PlannedImage, Future[None]] = {}
        self._lock = threading.Lock()
        self._worker = ThreadPoolExecutor(1, thread_name_prefix="preview-images")

    def is_there(self, rendition: PlannedImage) -> bool:
        """Whether the file is in the store."""
        return is_kept(path_of(self._root, rendition))

    def wanted(self, rendition: PlannedImage) -> "Future[None]":
        """Done when the file is in the store; fails with `ImagesNotMade`."""
        with self._lock:
            if rendition not in self._wanted:
                self._wanted[rendition] = Future()
                self._worker.submit(self._make)
            return self._wanted[rendition]

    def stop(self) -> None:
        """Finish the images that are being made."""
        self._worker.shutdown(wait=True, cancel_futures=True)

    def _make(self) -> None:
        with self._lock:
            batch, self._wanted = self._wanted, {}
        failure = ImagesNotMade("The image could not be made.")
        try:
            make(self._root, missing(self._root, batch), lambda made: None)
        except ImagesNotMade as error:
            failure = error
        for rendition, future in batch.items():
            if future.set_running_or_notify_cancel():
                if self.is_there(rendition):
                    future.set_result(None)
                else:
                    future.set_exception(failure)

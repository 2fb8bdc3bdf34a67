"""Pictures of an old site, from a copy of its uploads: nothing is fetched."""

import re
from pathlib import Path, PurePosixPath
from urllib.parse import unquote

from practice_site.importing.html_pictures import LARGEST
from practice_site.importing.source_text import Picture

_UPLOADS = re.compile(r"/?(?:.*/)?wp-content/uploads/(?P<path>.+)", re.IGNORECASE)
_INNER = ("wp-content/uploads", "uploads")
_SIZE = re.compile(r"-\d{2,5}x\d{2,5}(?=\.\w+$)")


class Uploads:
    """A copy of the folder `wp-content/uploads`, or of one that holds it, or none."""

    def __init__(self, folder: Path | None) -> None:
        inner = [folder / name for name in _INNER] if folder else []
        self._folder = next((each for each in inner if each.is_dir()), folder)

    def find(self, source: str) -> Picture:
        """The picture at an address of the old site, in its original size where that is there."""
        address = unquote(source.partition("?")[0].partition("#")[0]).replace("\\", "/")
        name = PurePosixPath(address).name
        if self._folder is None:
            return Picture(
                mark="", name=name, refused="it lies on the old site; save it from there"
            )
        found = _UPLOADS.fullmatch(address)
        path = found["path"] if found else address.lstrip("/")
        for each in dict.fromkeys((_SIZE.sub("", path), path)):
            data = self._bytes(each)
            if data is not None:
                return Picture(mark="", name=PurePosixPath(each).name, data=data)
        return Picture(mark="", name=name, refused="it is not in the folder of uploads")

    def _bytes(self, path: str) -> bytes | None:
        assert self._folder is not None
        try:
            file = (self._folder / path).resolve()
            within = file.is_relative_to(self._folder.resolve())
            if not within or not file.is_file() or file.stat().st_size > LARGEST:
                return None
            return file.read_bytes()
        except (OSError, ValueError):
            return None

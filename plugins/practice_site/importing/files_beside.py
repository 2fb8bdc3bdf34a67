"""Pictures that lie beside a file, looked up by the address that they have in it."""

from pathlib import Path, PurePosixPath
from urllib.parse import unquote

from practice_site.importing.html_pictures import LARGEST
from practice_site.importing.source_text import Picture


def picture_beside(folder: Path, source: str) -> Picture:
    """The picture below a folder, or why it is not taken: nothing outside is ever read."""
    path = path_beside(source)
    if path is None:
        return outside(source)
    file = folder / path
    try:
        if not file.resolve().is_relative_to(folder.resolve()):
            return outside(source)
        if not file.is_file():
            return missing(path)
        if file.stat().st_size > LARGEST:
            return Picture(mark="", name=path.name, refused="it is larger than 40 MB")
        return Picture(mark="", name=path.name, data=file.read_bytes())
    except (OSError, ValueError):
        return Picture(mark="", name=path.name, refused="its file cannot be read")


def path_beside(source: str) -> PurePosixPath | None:
    """The path that an address means, below the file; None where it leads elsewhere."""
    path = PurePosixPath(unquote(source.partition("?")[0].partition("#")[0]).replace("\\", "/"))
    parts = path.parts
    if path.is_absolute() or ".." in parts or not parts or ":" in parts[0] or "\0" in str(path):
        return None
    return path


def outside(source: str) -> Picture:
    """The refusal of a picture whose address leads out of the folder."""
    name = PurePosixPath(source.replace("\\", "/")).name
    return Picture(mark="", name=name, refused="its address leads out of the file's folder")


def missing(path: PurePosixPath) -> Picture:
    """The refusal of a picture that is not there."""
    return Picture(mark="", name=path.name, refused="its file does not lie beside the text")

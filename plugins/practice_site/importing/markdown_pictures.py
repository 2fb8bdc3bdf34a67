"""Pictures that a Markdown file shows from beside it, brought to where the site keeps its own."""

import re
from pathlib import Path

from msgspec.structs import replace

from practice_site.importing.files_beside import picture_beside
from practice_site.importing.html_pictures import MOST_PICTURES, alt_of, data_picture, is_remote
from practice_site.importing.pictures import FOLDER
from practice_site.importing.source_text import Picture, SourceText

_PICTURE = re.compile(
    r"(?P<begin>!\[(?P<alt>(?:[^\[\]\\]|\\.){0,1000})\]\()[ \t]*"
    r"(?:<(?P<angled>[^<>\n]{1,100000})>|(?P<bare>[^\s<>()]{1,100000}))"
    r"(?:[ \t]+(?:\"[^\"\n]{0,1000}\"|'[^'\n]{0,1000}'))?[ \t]*\)"
)
_FENCE = re.compile(r"[ \t]{0,3}(?:```|~~~)")
_ESCAPED = re.compile(r"\\([!-/:-@\[-`{-~])")


def with_pictures_beside(source: SourceText, folder: Path) -> SourceText:
    """The text with a mark for each picture, and the pictures, from below `folder` alone.

    What begins with `images/` and does not lie there is a picture that the site has already.
    """
    taking = _Taking(folder)
    lines = tuple(taking.line(line) for line in source.lines)
    return replace(source, lines=lines, pictures=tuple(taking.pictures))


class _Taking:
    """Goes through the lines; what stands between fences is shown as it is."""

    def __init__(self, folder: Path) -> None:
        self.pictures: list[Picture] = []
        self._folder = folder
        self._in_fence = False

    def line(self, line: str) -> str:
        if _FENCE.match(line):
            self._in_fence = not self._in_fence
        return line if self._in_fence else _PICTURE.sub(self._marked, line)

    def _marked(self, found: re.Match[str]) -> str:
        address = found["angled"] or found["bare"]
        picture = self._picture(address)
        if len(self.pictures) >= MOST_PICTURES:
            return found[0]
        if picture.refused and address.startswith(f"{FOLDER}/"):
            return found[0]
        mark = f"{FOLDER}/{len(self.pictures) + 1}.of-the-text"
        alt = alt_of(_ESCAPED.sub(r"\1", found["alt"]))
        self.pictures.append(replace(picture, mark=mark, alt=alt))
        return f"{found['begin']}{mark})"

    def _picture(self, address: str) -> Picture:
        if address.lower().startswith("data:"):
            return data_picture(address)
        if is_remote(address):
            return Picture(
                mark="",
                name=address,
                refused=(
                    f"it lies on another computer ({address[:120]}), from which nothing is fetched"
                ),
            )
        return picture_beside(self._folder, address)

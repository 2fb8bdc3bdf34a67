"""Which names of files every system can hold, and hold apart."""

import re
import unicodedata
from collections.abc import Iterable, Iterator

from practice_site.release.refusals import ReleaseRefused

UNFINISHED = ".practice-unfinished"
"""What the name of a file begins with until it is whole."""

SHOWN = 5
"""At most so many faults are spelled out."""

_FORBIDDEN = re.compile(r'[\x00-\x1f\x7f<>:"|?*\\]')
_DEVICE = re.compile(
    r"(con|prn|aux|nul|conin\$|conout\$|(com|lpt)[0-9\u00b9\u00b2\u00b3]) *(\..*)?", re.IGNORECASE
)


def require_fit(names: Iterable[str]) -> None:
    """Refuse names that leave the tree, that some system cannot hold, or that clash.

    Names are paths with `/` between their parts. Raises `ReleaseRefused` that
    tells all of them. Windows' rules: learn.microsoft.com, "Naming Files,
    Paths, and Namespaces".
    """
    ordered = sorted(set(names))
    faults = [f"{name!a} {fault}" for name in ordered if (fault := fault_of(name))]
    faults = faults or list(_clashes(ordered))
    if faults:
        more = f"; and {len(faults) - SHOWN} more" if len(faults) > SHOWN else ""
        raise ReleaseRefused(
            f"The site has files that cannot be published: {'; '.join(faults[:SHOWN])}{more}.",
            "Rename them, using letters, digits, hyphens and dots.",
        )


def fault_of(name: str) -> str:
    """What is wrong with one name, or nothing."""
    if name.startswith("/"):
        return "is an absolute path"
    if match := _FORBIDDEN.search(name):
        return f"contains the character {match.group()!a}"
    if not _is_unicode(name):
        return "is not valid text"
    return next((fault for part in name.split("/") if (fault := _fault_of_part(part))), "")


def _fault_of_part(part: str) -> str:
    if part in ("", ".", ".."):
        return "does not stay in its folder"
    if part[-1] in " .":
        return "has a part that ends in a space or a dot"
    if _DEVICE.fullmatch(part):
        return "has a part that is a device on Windows"
    if part.startswith(UNFINISHED):
        return "is a name that the build keeps for itself"
    return ""


def _is_unicode(name: str) -> bool:
    try:
        name.encode("utf-8")
    except UnicodeEncodeError:
        return False
    return True


def _clashes(names: Iterable[str]) -> Iterator[str]:
    """Names that are one name on Windows and macOS, or a file and a folder at once."""
    spellings: dict[str, str] = {}
    files: set[str] = set()
    folders: set[str] = set()
    for name in names:
        files.add(name)
        folders.update(folders_above(name))
    for name in sorted(files | folders):
        first = spellings.setdefault(unicodedata.normalize("NFC", name).casefold(), name)
        if first != name:
            yield f"{first!a} and {name!a} differ only in capitals or accents"
    for name in sorted(files & folders):
        yield f"{name!a} is a file and a folder at once"


def folders_above(name: str) -> Iterator[str]:
    """The folders that a name stands in, the innermost first, without the tree itself."""
    while "/" in name:
        name = name.rpartition("/")[0]
        yield name

"""An import over an article that is there: its text anew, its front matter as it is."""

from collections.abc import Iterator
from difflib import unified_diff

from practice_site.reading.front_matter import cut_front_matter


def with_new_text(there: str, body: str) -> str:
    """The file `there` with another text under its front matter, which stays byte for byte.

    Line ends become plain ones.
    """
    there = there.removeprefix("\ufeff").replace("\r\n", "\n")
    cut = cut_front_matter(there)
    if cut is None:
        return there
    head = there[: len(there) - len(cut.body)] if cut.body else there
    head = head.rstrip("\n") + "\n"
    return f"{head}\n{body}" if body else head


def difference(there: str, new: str, path: str) -> Iterator[str]:
    """What is changed, line by line, as `diff -u` shows it."""
    before = there.replace("\r\n", "\n").splitlines()
    after = new.splitlines()
    yield from unified_diff(
        before, after, f"{path} (as it is)", f"{path} (with this import)", lineterm="", n=2
    )

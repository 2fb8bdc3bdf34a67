"""The texts of a site's files, read when somebody asks for them."""

from collections.abc import Iterable, Iterator, Mapping

from practice_site.model.finding import Problem
from practice_site.reading.files import SourceFile, read_text


class SourceTexts(Mapping[str, str]):
    """The text of each file by its path; files that cannot be decoded have none.

    Reports ask for the few files that have findings: the rest is not read.
    """

    def __init__(self, sources: Iterable[SourceFile]) -> None:
        self._sources = {source.path: source for source in sources if not source.outside}

    def __getitem__(self, path: str) -> str:
        """The text; `KeyError` where there is no such file, or none that is text."""
        source = self._sources[path]
        text = read_text(source.file, path)
        if isinstance(text, Problem):
            raise KeyError(path)
        return text

    def __iter__(self) -> Iterator[str]:
        """The paths of the files that have a text."""
        return (path for path in self._sources if path in self)

    def __len__(self) -> int:
        """How many files have a text."""
        return sum(1 for _ in self)

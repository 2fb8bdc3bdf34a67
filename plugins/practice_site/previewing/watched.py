"""What the preview watches, and what a change there means."""

from collections.abc import Iterable
from pathlib import Path

from msgspec import Struct

from practice_site.building.configuration import Configuration
from practice_site.model.baseline import BASELINE
from practice_site.previewing.stamps import is_passed_over

CODE = frozenset({".py", ".json", ".yaml", ".yml", ".js", ".css"})
"""What the files of a program end in."""


class Watched(Struct, frozen=True):
    """The places that a site is made from; all paths are absolute.

    `folders` are content and theme, `programs` the folders of the site's own
    plugins, `files` the single files in the site's folder `root`.
    """

    root: Path
    folders: tuple[Path, ...]
    programs: tuple[Path, ...]
    files: tuple[Path, ...]

    @property
    def places(self) -> tuple[Path, ...]:
        """Everything that is looked through, folders and files."""
        return (*self.folders, *self.programs, *self.files)

    def matter(self, paths: Iterable[Path]) -> frozenset[Path]:
        """Those of the paths whose change could change the site."""
        return frozenset(path for path in paths if self._matters(path))

    def is_program(self, path: Path) -> bool:
        """Whether a path belongs to a plugin of the site, which is running already."""
        return any(path.is_relative_to(folder) for folder in self.programs)

    def _matters(self, path: Path) -> bool:
        if path in self.places:
            return True
        for folder in (*self.folders, *self.programs):
            if path.is_relative_to(folder):
                parts = path.relative_to(folder).parts
                wanted = not any(is_passed_over(part) for part in parts)
                return wanted and (not self.is_program(path) or path.suffix in CODE)
        return False


def watched_of(configuration: Configuration) -> Watched:
    """What a site with these settings is made from."""
    root = configuration.root
    return Watched(
        root=root,
        folders=tuple(dict.fromkeys((root / "content", configuration.theme))),
        programs=tuple(path for path in configuration.plugin_paths if path.is_dir()),
        files=(root / "locations.yaml", root / BASELINE, configuration.file.resolve()),
    )

"""Templates in the form that Python runs, kept from one build to the next."""

from contextlib import suppress
from pathlib import Path

from jinja2.bccache import Bucket, FileSystemBytecodeCache

_NAMES = "as_written_%s.cache"
"""What entries are called; to be changed with what `environment` makes of a template."""


class CompiledTemplates(FileSystemBytecodeCache):
    """A folder of compiled templates: compiling all of a theme takes a quarter of a second.

    An entry is used only for the very source, the place, and the versions of
    Jinja and Python that it was made of and by; any other, and a damaged one,
    is made anew. A folder that cannot be written makes builds slower, and
    nothing else.
    """

    def __init__(self, folder: Path) -> None:
        with suppress(OSError):
            folder.mkdir(parents=True, exist_ok=True)
        super().__init__(str(folder), _NAMES)

    def load_bytecode(self, bucket: Bucket) -> None:
        """Read an entry, if there is a good one."""
        try:
            super().load_bytecode(bucket)
        except (OSError, EOFError, ValueError, TypeError):
            bucket.reset()

    def dump_bytecode(self, bucket: Bucket) -> None:
        """Write an entry in one step."""
        with suppress(OSError):
            super().dump_bytecode(bucket)

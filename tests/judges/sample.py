"""The sample site, built at the tests' clock and served, for scripts that look at it."""

import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from conftest import copy_site, run_practice

from .server import serving


@contextmanager
def served_sample() -> Iterator[tuple[Path, str]]:
    """The output folder and the address of the sample, until the block ends.

    Ends the program with what the build says if the sample cannot be built.
    """
    with tempfile.TemporaryDirectory() as folder:
        root = copy_site("sample", Path(folder) / "sample")
        result = run_practice(root, "build", timeout=600)
        if result.returncode:
            sys.exit(result.stdout + result.stderr)
        with serving(root / "output") as address:
            yield root / "output", address

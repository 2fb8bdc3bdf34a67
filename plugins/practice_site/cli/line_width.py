"""How wide a command may write."""

import shutil
import sys

from practice_site.importing.report import WIDTH

_NARROWEST = 60


def line_width() -> int:
    """How long lines may be: the terminal's width if there is one, and not more than 100."""
    if not sys.stdout.isatty():
        return WIDTH
    return max(_NARROWEST, min(WIDTH, shutil.get_terminal_size().columns))

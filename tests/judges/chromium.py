"""Where Chromium is, and how it is started: quiet, and with nothing to call home for."""

import os
import shutil
from pathlib import Path

from playwright.sync_api import Playwright

FLAGS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]


def system_chromium() -> str | None:
    """The Chromium that PRACTICE_CHROMIUM names, or the system's."""
    named = os.environ.get("PRACTICE_CHROMIUM")
    system = (shutil.which(name) for name in ("chromium", "chromium-browser", "google-chrome"))
    return next((candidate for candidate in (named, *system) if candidate), None)


def chromium(playwright: Playwright) -> str | None:
    """The same, or else Playwright's own."""
    own = playwright.chromium.executable_path
    return system_chromium() or (own if Path(own).is_file() else None)

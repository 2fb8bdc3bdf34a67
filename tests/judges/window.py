"""A browser window of a width and a colour scheme, closed with all that it kept."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any, Literal

from playwright.sync_api import Browser, Page

Scheme = Literal["light", "dark"]
WIDTHS = (360, 768, 1280)
SCHEMES: tuple[Scheme, ...] = ("light", "dark")


@contextmanager
def window(
    browser: Browser, width: int, scheme: Scheme = "light", **options: Any
) -> Iterator[Page]:
    """One page in a context of its own; `options` are Playwright's for a context."""
    context = browser.new_context(
        viewport={"width": width, "height": 800},
        color_scheme=scheme,
        reduced_motion="reduce",
        **options,
    )
    try:
        yield context.new_page()
    finally:
        context.close()

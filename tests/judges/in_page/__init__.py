"""Questions that the judges ask inside a page, as JavaScript: one file, one function."""

from functools import cache
from pathlib import Path


@cache
def script(name: str) -> str:
    """A function's source, for `page.evaluate`; the pieces that they share stand before it."""
    folder = Path(__file__).parent
    shared = (folder / "shared.js").read_text(encoding="utf-8")
    function = (folder / f"{name}.js").read_text(encoding="utf-8")
    return f"(argument) => {{\n{shared}\nreturn ({function})(argument);\n}}"

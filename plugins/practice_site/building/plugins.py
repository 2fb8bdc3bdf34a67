"""Whether the plugins that a site names are there."""

import ast
import importlib.util
import sys
from collections.abc import Iterator
from importlib.machinery import ModuleSpec, PathFinder
from pathlib import Path

from practice_site.building.configuration import HOST
from practice_site.model.finding import Problem
from practice_site.model.span import Span

NEEDS = {f"{HOST}search": ("pagefind_bin", "the package pagefind-bin")}
"""The packages that plugins of ours need and that nothing else does."""


def missing_plugins(
    plugins: tuple[str, ...], paths: tuple[Path, ...], root: Path, settings: str
) -> Iterator[Problem]:
    """A problem for every plugin that cannot be imported.

    Pelican only logs such a plugin, leaves it out and exits with 0. Our own
    plugins are looked for, not imported, because they import Pelican; others
    must be imported to know. `paths` are the folders of PLUGIN_PATHS,
    `settings` is the file that names the plugins.
    """
    for name in plugins:
        reason = why_missing(name, paths)
        if reason:
            yield plugin_missing(name, reason, root, settings)


def plugin_missing(name: str, reason: str, root: Path, settings: str) -> Problem:
    """The problem of one plugin that is named but not at work."""
    return Problem(
        kind="plugin-missing",
        span=_line_of(name, root, settings),
        message=f"The plugin {name} is not at work: {reason}",
        remedy=f"Install it into the site's environment, or take its line out of {settings}.",
    )


def why_missing(name: str, paths: tuple[Path, ...]) -> str:
    """Why a plugin cannot be used, as a sentence; empty if it can.

    A plugin that is not ours is imported, once, as Pelican would import it.
    """
    if name.startswith(HOST):
        return _why_ours_is_missing(name)
    spec = _spec(name, [str(path) for path in paths]) or _spec(f"pelican.plugins.{name}", [])
    if spec is None or spec.loader is None:
        return "it is not installed."
    if spec.name in sys.modules:
        return ""
    module = importlib.util.module_from_spec(spec)
    try:
        spec.loader.exec_module(module)
    except Exception as error:  # a plugin is somebody's program: it may raise anything
        return f"importing it fails ({type(error).__name__}: {error})."
    sys.modules[spec.name] = module
    return ""


def _why_ours_is_missing(name: str) -> str:
    if not _spec(name, []):
        return "there is no such plugin."
    package, called = NEEDS.get(name, ("", ""))
    return f"{called} is not installed." if package and not _spec(package, []) else ""


def _spec(name: str, paths: list[str]) -> ModuleSpec | None:
    """Where a plugin is, looked up as Pelican does: PLUGIN_PATHS first."""
    try:
        return PathFinder.find_spec(name, paths) or importlib.util.find_spec(name)
    except (ImportError, ValueError, AttributeError):
        return None


def _line_of(name: str, root: Path, settings: str) -> Span:
    """Where the settings name the plugin; in `pelicanconf.py` if `publishconf.py` does not."""
    for file in dict.fromkeys((settings, "pelicanconf.py")):
        for node in ast.walk(_parsed(root / file)):
            if isinstance(node, ast.Constant) and node.value == name:
                return Span(file, node.lineno, node.col_offset + 1)
    return Span(settings)


def _parsed(file: Path) -> ast.AST:
    try:
        return ast.parse(file.read_text(encoding="utf-8"))
    except (OSError, ValueError, SyntaxError):
        return ast.Module(body=[], type_ignores=[])

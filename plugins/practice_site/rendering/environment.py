"""Jinja as the theme uses it: how a value of a template becomes text of a page."""

import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

from jinja2 import Environment, FileSystemLoader, nodes
from jinja2.compiler import CodeGenerator
from jinja2.compiler import Frame as Scope
from jinja2.runtime import Context
from markupsafe import Markup, escape

from practice_site.model.html import Html
from practice_site.rendering.compiled_templates import CompiledTemplates
from practice_site.rendering.missing_field import MissingField

WITHHELD_FILTERS = ("random", "safe")
"""Filters that templates go without: one is not repeatable, one would undo escaping."""

_TO_ESCAPE = re.compile("[&<>'\"]")

_AS_THEY_ARE = (Markup, Html)


def written(value: object) -> str:
    """A value as it stands in a page: escaped, unless it is HTML already."""
    if type(value) is str:
        return escape(value) if _TO_ESCAPE.search(value) else value
    if isinstance(value, _AS_THEY_ARE):
        return value
    return escape(value)


class _Compiler(CodeGenerator):
    """Makes `{{ value }}` call `written`.

    Jinja itself wraps each value in an object that remembers that it has been
    escaped; between braces nothing asks for that, and it took a quarter of the
    time of a page.
    """

    def _output_child_pre(
        self, node: nodes.Expr, frame: Scope, finalize: CodeGenerator._FinalizeInfo
    ) -> None:
        if frame.eval_ctx.autoescape and not frame.eval_ctx.volatile:
            self.write("environment.written(")
        else:
            super()._output_child_pre(node, frame, finalize)


class _Scope(Context):
    """The names that a template sees.

    Jinja asks whatever is called whether it wants to be told of them; nothing in
    a theme does, and a page calls fifty macros.
    """

    def call(
        self,
        called: Callable[..., Any],
        /,
        *values: Any,
        _loop_vars: object = None,
        _block_vars: object = None,
        **named: Any,
    ) -> Any:
        """Call a macro or a method."""
        return called(*values, **named)


class ThemeEnvironment(Environment):
    """An environment whose templates write their values with `written`."""

    code_generator_class = _Compiler
    context_class = _Scope
    written = staticmethod(written)


def theme_environment(templates: Path, kept: Path | None) -> ThemeEnvironment:
    """What renders the templates of a folder; `kept` is a folder for compiled ones."""
    environment = ThemeEnvironment(
        bytecode_cache=CompiledTemplates(kept) if kept else None,
        loader=FileSystemLoader(templates, encoding="utf-8-sig"),
        autoescape=True,
        undefined=MissingField,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        newline_sequence="\n",
        auto_reload=False,
        optimized=False,  # a tenth of compiling goes into sums and texts that no template adds up
        cache_size=-1,  # all templates of the theme
    )
    environment.globals.clear()
    for name in WITHHELD_FILTERS:
        del environment.filters[name]
    return environment

"""Jinja as the theme uses it: how a value of a template becomes text of a page."""

import re
from collections.abc import Callable, MutableMapping
from pathlib import Path
from typing import Any

from jinja2 import Environment, FileSystemLoader, nodes
from jinja2.compiler import CodeGenerator
from jinja2.compiler import Frame as Scope
from jinja2.runtime import Context, Macro
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
    a theme does. A page calls fifty macros, nearly all with just the values that
    they take: what else a macro may be called with is asked of the others.
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
        if type(called) is Macro and not named and _takes(called, len(values)):
            return str.__new__(Markup, called._func(*values))
        return called(*values, **named)


def _takes(macro: Macro, values: int) -> bool:
    """Whether a macro takes these values and nothing else, and makes HTML of them."""
    return (
        values == macro._argument_count
        and macro._default_autoescape
        and not (macro.caller or macro.catch_kwargs or macro.catch_varargs)
    )


class ThemeEnvironment(Environment):
    """An environment whose templates write their values with `written`."""

    code_generator_class = _Compiler
    context_class = _Scope
    written = staticmethod(written)

    def make_globals(self, d: MutableMapping[str, Any] | None) -> MutableMapping[str, Any]:
        """The names that a template has besides: one dictionary, which is asked at each import."""
        return {**self.globals, **(d or {})}


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

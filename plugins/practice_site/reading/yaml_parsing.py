"""From YAML text to nodes, or to what is wrong with it."""

from typing import Any

import yaml

from practice_site.model.finding import Problem
from practice_site.model.span import Span
from practice_site.reading.yaml_errors import syntax_problem
from practice_site.reading.yaml_nodes import ParsedYaml
from practice_site.reading.yaml_tree import UNSEEN, RefusedError, TreeBuilder

_LOADER: Any = yaml.CSafeLoader if yaml.__with_libyaml__ else yaml.SafeLoader


def parse_yaml(text: str, *, path: str, first_line: int = 1) -> ParsedYaml:
    r"""Parse `text`, which begins on `first_line` of the file `path`, into nodes.

    Whatever is wrong with it is a problem of the kind `yaml-syntax` (one, after
    which nothing of the text is used) or `duplicate-key` (the first is kept).
    `text` has `\n` line ends and no byte-order mark.
    """
    unseen = UNSEEN.search(text)
    if unseen:
        problem = _unseen_character(text, unseen.start(), path, first_line)
        return ParsedYaml(None, (problem,), refused=True)
    builder = TreeBuilder(text, path, first_line)
    loader = _LOADER(text)
    try:
        for event in iter(loader.get_event, None):
            builder.take(event)
    except RefusedError as refused:
        return ParsedYaml(None, (*builder.problems, refused.problem), refused=True)
    except yaml.MarkedYAMLError as error:
        problem = syntax_problem(error, text, path=path, first_line=first_line)
        return ParsedYaml(None, (*builder.problems, problem), refused=True)
    except (ValueError, OverflowError):  # from the parser in Python, which is used without libyaml
        return ParsedYaml(None, (_no_character(path, first_line),), refused=True)
    finally:
        loader.dispose()
    return ParsedYaml(builder.root, tuple(builder.problems))


def _no_character(path: str, first_line: int) -> Problem:
    return Problem(
        "yaml-syntax",
        Span(path, first_line),
        "A value in double quotes holds an escape, \\U with digits, that stands for no character.",
        "Find it and take it out, or put the value in single quotes.",
    )


def _unseen_character(text: str, at: int, path: str, first_line: int) -> Problem:
    line = text.count("\n", 0, at)
    column = at - (text.rfind("\n", 0, at) + 1)
    return Problem(
        "yaml-syntax",
        Span(path, first_line + line, column + 1),
        f"There is an invisible control character here (U+{ord(text[at]):04X}).",
        "Delete it: put the cursor behind it, press Backspace once, and type the text again.",
    )

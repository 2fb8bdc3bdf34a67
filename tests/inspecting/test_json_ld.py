import json
from collections.abc import Iterator
from functools import partial
from typing import NoReturn

import pytest
from hypothesis import given
from hypothesis import strategies as st

from practice_site.inspecting.document import Element, parse
from practice_site.inspecting.json_ld import JSON_LD, json_ld


def script(text: str, kind: str = "application/ld+json") -> str:
    return f'<script type="{kind}">{text}</script>'


def scripts(page: str) -> Iterator[Element]:
    return parse(page.encode("utf-8", "surrogatepass")).iter("script")


def test_each_script_is_parsed_as_it_stands() -> None:
    page = script('{"a":"&lt; \\u003c"}') + script("[1]", " Application/LD+JSON ")
    assert json_ld(scripts(page)) == (({"a": "&lt; <"}, [1]), ())


def test_other_scripts_are_no_structured_data() -> None:
    assert json_ld(scripts("<script>{</script><script type=module>{</script>")) == ((), ())


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ('{"a": }', "Expecting value: line 1 column 7"),
        ("", "Expecting value: line 1 column 1"),
        ('{"a": NaN}', "NaN is not a number in JSON"),
        ("[" * 100_000, "recursion"),
        ("9" * 5_000, "digits"),
    ],
    ids=["syntax", "empty", "nan", "deep", "long"],
)
def test_a_broken_script_says_what_is_wrong_with_it(text: str, words: str) -> None:
    graphs, (message,) = json_ld(scripts(script(text)))
    assert graphs == ()
    assert words in message


VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
)
PIECES = (
    "{",
    "}",
    "[",
    "]",
    ",",
    ":",
    '"',
    '"a"',
    "\\",
    "\\u",
    "d800",
    "\\n",
    "\n",
    "\t",
    "\ufeff",
)
NUMBERS = ("-", "0", "1", ".5", "1e400", "-0", "0.0", "E+2", "9" * 30, "NaN", "Infinity", "true")
WRITTEN = st.lists(st.sampled_from((*PIECES, *NUMBERS)) | st.characters()).map("".join)


@given(VALUES.map(json.dumps) | VALUES.map(partial(json.dumps, ensure_ascii=False)) | WRITTEN)
def test_scripts_say_what_the_standard_parser_reads_in_them(text: str) -> None:
    [element] = scripts(script("", JSON_LD))
    element.text = text = "".join(c for c in text if c in "\n\t" or c >= " ")
    graphs, broken = json_ld([element])
    try:
        wanted = repr((json.loads(text, parse_constant=_refuse),))
    except ValueError as error:
        assert (graphs, broken) == ((), (str(error),))
    else:
        assert repr(graphs) == wanted
        assert broken == ()


def _refuse(constant: str) -> NoReturn:
    raise ValueError(f"{constant} is not a number in JSON")

import pytest

from practice_site.inspecting.document import parse
from practice_site.inspecting.json_ld import json_ld


def script(text: str, kind: str = "application/ld+json") -> str:
    return f'<script type="{kind}">{text}</script>'


def test_each_script_is_parsed_as_it_stands() -> None:
    page = script('{"a":"&lt; \\u003c"}') + script("[1]", " Application/LD+JSON ")
    assert json_ld(parse(page.encode())) == (({"a": "&lt; <"}, [1]), ())


def test_other_scripts_are_no_structured_data() -> None:
    assert json_ld(parse(b"<script>{</script><script type=module>{</script>")) == ((), ())


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
    graphs, (message,) = json_ld(parse(script(text).encode()))
    assert graphs == ()
    assert words in message

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from practice_site.words.review_code import as_code, code_of


def test_the_code_of_a_text_is_the_same_on_every_machine() -> None:
    assert code_of("# A title\n") == "XKQZ-GS7E-XMJT"
    assert code_of("") == "WERC-8GMR-ZGE1"


@given(st.text())
def test_a_code_can_be_said_and_typed_again(text: str) -> None:
    code = code_of(text)
    assert re.fullmatch(r"[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){2}", code)
    assert as_code(f" {code.lower().replace('-', ' ')} ") == code
    assert as_code(code.replace("0", "o").replace("1", "l")) == code


@pytest.mark.parametrize("end", ["", "\n", "\n\n", "\r\n"])
def test_the_end_of_a_file_is_no_word(end: str) -> None:
    assert code_of(f"# A title{end}") == code_of("# A title\n")


@given(st.text(), st.text())
def test_another_text_has_another_code(one: str, other: str) -> None:
    assert (code_of(one) == code_of(other)) is (one.strip() == other.strip())

import pytest

from practice_site.importing.word_fields import plain_link


@pytest.mark.parametrize(
    ("code", "plain"),
    [
        (' HYPERLINK "https://e.org/a b" \\o "A tip" \\t "_blank" ', "https://e.org/a b"),
        (" HYPERLINK https://e.org/ \\h more ", "https://e.org/"),
        (' HYPERLINK \\t "_blank" "https://e.org/" \\l "part" ', "https://e.org/#part"),
        ("HYPERLINK mailto:a@e.org", "mailto:a@e.org"),
    ],
)
def test_the_code_of_a_link_is_its_address(code: str, plain: str) -> None:
    assert plain_link(code) == f' HYPERLINK "{plain}" '


def test_a_place_in_the_text_stays_one() -> None:
    assert plain_link(' HYPERLINK \\l "_Toc1" \\h ') == ' HYPERLINK \\l "_Toc1" '

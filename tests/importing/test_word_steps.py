import pytest
from bs4 import BeautifulSoup

from practice_site.importing.word_steps import take_counts


def entry(number: int | None, text: str) -> str:
    mark = f'<a id="practice-step-{number}"></a>' if number else ""
    return f"<li>{mark}{text}</li>"


@pytest.mark.parametrize(
    ("numbers", "expected"),
    [
        ([1, 2], "<ol><li>x</li><li>x</li></ol>"),
        ([3, 4], '<ol start="3"><li>x</li><li>x</li></ol>'),
        ([1, 2, 1], '<ol><li>x</li><li>x</li></ol><ol start="1"><li>x</li></ol>'),
        ([None, None], "<ol><li>x</li><li>x</li></ol>"),
    ],
)
def test_lists_begin_where_word_counts_them(numbers: list[int | None], expected: str) -> None:
    html = f"<ol>{''.join(entry(number, 'x') for number in numbers)}</ol>"
    soup = BeautifulSoup(html, "html.parser")
    take_counts(soup)
    assert str(soup) == expected


def test_the_numbers_of_a_list_below_are_its_own() -> None:
    html = f"<ol><li>{entry(1, 'a')[4:-5]}<ol>{entry(2, 'b')}</ol></li>{entry(2, 'c')}</ol>"
    soup = BeautifulSoup(html, "html.parser")
    take_counts(soup)
    assert str(soup) == '<ol><li>a<ol start="2"><li>b</li></ol></li><li>c</li></ol>'

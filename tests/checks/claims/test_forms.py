import pytest

from .forms import Forms, words_of


def words(line: str) -> list[list[tuple[list[str], int]]]:
    """The words of each form of an expression, with how far each is behind the one before."""
    forms = Forms(len)
    return sorted(
        [(sorted(word.any_of), word.reach) for word in words_of(form, forms.sets)]
        for form in forms.of_line(line, 0)
    )


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        (r"(?<!\w)pain relief(?!\w)", [[(["pain"], 1), (["relief"], 1)]]),
        (r"(?<!\w)recover\w*(?!\w)", [[(["recover"], 1)], [(["recover*"], 1)]]),
        (r"(?<!\w)recovery", [[(["recovery*"], 1)]]),
        (r"(?<!\w)\w+ers run(?!\w)", [[(["*ers"], 1), (["run"], 1)]]),
        (r"(?<!\w)\d+ days(?!\w)", [[(["0*"], 1), (["days"], 1)]]),
        (r"(?<!\w)9\d%", [[(["0*"], 1), (["%"], 1)]]),
        (r"(?<!\w)no (?:\w+ ){0,2}pain(?!\w)", [[(["no"], 1), (["pain"], n)] for n in (1, 4)]),
        (
            r"(?<!\w)end(?= (?:to|of) pain)",
            [[(["end"], 1), ([w], 1), (["pain*"], 1)] for w in ("of", "to")],
        ),
        (
            r"(?<!\w)(?:end(?= of)|stop) pain(?!\w)",
            [[([w], 1), (["pain"], 1)] for w in ("end", "stop")],
        ),
        (
            r"(?<!\w)side[- ]effects?\b(?! of)",
            [[(["side"], 1), ([w], 1)] for w in ("effect", "effects")],
        ),
    ],
)
def test_forms_are_words_one_behind_another(
    line: str, expected: list[list[tuple[list[str], int]]]
) -> None:
    assert words(line) == expected


def test_many_words_in_a_place_are_one_set() -> None:
    assert words(r"(?<!\w)(?:aches?|pains?|brain fog) ends(?!\w)") == [
        [(["ache", "aches", "pain", "pains"], 1), (["ends"], 1)],
        [(["brain"], 1), (["fog"], 1), (["ends"], 1)],
    ]


def test_of_very_many_forms_the_rarest_word_of_each_is_kept() -> None:
    some = "|".join(f"a{n}x b{n}x" for n in range(30))
    made = words(rf"(?<!\w)(?:{some}) (?:{some}) (?:{some}) end(?!\w)")
    assert [[len(any_of) for any_of, _ in form] for form in made] == [[1, 1, 30, 30, 1]] * 30


def test_what_no_word_is_known_of_has_none() -> None:
    assert words(r"\w+ .*") == [[], []]

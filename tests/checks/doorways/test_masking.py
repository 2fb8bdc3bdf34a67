from practice_site.checks.doorways.masking import mask_of, words_of

MASK = mask_of(["St. Helena", "American Canyon", "Napa", "Napa County"])


def masked(text: str) -> str:
    return " ".join(MASK.masked(words_of(text)))


def test_names_are_hidden_however_they_are_spelled() -> None:
    for name in ("St. Helena", "Saint Helena", "ST HELENA", "St. Helena’s"):
        assert masked(f"Families from {name} come.") == "families from _ come"


def test_a_row_of_names_is_one_sign() -> None:
    assert masked("Serving Napa, American Canyon, St. Helena") == "serving _"
    assert masked("All of Napa County") == "all of _"


def test_words_of_a_name_alone_are_no_name() -> None:
    assert masked("An American doctor") == "an american doctor"


def test_numbers_are_one_wording() -> None:
    assert masked("10 minutes, 2.5 miles") == masked("25 minutes, 14 miles") == "0 minutes 0 miles"


def test_accents_and_apostrophes_make_no_difference() -> None:
    assert words_of("La Cañada’s café") == words_of("la canada cafe")
    assert words_of("don’t") == words_of("don't") == ("dont",)


def test_mentions_are_counted() -> None:
    assert MASK.count(words_of("Napa and American Canyon and Napa")) == 3
    assert MASK.count(words_of("a canyon")) == 0

import pytest

from checks.advice.texts import rated, text, words
from practice_site.checks.advice.keyphrase_points import keyphrase_points

PHRASE = "back pain"


def of(markdown: str, **fields: object) -> dict[str, str]:
    return rated(keyphrase_points(text(markdown, **{"keyphrase": PHRASE, **fields})))


def test_without_a_key_phrase_only_that_is_said() -> None:
    assert of("Walk.", keyphrase="") == {"Key phrase": "poor"}


@pytest.mark.parametrize(("count", "rating"), [(1, "good"), (4, "good"), (5, "fair"), (9, "poor")])
def test_how_many_words_it_has(count: int, rating: str) -> None:
    phrase = " ".join(
        ["alpha", "beta", "gamma", "delta", "epsilon", "zeta", "eta", "theta", "iota"][:count]
    )
    assert of("Walk.", keyphrase=phrase)["Key phrase length"] == rating


@pytest.mark.parametrize(
    ("first", "rating"),
    [
        ("Pains of the back go.", "good"),
        ("The back hurts. Pain goes.", "fair"),
        ("The back hurts.", "poor"),
    ],
)
def test_the_introduction(first: str, rating: str) -> None:
    assert of(f"{first}\n\nBack pain.")["Key phrase in introduction"] == rating


@pytest.mark.parametrize(("times", "rating"), [(0, "poor"), (1, "good"), (6, "good"), (7, "poor")])
def test_how_often_it_stands_in_the_text(times: int, rating: str) -> None:
    markdown = "Back pain.\n\n" * times + words(200 - 2 * times)
    assert of(markdown)["Key phrase density"] == rating
    assert "Key phrase density" not in of(words(99))


@pytest.mark.parametrize(("times", "rating"), [(0, "poor"), (1, "good"), (2, "good"), (3, "poor")])
def test_the_description(times: int, rating: str) -> None:
    summary = "About it. " + "Back pain. " * times
    assert of("Walk.", summary=summary)["Key phrase in description"] == rating


def test_headings() -> None:
    with_it, without = "## Of back pains\n\nA.\n\n", "## Of rest\n\nB.\n\n"
    assert of(with_it + without * 2)["Key phrase in headings"] == "good"
    assert of(with_it + without * 3)["Key phrase in headings"] == "poor"
    assert of(with_it)["Key phrase in headings"] == "poor"
    assert of(words(301))["Key phrase in headings"] == "poor"
    assert "Key phrase in headings" not in of(words(300))


def test_links_that_compete() -> None:
    assert of("[pains in the back](/a/)")["Competing links"] == "poor"
    assert of("[back pain at night](/a/)")["Competing links"] == "good"


def test_what_is_said_of_images() -> None:
    name = "Key phrase in image descriptions"
    image, other = "![Back pain](images/a.png)\n\n", "![A door](images/b.png)\n\n"
    assert of("Walk.")[name] == "poor"
    assert of(other)[name] == "fair"
    assert of(image + other * 3)[name] == "good"
    assert of(image + other * 4)[name] == "fair"
    assert of(image * 2 + other * 3)[name] == "good"
    assert of(image * 4 + other)[name] == "fair"


@pytest.mark.parametrize(
    ("title", "rating"),
    [("Back Pain at Night", "good"), ("The Pain of Backs", "fair"), ("A Back", "poor")],
)
def test_the_title(title: str, rating: str) -> None:
    assert of("Walk.", title=title)["Key phrase in title"] == rating


def test_the_address() -> None:
    assert of("Walk.", slug="back-pains")["Key phrase in address"] == "good"
    assert of("Walk.", slug="back")["Key phrase in address"] == "fair"
    longer = {"keyphrase": "lasting back pain"}
    assert of("Walk.", slug="back-pain", **longer)["Key phrase in address"] == "good"
    assert of("Walk.", slug="back", **longer)["Key phrase in address"] == "fair"


@pytest.mark.parametrize(("times", "rating"), [(0, "good"), (1, "fair"), (2, "poor")])
def test_other_texts_with_it(times: int, rating: str) -> None:
    assert of("Walk.", same_keyphrase=times)["Key phrase used before"] == rating

import pytest

from checks.advice.texts import rated, text, words
from practice_site.checks.advice.reading_points import reading_points


def of(markdown: str, **fields: object) -> dict[str, str]:
    return rated(reading_points(text(markdown, **fields)))


def test_an_empty_text_has_no_points() -> None:
    assert of("") == {}


@pytest.mark.parametrize(("count", "rating"), [(300, "good"), (350, "fair"), (351, "poor")])
def test_words_between_headings(count: int, rating: str) -> None:
    markdown = "\n\n".join(words(25) for _ in range(count // 25)) + "\n\n" + words(count % 25)
    if not count % 25:
        markdown = "\n\n".join(words(25) for _ in range(count // 25))
    assert of(f"Walk.\n\n## A\n\n{markdown}")["Subheadings"] == rating


@pytest.mark.parametrize(("count", "rating"), [(150, "good"), (200, "fair"), (201, "poor")])
def test_words_of_the_longest_paragraph(count: int, rating: str) -> None:
    assert of(f"Walk.\n\n{words(count)}")["Paragraphs"] == rating


@pytest.mark.parametrize(("long", "rating"), [(5, "good"), (6, "fair"), (7, "poor")])
def test_the_share_of_sentences_over_20_words(long: int, rating: str) -> None:
    sentences = [words(21)] * long + [words(20)] * (20 - long)
    assert of(" ".join(s.capitalize() for s in sentences))["Sentence length"] == rating


def test_three_sentences_that_begin_alike() -> None:
    assert of("Walk on. Walk far. We rest.")["Sentence openings"] == "good"
    assert of("Walk on. Walk far.\n\nWalk back.")["Sentence openings"] == "poor"


@pytest.mark.parametrize(("passive", "rating"), [(2, "good"), (3, "fair"), (4, "poor")])
def test_the_share_of_passive_sentences(passive: int, rating: str) -> None:
    sentences = ["It is held."] * passive + ["It holds."] * (20 - passive)
    assert of(" ".join(sentences))["Passive voice"] == rating


@pytest.mark.parametrize(("with_one", "rating"), [(6, "good"), (4, "fair"), (3, "poor")])
def test_the_share_of_sentences_with_a_transition(with_one: int, rating: str) -> None:
    plain = "It may help you walk and it may help your back each day."
    sentences = [f"However, {plain}"] * with_one + [plain] * (20 - with_one)
    assert of(" ".join(sentences))["Transition words"] == rating


def test_short_texts_and_other_languages_are_spared() -> None:
    assert "Transition words" not in of("It helps.")
    spanish = of("Camine. " * 300, lang="es")
    assert "Passive voice" not in spanish and "Transition words" not in spanish
    assert "Passive voice" in of("It helps.", lang="en-US")

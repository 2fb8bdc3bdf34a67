import pytest

from practice_site.checks.advice.passive import is_passive


@pytest.mark.parametrize(
    "sentence",
    [
        "The bone is held.",
        "The bone was not really treated.",
        "It has been shown.",
        "A needle is then usually placed there.",
        "You may get injured.",
    ],
)
def test_passive(sentence: str) -> None:
    assert is_passive(sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "The cement holds the bone.",
        "She is tired.",
        "It is indeed late.",
        "He has treated it.",
        "There are a hundred ways.",
        "It is a bed.",
    ],
)
def test_not_passive(sentence: str) -> None:
    assert not is_passive(sentence)

import pytest

from practice_site.checks.syllables import SyllablesOfWords, syllables

WORDS = {
    1: "a the walk walked times use mile whole toe rate bones knees",
    2: "table little treated people cement quiet settled tables changes movement safely nothing "
    "needle lying trying science wanted minute sometimes",
    3: "medicine idea radio area physician procedure vertebra injection somebody quietly diary",
    4: "kyphoplasty emergency society experience american ability material familiar",
    5: "evaluation radiology university",
    6: "osteoporosis radiofrequency",
}


@pytest.mark.parametrize("count", WORDS)
def test_the_syllables_that_people_speak(count: int) -> None:
    counted = {word: syllables(word.encode()) for word in WORDS[count].split()}
    assert counted == dict.fromkeys(counted, count)


def test_every_word_has_one_at_least() -> None:
    assert [syllables(word) for word in (b"tsk", b"hmmm", b"x", b"")] == [1, 1, 1, 1]


def test_a_word_is_counted_once() -> None:
    known = SyllablesOfWords()
    assert known[b"kyphoplasty"] == 4
    assert known == {b"kyphoplasty": 4}

import re
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from practice_site.checks.claims import gates
from practice_site.checks.claims.claim import ClaimKind, Sentence, straight
from practice_site.checks.claims.gates import SIGNS, allowed, known_as, may_claim, tokens
from practice_site.checks.claims.groups import groups
from practice_site.checks.claims.reading import FINDERS
from practice_site.checks.claims.wording import small

from .drawing import drawn
from .gating import Rarity, gates_of, made_asides, made_gates, written
from .measuring import labelled

LINES = [
    (name, number, re.compile(line, group.flags), group.as_written)
    for name, group in groups().items()
    for number, line in enumerate(group.lines)
]


HARDLY_DRAWN = {"comparison.than", "comparison.unlike"}
"""Wordings that ask in their middle what follows: what is drawn has that twice."""


def test_words_are_taken_apart_and_signs_that_count_are_words() -> None:
    assert tokens("recovery, it's 95% of $3-a-day, £4") == [
        *("recovery", "it", "s", "95", "%", "of", "$", "3", "a", "day", "£", "4")
    ]
    assert tokens("size – größe_2") == ["size", "größe_2"]


@given(st.text(alphabet="ab9_%$€£ .,'-–é\n"))
def test_plain_letters_are_taken_apart_as_all_others_are(text: str) -> None:
    assert tokens(text) == re.findall(rf"\w+|[{SIGNS}]", text)


def test_a_word_is_known_by_itself_its_beginning_and_its_end() -> None:
    assert set(known_as("pains")) == {"pains", "pai*", "pain*", "pains*", "*ins", "*ains", "*pains"}
    assert {*known_as("95")} == {"95", "0*"}


def test_the_gates_are_those_of_the_wordings() -> None:
    how = "run `PYTHONPATH=tests python -m checks.claims.gating`"
    assert gates.FILE.read_text(encoding="utf-8") == written(made_gates()), how
    assert gates.ASIDES.read_text(encoding="utf-8") == written(made_asides()), how


def test_a_wording_that_is_there_is_always_allowed() -> None:
    """All sentences against all wordings: a gate that shuts out what is there would lose it."""
    shut_out = []
    for entry in labelled("develop.yaml")[::6]:
        sentence = Sentence(entry["text"], 0)
        for name, number, expression, as_written in LINES:
            if number in sentence.allowed.get(name, ()):
                continue
            if expression.search(sentence.text if as_written else sentence.small):
                shut_out.append((name, number, entry["text"]))
    assert shut_out == []


@pytest.mark.parametrize("name", sorted(groups()))
def test_whatever_a_wording_finds_its_gate_allows(name: str) -> None:
    """Of texts drawn from the wordings themselves."""
    random, group, tried = Random(name), groups()[name], 0
    for number, line in enumerate(group.lines):
        expression = re.compile(line, group.flags)
        for _ in range(20):
            words = drawn(line, group.flags, random)
            text = straight(random.choice((f"We say {words} here.", words)))
            if expression.search(text if group.as_written else small(text)):
                tried += 1
                assert number in allowed(small(text)).get(name, ()), text
    assert tried > len(group.lines) or name in HARDLY_DRAWN


def test_ordinary_sentences_open_few_gates() -> None:
    friends = [entry["text"] for entry in labelled("develop.yaml") if not entry["is"]]
    opened = [sum(map(len, allowed(text.lower()).values())) for text in friends]
    assert sum(opened) < 4 * len(friends)
    assert allowed("the lot behind the house has six spaces") == {}


def test_a_gate_has_a_set_for_each_place_and_how_far_it_may_be() -> None:
    (gate,) = gates_of(r"(?<!\w)(?:cures?|heals) (?:the |all )?pains?(?!\w)", 0, Rarity(()))
    assert [sorted(words) for words in gate.words] == [
        ["cure", "cures", "heals"],
        ["pain", "pains"],
    ]
    assert gate.reach == (0, 2)


def test_a_wording_without_a_word_that_is_known_is_refused() -> None:
    with pytest.raises(ValueError, match="no word is known"):
        gates_of(r"\w+ \w+", 0, Rarity(()))


def test_it_is_known_which_kinds_a_text_may_claim() -> None:
    assert may_claim("our painless treatment", ClaimKind.SAFETY)
    assert not may_claim("our painless treatment", ClaimKind.PRICE)


def test_each_kind_has_wordings() -> None:
    assert {name.partition(".")[0] for name in groups()} == {str(kind) for kind in FINDERS}

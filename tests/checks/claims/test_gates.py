import json
import re
from collections import Counter

from practice_site.checks.claims import gates
from practice_site.checks.claims.claim import Sentence
from practice_site.checks.claims.gates import allowed, beginnings
from practice_site.checks.claims.groups import groups

from .gating import made_gates, required
from .measuring import labelled


def test_words_are_known_by_how_they_begin() -> None:
    assert beginnings("recovery, it's a 3-day rest") == {
        "recov",
        "it",
        "s",
        "a",
        "3",
        "day",
        "rest",
    }


def test_the_gates_are_those_of_the_wordings() -> None:
    made = json.dumps(made_gates(), separators=(",", ":"), ensure_ascii=False)
    how = "run `PYTHONPATH=tests python -m checks.claims.gating`"
    assert gates.FILE.read_text(encoding="utf-8") == f"{made}\n", how


def test_a_wording_that_is_there_is_always_allowed() -> None:
    """All sentences against all wordings: a gate that shuts out what is there would lose it."""
    lines = [
        (name, number, re.compile(line, group.flags), group.as_written)
        for name, group in groups().items()
        for number, line in enumerate(group.lines)
    ]
    shut_out = []
    for entry in labelled("develop.yaml")[::8]:
        sentence = Sentence(entry["text"], 0)
        for name, number, expression, as_written in lines:
            if number in sentence.allowed.get(name, ()):
                continue
            if expression.search(sentence.text if as_written else sentence.small):
                shut_out.append((name, number, entry["text"]))
    assert shut_out == []


def test_what_a_wording_needs_is_a_word_of_each_set() -> None:
    sets = required(r"(?<!\w)(?:cures?|heals) (?:the )?pains?(?!\w)", 0, Counter())
    assert sorted(map(tuple, sets)) == [("cure", "cures", "heals"), ("pain", "pains")]


def test_a_text_without_such_words_allows_little() -> None:
    few = allowed(beginnings("the lot behind the house has six spaces"))
    many = allowed(beginnings("our painless treatment cures all pain, guaranteed"))
    assert sum(map(len, few.values())) < sum(map(len, many.values()))

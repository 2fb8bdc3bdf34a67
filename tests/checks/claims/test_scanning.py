import json

from practice_site.checks.claims import scanning
from practice_site.checks.claims.claim import ClaimKind, Sentence
from practice_site.checks.claims.reading import FINDERS, claims_in
from practice_site.checks.claims.scanning import places

from .measuring import labelled
from .scan_making import made_scan


def test_the_expressions_are_those_of_the_wordings() -> None:
    made = json.dumps(made_scan(), indent=0, ensure_ascii=False)
    how = "run `PYTHONPATH=tests python -m checks.claims.scan_making`"
    assert scanning.FILE.read_text(encoding="utf-8") == f"{made}\n", how


def test_each_kind_has_one() -> None:
    assert set(made_scan()) == {str(kind) for kind in ClaimKind} == {str(kind) for kind in FINDERS}


def test_the_quick_look_passes_over_nothing_that_a_close_one_finds() -> None:
    passed_over = []
    for entry in labelled("develop.yaml"):
        sentence = Sentence(entry["text"], 0)
        seen = {kind for *_, kind in places(sentence.small)}
        found = {kind for kind, find in FINDERS.items() if any(find(sentence))}
        passed_over += [(kind, entry["text"]) for kind in found if kind not in seen]
    assert passed_over == []


def test_places_are_counted_in_letters() -> None:
    text = "größe ist egal – painless"
    assert {text[start:end] for start, end, _ in places(text)} == {"painless"}
    assert [claim.words for claim in claims_in(text)] == ["painless"]

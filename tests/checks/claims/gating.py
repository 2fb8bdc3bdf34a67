"""Which words must stand in a sentence for a wording to be found in it.

Made from the expressions themselves, once: `PYTHONPATH=tests python -m checks.claims.gating` writes
`checks/claims/gates.json`, and a test holds it against them.
"""

import json
import re
from collections import Counter
from collections.abc import Iterable, Sequence
from pathlib import Path
from re import _constants as code  # type: ignore[attr-defined]
from re import _parser as parser  # type: ignore[attr-defined]
from typing import Any

from practice_site.checks.claims import gates
from practice_site.checks.claims.gates import BEGINNING, beginnings
from practice_site.checks.claims.groups import groups

CORPUS = Path(__file__).parent / "develop.yaml"
"""Where it is counted which words are common: those tell little."""

_GAP = "\0"
"""Stands for whatever letters there may be, none and several words among them."""
_LISTS = 0xE000
"""From here on, single letters stand for sets of words."""
_MANY = 500
"""So many forms of a wording are written out; of more, some are taken together as a set."""
_SETS = 6
"""How many sets of words are kept of a wording: a sentence must have one word of each."""
_NO_LETTERS = frozenset({code.CATEGORY_SPACE, code.CATEGORY_NOT_WORD})

Items = Sequence[Any]


class _Forms:
    """The forms of an expression, as texts of letters, spaces, gaps, and sets of words."""

    def __init__(self, common: Counter[str]) -> None:
        self.common = common
        self.sets: dict[str, frozenset[str]] = {}

    def of(self, items: Items, *, after: bool, before: bool) -> set[str]:
        """The forms; `after` and `before` say whether a word ends before them, and behind."""
        forms = {""}
        for number, item in enumerate(items):
            apart = all(form.endswith(" ") if form else after for form in forms)
            ends = _begins_apart(items[number + 1 :], before=before)
            more = self._of_item(item, after=apart, before=ends)
            if len(forms) * len(more) > _MANY:
                more = self._together(more, after=apart, before=ends)
            if len(forms) * len(more) > _MANY:
                forms = self._together(forms, after=after, before=more == {" "})
            forms = {form + each for form in forms for each in more}
        return forms

    def _of_item(self, item: Any, *, after: bool, before: bool) -> set[str]:
        kind, value = item
        if kind is code.AT:
            return {" " if value is code.AT_BOUNDARY else ""}
        if kind is code.ASSERT and value[0] > 0:  # what must follow, and is not used up
            ahead = self.of(list(value[1]), after=after, before=False)
            return {f"{form}{_GAP}" for form in ahead}
        if kind in (code.ASSERT, code.ASSERT_NOT):
            return {""}
        if kind is code.LITERAL:
            letter = chr(value).lower()
            return {letter if letter.isalnum() else " "}
        if kind is code.IN:
            return _of_class(value)
        if kind is code.SUBPATTERN:
            return self.of(list(value[-1]), after=after, before=before)
        if kind is code.BRANCH:
            branches = [self.of(list(b), after=after, before=before) for b in value[1]]
            return set().union(*branches)
        if kind in (code.MAX_REPEAT, code.MIN_REPEAT):
            least, most, what = value
            once = self.of(list(what), after=after and most == 1, before=before and most == 1)
            if most > 1:
                begun = " " if all(form.startswith(" ") for form in once) else ""
                ended = " " if all(form.endswith(" ") for form in once) else ""
                once = {f"{begun}{_GAP}{ended}"}
            return {"", *once} if least == 0 else once
        return {_GAP}

    def _together(self, forms: set[str], *, after: bool, before: bool) -> set[str]:
        """Many forms as one: a set that has the rarest word of each."""
        rarest: set[str] = set()
        for form in forms:
            known = f"{'' if after else _GAP}{form}{'' if before else _GAP}"
            words = sorted(self.words(known), key=self.rarity)
            if not words:
                return {_GAP}
            rarest |= words[0]
        name = chr(_LISTS + len(self.sets))
        self.sets[name] = frozenset(rarest)
        return {f"{_GAP} {name} {_GAP}"}

    def words(self, form: str) -> set[frozenset[str]]:
        """The words that a form has: each as a set of one beginning, or of several."""
        found: set[frozenset[str]] = set()
        for word in form.split(" "):
            if word in self.sets:
                found.add(self.sets[word])
                continue
            known = word.split(_GAP)[0]
            is_whole = known == word or len(known) >= BEGINNING
            if known and is_whole and all(ord(letter) < _LISTS for letter in word):
                found.add(frozenset({known[:BEGINNING]}))
        return found

    def rarity(self, words: frozenset[str]) -> tuple[int, list[str]]:
        return sum(self.common[word] + 1 for word in words), sorted(words)


def _of_class(members: Items) -> set[str]:
    if all(kind is code.CATEGORY and value in _NO_LETTERS for kind, value in members):
        return {" "}
    letters = {chr(value).lower() for kind, value in members if kind is code.LITERAL}
    if len(letters) != len(members):
        return {_GAP}
    return {letter if letter.isalnum() else " " for letter in letters}


def _begins_apart(items: Items, *, before: bool) -> bool:  # noqa: C901 (as `_of_item`)
    """Whether no letter can stand where these begin."""
    for number, (kind, value) in enumerate(items):
        if kind is code.AT:
            return value is code.AT_BOUNDARY or _begins_apart(items[number + 1 :], before=before)
        if kind is code.ASSERT_NOT:
            return True  # there is but one such at the end: no letter may follow
        if kind is code.LITERAL:
            return not chr(value).isalnum()
        if kind is code.IN:
            return _of_class(value) == {" "}
        if kind is code.SUBPATTERN:
            return _begins_apart([*value[-1], *items[number + 1 :]], before=before)
        if kind is code.BRANCH:
            rest = items[number + 1 :]
            return all(_begins_apart([*branch, *rest], before=before) for branch in value[1])
        if kind in (code.MAX_REPEAT, code.MIN_REPEAT):
            rest = items[number + 1 :]
            once = _begins_apart([*value[2], *rest], before=before)
            return once and (value[0] > 0 or _begins_apart(rest, before=before))
        if kind is code.ASSERT and value[0] > 0:
            return _begins_apart(list(value[1]), before=False)
        if kind is not code.ASSERT:
            return False
    return before


def required(line: str, flags: int, common: Counter[str]) -> list[list[str]]:
    """Sets of beginnings of words; a sentence without a word of each has not the wording."""
    forms = _Forms(common)
    found = forms.of(list(parser.parse(line, flags & ~re.UNICODE)), after=True, before=False)
    after = "" if line.endswith(r"(?!\w)") else _GAP
    per_form = [sorted(forms.words(f"{form}{after}"), key=forms.rarity) for form in found]
    sets: list[list[str]] = []
    for number in range(_SETS):
        if any(len(words) <= number for words in per_form):
            break
        sets.append(sorted(set().union(*(words[number] for words in per_form))))
    return sets


def made_gates() -> dict[str, list[list[list[str]]]]:
    """For each group of wordings, in their order: the sets of each."""
    common = _common(CORPUS.read_text(encoding="utf-8").splitlines())
    return {
        name: [required(line, wordings.flags, common) for line in wordings.lines]
        for name, wordings in sorted(groups().items())
    }


def _common(lines: Iterable[str]) -> Counter[str]:
    counted: Counter[str] = Counter()
    for line in lines:
        counted.update(beginnings(line.lower()))
    return counted


if __name__ == "__main__":
    text = json.dumps(made_gates(), separators=(",", ":"), ensure_ascii=False)
    gates.FILE.write_text(text + "\n", encoding="utf-8", newline="\n")
    print(gates.FILE.name, len(text), "letters")

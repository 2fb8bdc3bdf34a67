"""The forms that an expression may have, as words one behind another."""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import chain
from re import _constants as code  # type: ignore[attr-defined]
from re import _parser as parser  # type: ignore[attr-defined]
from typing import Any

from practice_site.checks.claims.gates import DIGIT, FAR, LONGEST, SHORTEST, SIGNS

Items = Sequence[Any]

_GAP = 0xF0000
"""From here on, single letters stand for whatever there may be, so many words at most in it."""
_SET = 0x100000
"""From here on, single letters stand for sets of words."""
_FIGURE = chr(0xE000)
"""Stands for a digit."""
_PARTS = 3
"""A word that hyphens and apostrophes part has so many more parts at most."""
_MANY = 400
"""So many forms of a wording are written out; of more, some are taken together as a set."""
_FEW = 3
"""From so many on, forms of a single word are taken together: that loses nothing."""
_SINGLE = re.compile(rf" ?(?:{chr(_GAP)}?[\w%$]+{chr(_GAP)}?|[{chr(_SET)}-\U0010ffff]) ?")
_NO_WORD = frozenset({code.CATEGORY_SPACE, code.CATEGORY_NOT_WORD})
_IN_WORD = frozenset({code.CATEGORY_WORD, code.CATEGORY_DIGIT})


@dataclass(frozen=True)
class Word:
    """What one word may be: itself, or how it begins (with a star); `reach` words behind the last.

    Two that stand side by side have a reach of one.
    """

    any_of: frozenset[str]
    reach: int


class Forms:
    """The forms of expressions, as texts of letters, spaces, gaps, and sets of words."""

    def __init__(self, rarity: Callable[[frozenset[str]], int]) -> None:
        self._rarity = rarity
        self.sets: dict[str, frozenset[str]] = {}

    def of_line(self, line: str, flags: int) -> set[str]:
        """Those of a whole expression; what is not its end may be followed by letters."""
        tree = list(parser.parse(line, flags & ~re.UNICODE))
        made = self._of(tree, after=True, before=False, is_last=True)
        end = " " if _ends_apart(tree) else _gap(0)
        return {_plain(f" {form}{end}") for form in made}

    def _of(self, items: Items, *, after: bool, before: bool, is_last: bool) -> set[str]:
        """The forms; `after` and `before` say whether a word ends before them, and behind."""
        forms = {""}
        for number, item in enumerate(items):
            last = is_last and all(kind is code.ASSERT_NOT for kind, _ in items[number + 1 :])
            apart = all(form.endswith(" ") if form else after for form in forms)
            ends = _begins_apart(items[number + 1 :], before=before)
            more = self._of_item(item, after=apart, before=ends, is_last=last)
            if len(forms) > 1 and len(forms) * len(more) > _MANY:
                more = self._together(more, after=apart, before=ends)
            if len(more) > 1 and len(forms) * len(more) > _MANY:
                forms = self._together(forms, after=after, before=more == {" "})
            forms = {_plain(form + each) for form in forms for each in more}
        return self._packed(forms) if after and before else forms

    def _packed(self, forms: set[str]) -> set[str]:
        """Forms of one word each as one form: a set of those words."""
        single: dict[str, Word] = {}
        for form in forms:
            if _SINGLE.fullmatch(form):
                for word in words_of(f" {form.strip()} ", self.sets):  # one or, unknown, none
                    single[form] = word
        if len(single) < _FEW:
            return forms
        return (forms - single.keys()) | {
            self._set(frozenset(chain(*(word.any_of for word in single.values()))))
        }

    def _set(self, words: frozenset[str]) -> str:
        name = chr(_SET + len(self.sets))
        self.sets[name] = words
        return f" {name} "

    def _of_item(self, item: Any, *, after: bool, before: bool, is_last: bool) -> set[str]:
        kind, value = item
        if kind is code.AT:
            return {" " if value is code.AT_BOUNDARY else ""}
        if kind is code.ASSERT and value[0] > 0 and is_last:  # else what follows is in it as well
            ahead = self._of(list(value[1]), after=after, before=False, is_last=True)
            return {f"{form}{_gap(FAR)}" for form in ahead}
        if kind in (code.ASSERT, code.ASSERT_NOT):
            return {""}
        if kind is code.LITERAL:
            return {_letter(chr(value))}
        if kind is code.IN:
            return _of_class(value)
        if kind is code.SUBPATTERN:
            return self._of(list(value[-1]), after=after, before=before, is_last=is_last)
        if kind is code.BRANCH:
            made = (
                self._of(list(branch), after=after, before=before, is_last=is_last)
                for branch in value[1]
            )
            forms = set(chain(*made))
            return self._packed(forms) if after and before else forms
        if kind in (code.MAX_REPEAT, code.MIN_REPEAT):
            return self._repeated(value, after=after, before=before)
        return {_gap(FAR if kind is not code.GROUPREF else _PARTS)}

    def _repeated(self, value: Any, *, after: bool, before: bool) -> set[str]:
        least, most, what = value
        items = list(what)
        one = most == 1
        once = self._of(items, after=after and one, before=before and one, is_last=False)
        if not one:
            if once == {" "}:
                pass
            elif once == {_FIGURE}:
                once = {f"{_FIGURE}{_gap(0)}"}
            else:
                begun = " " if all(form.startswith(" ") for form in once) else ""
                ended = " " if all(form.endswith(" ") for form in once) else ""
                once = {f"{begun}{_gap(_separations(items, most))}{ended}"}
        return {"", *once} if least == 0 else once

    def _together(self, forms: set[str], *, after: bool, before: bool) -> set[str]:
        """Many forms as one: a set that has the rarest word of each."""
        rarest: set[str] = set()
        spread = max(map(_words_of_room, forms))
        begun = " " if all(form.startswith(" ") if form else before for form in forms) else ""
        ended = " " if all(form.endswith(" ") if form else after for form in forms) else ""
        for form in forms:
            whole = f"{' ' if after else _gap(0)}{form}{' ' if before else _gap(0)}"
            words = list(words_of(_plain(whole), self.sets))
            if not words:
                return {f"{begun}{_gap(spread)}{ended}"}
            rarest |= min((word.any_of for word in words), key=self._rarity)
        name = self._set(frozenset(rarest))
        if spread == 0:  # a word each, which begins here
            return {name if before or ended else f"{name.rstrip()}{_gap(0)}"}
        return {f"{begun}{_gap(spread)}{name}{_gap(spread)}{ended}"}


def words_of(form: str, sets: dict[str, frozenset[str]]) -> Iterator[Word]:
    """The words of a form that are known, or known by how they begin or end."""
    reach = 1
    for part in form.split():
        room = min(sum(ord(sign) - _GAP for sign in part if _GAP <= ord(sign) < _SET), FAR)
        known = _known(part, sets)
        if known is None:
            reach += 1 + room
        elif _GAP <= ord(part[0]) < _SET:  # the room is before it
            yield Word(known, min(reach + room, FAR))
            reach = 1
        else:
            yield Word(known, min(reach, FAR))
            reach = 1 + room


def _known(part: str, sets: dict[str, frozenset[str]]) -> frozenset[str] | None:
    """What stands between two spaces, as a word if it is one."""
    for sign in part:
        if sign in sets:
            return sets[sign]
    if part[0] == _FIGURE or (part[0].isdigit() and not part.isalnum()):
        return frozenset({f"{DIGIT}*"})
    begun = next((n for n, sign in enumerate(part) if _is_open(sign)), len(part))
    ended = next((n for n, sign in enumerate(reversed(part)) if _is_open(sign)), len(part))
    if begun == len(part):
        return frozenset({part})
    if begun >= SHORTEST:
        return frozenset({f"{part[: min(begun, LONGEST)]}*"})
    if begun == 0 and ended >= SHORTEST:
        return frozenset({f"*{part[-min(ended, LONGEST) :]}"})
    return None


def _is_open(sign: str) -> bool:
    return sign == _FIGURE or ord(sign) >= _GAP


def _plain(form: str) -> str:
    return re.sub(" +", " ", form)


def _gap(words: int) -> str:
    return chr(_GAP + min(words, FAR))


def _letter(letter: str) -> str:
    if letter in SIGNS:
        return f" {letter} "
    small = letter.lower()
    return small if small.isalnum() or small == "_" else " "


def _words_of_room(form: str) -> int:
    """How many words more than one a form may have."""
    gaps = sum(ord(sign) - _GAP for sign in form if _GAP <= ord(sign) < _SET)
    return min(gaps + _plain(form).strip().count(" "), FAR)


def _of_class(members: Items) -> set[str]:
    if all(kind is code.CATEGORY and value in _NO_WORD for kind, value in members):
        return {" "}
    if list(members) in ([(code.CATEGORY, code.CATEGORY_DIGIT)], [(code.RANGE, (48, 57))]):
        return {_FIGURE}
    signs = {chr(value) for kind, value in members if kind is code.LITERAL}
    if len(signs) != len(members):
        return {_gap(0 if _is_in_word(members) else 1)}
    return {_letter(sign) for sign in signs}


def _is_in_word(members: Items) -> bool:
    """Whether a class of signs has those of words alone."""
    for kind, value in members:
        if kind is code.NEGATE:
            return False
        if kind is code.CATEGORY and value not in _IN_WORD:
            return False
        if kind is code.LITERAL and not chr(value).isalnum():
            return False
    return True


def _has_no_space(members: Items) -> bool:
    """Whether a class of signs has no space among them."""
    negated = bool(members) and members[0][0] is code.NEGATE
    has = any(
        (kind is code.LITERAL and value == 32)
        or (kind is code.CATEGORY and value in (*_NO_WORD, code.CATEGORY_NOT_DIGIT))
        or (kind is code.RANGE and value[0] <= 32 <= value[1])
        for kind, value in members
    )
    spaces = any(
        (kind is code.LITERAL and value == 32)
        or (kind is code.CATEGORY and value is code.CATEGORY_SPACE)
        for kind, value in members
    )
    return spaces if negated else not has


def _separations(items: Items, most: int) -> int:
    """How often words can part in what repeats, a long word in a few parts at most."""
    if len(items) == 1 and items[0][0] is code.IN:
        members = items[0][1]
        if _is_in_word(members):
            return 0
        return _PARTS if _has_no_space(members) else min(most // 2 + 1, FAR)
    once = sum(chain(map(_separation, items)))
    return min(int(most) * once, FAR)


def _separation(item: Any) -> int:
    kind, value = item
    if kind is code.LITERAL:
        return 0 if chr(value).isalnum() else 1
    if kind is code.IN:
        return 0 if _is_in_word(value) else 1
    if kind is code.SUBPATTERN:
        return sum(map(_separation, value[-1]))
    if kind is code.BRANCH:
        return max(sum(map(_separation, branch)) for branch in value[1])
    if kind in (code.MAX_REPEAT, code.MIN_REPEAT):
        if all(each[0] is code.IN and _of_class(each[1]) == {" "} for each in value[2]):
            return 1
        return _separations(list(value[2]), value[1])
    if kind in (code.AT, code.ASSERT, code.ASSERT_NOT):
        return 0
    return FAR if kind is code.ANY else _PARTS


def _ends_apart(items: Items) -> bool:
    """Whether no letter can follow them."""
    return bool(items) and items[-1][0] is code.ASSERT_NOT and _is_end(items[-1][1])


def _is_end(value: Any) -> bool:
    """Whether what must not follow is any letter."""
    return value[0] > 0 and list(value[1]) == [(code.IN, [(code.CATEGORY, code.CATEGORY_WORD)])]


def _begins_apart(items: Items, *, before: bool) -> bool:  # noqa: C901 (as `_of_item`)
    """Whether no letter can stand where these begin."""
    for number, (kind, value) in enumerate(items):
        if kind is code.AT:
            return value is code.AT_BOUNDARY or _begins_apart(items[number + 1 :], before=before)
        if kind is code.ASSERT_NOT:
            if _is_end(value):
                return True
            continue
        if kind is code.LITERAL:
            return _letter(chr(value)).startswith(" ")
        if kind is code.IN:
            return all(form.startswith(" ") for form in _of_class(value))
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

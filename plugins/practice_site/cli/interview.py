"""Asking for what a command needs: at a terminal in words, elsewhere by its options."""

import datetime as dt
import shlex
import sys
from collections.abc import Callable, Iterable, Mapping
from typing import Any

import click
from msgspec import Struct

from practice_site.authoring.draft_text import one_line
from practice_site.cli.line_width import say
from practice_site.cli.options import Decorator
from practice_site.reading.schema_files import is_date

Answers = dict[str, Any]
"""What is known, by the keys of the questions."""

Choices = Mapping[str, str]
"""What may be answered, and what each stands for in words."""

YES_NO: Choices = {"yes": "", "no": ""}
_LISTED = 12
_LATER = "Enter leaves a question for later. Ctrl+C stops, and keeps what you have answered."


class Unfit(Exception):
    """An answer that cannot be used; the message says why and what would do."""


class Question(Struct, frozen=True, kw_only=True):
    """One thing to know: `option` is the command's option for it, `asks` the words.

    `read` makes the value of what was typed, or raises `Unfit`. A `needed` one is asked until it
    is answered; all others may be passed over. `default` is taken where nobody says otherwise.
    `many` answers are parted by commas, one option each. One with `parts` is asked
    part by part, again and again, until the first part is empty. `lines` is a text of several
    lines that ends with a line of a single period. `when` says whether it is asked at all.
    """

    key: str
    option: str
    asks: str
    note: str = ""
    needed: bool = False
    default: Callable[[Answers], str] | None = None
    choices: Choices | None = None
    read: Callable[[str], object] = one_line
    many: bool = False
    parts: tuple[str, ...] = ()
    lines: bool = False
    when: Callable[[Answers], bool] = lambda _: True

    @property
    def name(self) -> str:
        """Its option, or what stands for it in the command's usage."""
        return self.option.partition(" ")[0]


class Part(Struct, frozen=True):
    """Questions that belong together, under a heading."""

    heading: str
    questions: tuple[Question, ...]


def options(parts: Iterable[Part]) -> Decorator:
    """Give a command an option for each question."""

    def add(command: Callable[..., Any]) -> Callable[..., Any]:
        for question in reversed([q for part in parts for q in part.questions]):
            if not question.option.startswith("-"):
                continue
            several: dict[str, Any] = {"multiple": True} if question.many else {}
            if question.parts:
                named = " ".join(part.split(",")[0].upper() for part in question.parts)
                several = {"multiple": True, "nargs": len(question.parts), "metavar": named}
            command = click.option(
                *question.option.split(), question.key, help=_help(question), **several
            )(command)
        return command

    return add


def complete(
    parts: Iterable[Part], given: Answers, opening: str, command: str
) -> tuple[Answers, bool]:
    """What was given as options and what somebody answers; and whether all was asked.

    Raises `click.UsageError` where an option cannot be used, or is missing and nobody is there
    to be asked. Whoever leaves before all that is needed is known is told how to go on.
    """
    parts = tuple(parts)
    questions = [question for part in parts for question in part.questions]
    answers = _given(questions, given)
    whole = True
    if sys.stdin.isatty():
        say(opening)
        say(_LATER)
        turns = (
            (f"{part.heading} ({number} of {len(parts)})", _all_said(part, answers), _asking(part))
            for number, part in enumerate(parts, start=1)
        )
        whole = in_turn(turns, answers)
    for question in questions:
        if question.key not in answers and question.default and question.when(answers):
            usual = question.default(answers)
            if usual:
                answers[question.key] = question.read(usual)
    missing = [q for q in questions if q.needed and q.key not in answers and q.when(answers)]
    if missing and not whole:
        again = _again(command, questions, answers)
        raise click.UsageError(
            f"Nothing was written: {_listed(missing)} must be known first."
            + (f" To go on with what you answered: {again}" if again != command else "")
        )
    if missing:
        raise click.UsageError(
            f"Missing: {_listed(missing)}. Give them with the command, or run it at a terminal, "
            "where it asks."
        )
    return answers, whole


def in_turn(
    turns: Iterable[tuple[str, object, Callable[[Answers], None]]], answers: Answers
) -> bool:
    """Ask part after part, each under its heading, leaving out those that are known.

    Each turn is asked for when it comes, so that its heading can say how things stand. False
    where somebody left.
    """
    try:
        for heading, known, ask in turns:
            if not known:
                click.echo()
                name, stands, rest = heading.partition(" (")
                click.echo(f"{click.style(name, bold=True)}{stands}{rest}")
                ask(answers)
    except click.Abort:
        click.echo()
        return False
    return True


def answer(label: str, default: str = "") -> str:
    """One line that somebody types; empty where they pass over the question."""
    said: str = click.prompt(f"  {label}", default=default, show_default=bool(default))
    return one_line(said)


def a_day(said: str) -> dt.date:
    """A calendar date as people are asked to write it."""
    day = said.strip()
    if not is_date(day):
        raise Unfit(f'"{said}" is no day. Write year, month and day, such as 2026-01-31.')
    return dt.date.fromisoformat(day)


def yes_or_no(said: str) -> bool:
    """Whether somebody says yes."""
    small = said.strip().casefold()
    if small in ("yes", "y", "true"):
        return True
    if small in ("no", "n", "false"):
        return False
    raise Unfit("Answer yes or no.")


def _given(questions: Iterable[Question], given: Answers) -> Answers:
    answers: Answers = {}
    for question in questions:
        said = given.get(question.key)
        if said in (None, "", ()):
            continue
        try:
            if question.parts:
                answers[question.key] = tuple(tuple(map(one_line, each)) for each in said)
            elif question.many:
                answers[question.key] = tuple(_read(question, each) for each in said)
            else:
                answers[question.key] = _read(question, said)
        except Unfit as error:
            raise click.UsageError(f"{question.name}: {error} Nothing was written.") from error
    return answers


def _all_said(part: Part, answers: Answers) -> bool:
    return all(q.key in answers or not q.when(answers) for q in part.questions)


def _asking(part: Part) -> Callable[[Answers], None]:
    def ask(answers: Answers) -> None:
        for question in part.questions:
            if question.key not in answers and question.when(answers):
                _ask(question, answers)

    return ask


def _ask(question: Question, answers: Answers) -> None:
    if question.note:
        say(question.note)
    if question.choices is not None and question.choices is not YES_NO:
        _show(question.choices)
    if question.parts:
        _ask_parts(question, answers)
        return
    default = question.default(answers) if question.default else ""
    while True:
        said = _lines(question.asks) if question.lines else answer(_label(question), default)
        if not said:
            if not question.needed:
                return
            click.echo("This one cannot wait: the file cannot be written without it.")
            continue
        try:
            if question.many:
                each = [one_line(one) for one in said.split(",")]
                answers[question.key] = tuple(_read(question, one) for one in each if one)
            else:
                answers[question.key] = _read(question, said)
        except Unfit as error:
            click.echo(str(error))
            continue
        return


def _ask_parts(question: Question, answers: Answers) -> None:
    found: list[tuple[str, ...]] = []
    first, *rest = question.parts
    label = first
    while said := answer(label):
        others = [answer(each) for each in rest]
        if not all(others):
            click.echo("Left out: it needs both.")
        else:
            found.append((said, *others))
            answers[question.key] = tuple(found)
        label = "Another one"


def _lines(label: str) -> str:
    click.echo(f"  {label}: paste or type it, then a line with a single period.")
    lines: list[str] = []
    while True:
        line: str = click.prompt("", default="", show_default=False, prompt_suffix="  : ")
        if line.strip() == "." or (not line and not lines):
            return "\n".join(lines).strip("\n")
        lines.append(line.rstrip("\r"))


def _read(question: Question, said: str) -> object:
    if question.choices is not None and question.choices is not YES_NO:
        said = _chosen(said, question.choices)
    return question.read(said)


def _chosen(said: str, choices: Choices) -> str:
    """The choice of that name, in words or, among few, by its number."""
    small = one_line(said).casefold()
    names = list(choices)
    if small.isascii() and small.isdigit() and len(names) <= _LISTED:
        if 0 < int(small) <= len(names):
            return names[int(small) - 1]
    else:
        for name, words in choices.items():
            if small in (name.casefold(), words.casefold()):
                return name
    some = ", ".join(names[:_LISTED]) or "none yet"
    more = f" and {len(names) - _LISTED} more" if len(names) > _LISTED else ""
    raise Unfit(f'There is no "{said}". There is: {some}{more}.')


def _show(choices: Choices) -> None:
    if len(choices) <= _LISTED:
        for number, (name, words) in enumerate(choices.items(), start=1):
            click.echo(f"  {number}. {name}" + (f" ({words})" if words else ""))


def _label(question: Question) -> str:
    if question.choices is YES_NO:
        return f"{question.asks} (yes or no)"
    return f"{question.asks} (one or more, with commas between)" if question.many else question.asks


def _help(question: Question) -> str:
    among = ""
    if question.choices and len(question.choices) > 1:
        among = f" One of: {', '.join(question.choices)}."
    return f"{question.asks}{'' if question.asks[-1] in '.?!' else '.'}{among}"


def _listed(questions: Iterable[Question]) -> str:
    return ", ".join(question.name for question in questions)


def _again(command: str, questions: Iterable[Question], answers: Answers) -> str:
    """The command with what was answered as its options."""
    words = [command]
    for question in questions:
        value = answers.get(question.key)
        if value is None or question.lines:
            continue
        option = [question.name] if question.option.startswith("-") else []
        values = value if isinstance(value, tuple) else (value,)
        for each in values:
            several = each if isinstance(each, tuple) else (_typed(each),)
            words.append(shlex.join([*option, *several]))
    return " ".join(words)


def _typed(value: object) -> str:
    return ("yes" if value else "no") if isinstance(value, bool) else str(value)

"""`practice new testimonial`."""

import datetime as dt
from pathlib import Path
from typing import Any
from unicodedata import category

import click

from practice_site.authoring.new_testimonial import FOLDER, Answers, next_id, testimonial_file
from practice_site.cli.interview import (
    YES_NO,
    Part,
    Question,
    Unfit,
    a_day,
    complete,
    options,
    yes_or_no,
)
from practice_site.cli.line_width import say
from practice_site.cli.new_file import NOWHERE, Here, here, physicians_of, services_of, write_new
from practice_site.cli.options import as_of_option
from practice_site.reading.schema_files import allowed_values

_AUTHORIZATION = (
    *("signed", "expires", "expires_event", "exception", "scope", "discloser", "recipient"),
    *("purpose", "representative", "kept_at"),
)
_NEEDED = (
    "The patient has signed an authorization, and its dates and words stand in the record.",
    "Every question in the file is answered from that paper, not from memory.",
    "If the quote says that something worked, typical_result says what patients generally can "
    "expect, and how you know.",
    "Counsel has said that your state allows it. docs/testimonials.md has the whole list.",
)
"""What must be so before anybody sees a record."""


def _verbatim(said: str) -> str:
    """The words as they are; signs that nobody can see are none of them."""
    whole = said.replace("\r\n", "\n").replace("\r", "\n")
    quote = "".join(c for c in whole if c in "\n\t" or category(c) not in ("Cc", "Cn", "Cs"))
    if not quote.strip():
        raise Unfit("There are no words in it.")
    return quote.strip()


def _past(place: Here) -> Any:
    def read(said: str) -> dt.date:
        day = a_day(said)
        if day > place.as_of > dt.date.min:
            raise Unfit(f"{day} is still to come; today is {place.as_of}.")
        return day

    return read


def _signed(said: dict[str, Any]) -> bool:
    return "signed" in said


def _long(said: dict[str, Any]) -> bool:
    return bool((said["expires"] - said["signed"]).days > 365)


def _parts(place: Here) -> tuple[Part, ...]:
    return (
        Part(
            "The words",
            (
                Question(
                    key="quote",
                    option="--quote",
                    note="Letter for letter as the patient wrote or said them: nothing mended, "
                    "nothing left out.",
                    asks="The patient's words",
                    needed=True,
                    lines=True,
                    read=_verbatim,
                ),
                Question(
                    key="received",
                    option="--received",
                    asks="The day on which you got them",
                    read=_past(place),
                ),
                Question(
                    key="platform",
                    option="--platform",
                    asks="Where they were first written, such as letter or Google",
                ),
                Question(
                    key="source_url", option="--source-url", asks="The address where they stand"
                ),
                Question(
                    key="about",
                    option="--about",
                    asks="The physicians and services that they are about",
                    choices={**physicians_of(place.site), **services_of(place.site)},
                    many=True,
                ),
            ),
        ),
        Part(
            "Whose they are",
            (
                Question(
                    key="attribution",
                    option="--attribution",
                    note="No more than the patient allowed in writing. Initials and first names "
                    "are names too.",
                    asks="The name under the quote",
                ),
                Question(
                    key="town", option="--town", asks="The patient's town, if it may be shown"
                ),
                Question(
                    key="patient",
                    option="--patient",
                    asks="Are or were they a patient of the practice?",
                    choices=YES_NO,
                    read=yes_or_no,
                ),
                Question(
                    key="relationship",
                    option="--relationship",
                    asks="A tie to the practice, such as family or employee; none if there is none",
                ),
                Question(
                    key="incentive",
                    option="--incentive",
                    asks="What they got for it, such as a gift card; none if they got nothing",
                ),
                Question(
                    key="incentive_disclosure",
                    option="--incentive-disclosure",
                    asks="What readers are told of that, in a sentence",
                    needed=True,
                    when=lambda said: said.get("incentive", "none") != "none",
                ),
                Question(
                    key="machine_written",
                    option="--machine-written",
                    asks="Did a machine write any of it?",
                    choices=YES_NO,
                    read=yes_or_no,
                ),
            ),
        ),
        Part(
            "The signed paper",
            (
                Question(
                    key="signed",
                    option="--signed",
                    note="Take all of this from the authorization itself. Enter, if it is not "
                    "signed yet.",
                    asks="The day of the signature",
                    read=_past(place),
                ),
                Question(
                    key="expires",
                    option="--expires",
                    asks="The last day on which it holds",
                    read=a_day,
                    when=_signed,
                ),
                Question(
                    key="expires_event",
                    option="--expires-event",
                    asks="The event that ends it, instead of a day",
                    when=lambda said: _signed(said) and "expires" not in said,
                ),
                Question(
                    key="exception",
                    option="--exception",
                    asks="The exception in the law by which it may hold for longer than a year",
                    when=lambda said: _signed(said) and "expires" in said and _long(said),
                ),
                Question(
                    key="scope",
                    option="--scope",
                    asks="What may be shown",
                    choices=dict.fromkeys(
                        allowed_values("testimonial", "authorization", "scope"), ""
                    ),
                    many=True,
                    when=_signed,
                ),
                Question(
                    key="discloser",
                    option="--discloser",
                    asks="Who may disclose it",
                    when=_signed,
                ),
                Question(
                    key="recipient", option="--recipient", asks="Who may see it", when=_signed
                ),
                Question(key="purpose", option="--purpose", asks="For what purpose", when=_signed),
                Question(
                    key="representative",
                    option="--representative",
                    asks="Who signed for the patient, and by what right, if somebody did",
                    when=_signed,
                ),
                Question(
                    key="kept_at",
                    option="--kept-at",
                    asks="Where the paper is kept",
                    when=_signed,
                ),
            ),
        ),
        Part(
            "If it says that something worked",
            (
                Question(
                    key="typical_result",
                    option="--typical-result",
                    asks="What patients generally can expect, in a sentence",
                ),
                Question(
                    key="typical_source",
                    option="--typical-source",
                    asks="How you know that",
                    needed=True,
                    when=lambda said: "typical_result" in said,
                ),
            ),
        ),
    )


@click.command("testimonial")
@click.option(
    "--quote-file",
    type=click.Path(path_type=Path, exists=True, dir_okay=False),
    help="A text file (UTF-8) that holds the patient's words and nothing else.",
)
@options(_parts(NOWHERE))
@as_of_option()
def new_testimonial(quote_file: Path | None, as_of: dt.date | None, **known: Any) -> None:
    """Write the record of a patient's words: a draft that nobody sees.

    At a terminal, asks for the words and for what the signed authorization says; elsewhere --quote
    or --quote-file is needed. What is not known stays open; nothing is made up.
    """
    if quote_file and known["quote"]:
        raise click.UsageError("Give --quote or --quote-file, not both. Nothing was written.")
    if quote_file:
        known["quote"] = _read_quote(quote_file)
    place = here(as_of)
    opening = "A testimonial: a draft that nobody sees until its paper is complete."
    said, _ = complete(_parts(place), known, opening, "practice new testimonial")
    authorization = {key: said.pop(key) for key in _AUTHORIZATION if key in said}
    answers = Answers(**said, authorization=authorization)
    day = said.get("received") or place.as_of
    taken = [file.stem for file in (place.root / FOLDER).glob("*")]
    file = testimonial_file(next_id(taken, day.year), answers)
    write_new(place.root, "testimonial", file)
    click.echo("\nBefore anybody sees it")
    for number, needed in enumerate(_NEEDED, start=1):
        say(f"  {number}. {needed}", further="     ")
    say("Then change `status: draft` to `status: publish`. Until then nobody sees a word of it.")
    click.echo(f"\nNext\n  practice check {file.path} --drafts    says what is still open")


def _read_quote(file: Path) -> str:
    try:
        return file.read_bytes().decode("utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        raise click.UsageError(
            f"{file} cannot be read as UTF-8 text. Save it as plain text (UTF-8). "
            "Nothing was written."
        ) from error

"""A testimonial's record, from what somebody answered: always a draft, nothing made up."""

import datetime as dt
import re
from collections.abc import Iterable, Mapping

from msgspec import Struct

from practice_site.authoring.draft_text import Group, Key, Part, Remark, Said, keys_text
from practice_site.authoring.new_files import NewFile

FOLDER = "content/testimonials"
_PARTS = {
    "signed": ("On which day did the patient sign?", "signed: 2026-01-31"),
    "expires": (
        "Until which day does the paper hold? (Or with which event: expires_event)",
        "expires: 2027-01-30",
    ),
    "scope": (
        "What does it allow to show? Of website, name, town, photo",
        "scope: [website, name]",
    ),
    "discloser": ("Who may disclose it, as the paper says?", "discloser: …"),
    "recipient": ("Who may see it, as the paper says?", "recipient: …"),
    "purpose": ("For what purpose, as the paper says?", "purpose: …"),
    "kept_at": ("Where is the signed paper kept?", "kept_at: …"),
}
_ORDER = (
    *("signed", "expires", "expires_event", "exception", "scope", "discloser", "recipient"),
    *("purpose", "representative", "kept_at"),
)


class Answers(Struct, frozen=True, kw_only=True):
    """What is known of a new testimonial; what is empty or None nobody has said.

    `quote` is the patient's words letter for letter, with their line ends.
    """

    quote: str
    attribution: str = ""
    town: str = ""
    about: tuple[str, ...] = ()
    received: dt.date | None = None
    platform: str = ""
    source_url: str = ""
    patient: bool | None = None
    relationship: str = ""
    incentive: str = ""
    incentive_disclosure: str = ""
    machine_written: bool | None = None
    typical_result: str = ""
    typical_source: str = ""
    authorization: Mapping[str, object] = {}


def next_id(taken: Iterable[str], year: int) -> str:
    """The next free name of a record in a year, such as t-2026-004: one that names nobody."""
    form = re.compile(rf"t-{year}-(\d+)")
    numbers = [int(found[1]) for name in taken if (found := form.fullmatch(name))]
    return f"t-{year}-{max(numbers, default=0) + 1:03d}"


def testimonial_file(name: str, answers: Answers) -> NewFile:
    """The draft of a record: nobody sees it, and what is not known stands in it as a question."""
    incentive: object = answers.incentive
    if answers.incentive not in ("", "none"):
        incentive = {"what": answers.incentive, "disclosure": answers.incentive_disclosure}
    source = {"platform": answers.platform, "url": answers.source_url}
    typical = {"text": answers.typical_result, "source": answers.typical_source}
    parts: list[Part] = [
        Said("A patient's words and the right to show them. Nobody sees them before all below is"),
        Said("answered from the signed paper; docs/testimonials.md says what each line means."),
        Key("status", "draft"),
        Key("quote", answers.quote, literal=True),
        Key("attribution", answers.attribution, "As whom did the patient allow to be named?"),
        Key("town", answers.town),
        Key("about", answers.about),
        Key("received", answers.received),
        Key("source", {k: v for k, v in source.items() if v}),
        *_or_ask("patient", answers.patient, "Are or were they a patient here?"),
        *_or_ask(
            "relationship",
            answers.relationship or None,
            "Are they family, staff, or tied to the practice in another way?",
            "none",
        ),
        *_or_ask(
            "incentive",
            incentive or None,
            "Did they get anything for it: a gift, a discount, a payment?",
            "none",
        ),
        *_or_ask("machine_written", answers.machine_written, "Did a machine write it?", "false"),
        Key("typical_result", {k: v for k, v in typical.items() if v}),
        *_authorization(answers.authorization),
    ]
    return NewFile(f"{FOLDER}/{name}.yaml", keys_text(parts))


def _or_ask(name: str, value: object, question: str, example: str = "true") -> tuple[Key | Remark]:
    if value is None:
        return (Remark(question, f"{name}: {example}"),)
    return (Key(name, value),)


def _authorization(known: Mapping[str, object]) -> Iterable[Part]:
    said = tuple(Key(key, known[key]) for key in _ORDER if known.get(key))
    present = {key.name for key in said}
    if "expires_event" in present:
        present.add("expires")
    still = tuple(Remark(*asked) for key, asked in _PARTS.items() if key not in present)
    if said:
        yield Group("authorization", (*said, *still))
    else:
        yield Said("From the signed authorization. Take the # from the next line when you begin.")
        yield Group("# authorization", still)

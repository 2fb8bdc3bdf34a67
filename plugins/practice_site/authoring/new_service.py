"""A service's file, from what somebody answered."""

import datetime as dt
from collections.abc import Mapping

from msgspec import Struct

from practice_site.authoring.draft_text import Key, Part, Said, slug_for, text_file
from practice_site.authoring.new_article import FAQ, SUMMARY_QUESTION, review_question
from practice_site.authoring.new_files import NewFile
from practice_site.model.article import ServiceKind
from practice_site.model.site import Site
from practice_site.reading.open_questions import marked

_CALL = (
    "When to Call Us, and When to Call 911",
    "Which signs cannot wait, and whom does a patient call for which?",
)
_DONE = (
    ("What It Is", "What is done, in plain words, and what does a patient notice of it?"),
    ("Who It May Be For", "For whom may it be right, and for whom not?"),
    (
        "What the Evidence Says",
        "What have studies found, and where do experts disagree?",
    ),
)
_SECTIONS: Mapping[ServiceKind, tuple[tuple[str, str], ...]] = {
    ServiceKind.PROCEDURE: (
        *_DONE,
        ("How to Prepare", "What does a patient do in the days before?"),
        ("What Happens on the Day", "What happens from arriving to going home?"),
        ("Risks", "What can go wrong, and how often? Name the rare and serious things too."),
        ("Recovery", "What is usual in the first days and weeks, and what is not?"),
        _CALL,
    ),
    ServiceKind.THERAPY: (
        *_DONE,
        ("How a Plan Is Built", "Who makes the plan, how often are visits, how long does it take?"),
        ("Risks", "What can go wrong, and when should somebody stop?"),
        _CALL,
    ),
    ServiceKind.CONDITION: (
        ("What It Is", "What is it, in plain words?"),
        ("Symptoms", "What do people notice, and what is easily mistaken for it?"),
        ("Who Gets It", "Whom does it concern, and why?"),
        ("How We Look Into It", "What is asked, examined and pictured, and what is not needed?"),
        ("How It Is Cared For", "What can be done, from the least to the most, with what limits?"),
        _CALL,
    ),
}


class Answers(Struct, frozen=True, kw_only=True):
    """What is known of a new service; what is empty nobody has said."""

    title: str
    kind: ServiceKind
    published: dt.date
    type: str = ""
    also_known_as: tuple[str, ...] = ()
    codes: tuple[tuple[str, str], ...] = ()
    body_location: str = ""
    procedure_type: str = ""
    fda_status: str = ""
    fda_reference: str = ""
    performed_by: tuple[str, ...] = ()
    treats: tuple[str, ...] = ()
    treated_with: tuple[str, ...] = ()
    summary: str = ""
    reviewed: Mapping[str, object] | None = None
    image: str = ""
    image_alt: str = ""


def service_path(title: str) -> str:
    """Where the service of that title lies."""
    return f"content/services/{slug_for(title, 'service')}.md"


def service_file(answers: Answers, site: Site) -> NewFile:
    """The draft: what was answered, and a question wherever something is still to be said."""
    fda = {"status": answers.fda_status, "reference": answers.fda_reference}
    parts: list[Part] = [
        Key("title", answers.title),
        Key("kind", str(answers.kind)),
        Key("type", answers.type),
        Key("also_known_as", answers.also_known_as),
        Key("codes", [{"system": system, "code": code} for system, code in answers.codes]),
        Key("body_location", answers.body_location),
        Key("procedure_type", answers.procedure_type),
        Key("fda_status", {k: v for k, v in fda.items() if v} if answers.fda_status else None),
        Key("performed_by", answers.performed_by),
        Key("treats", answers.treats),
        Key("treated_with", answers.treated_with),
        Key("summary", answers.summary, SUMMARY_QUESTION),
        Key("image", answers.image),
        Key("image_alt", answers.image_alt),
        Key("reviewed", answers.reviewed) if answers.reviewed else review_question(site),
        Said("The day on which it goes up; change it if it is another."),
        Key("published", answers.published),
        Said("A draft is in previews only. Take this line out when all is answered."),
        Key("status", "draft"),
    ]
    lead = marked("What is it, and what can somebody expect of it? Two or three sentences.")
    sections = [f"## {heading}\n\n{marked(asks)}\n" for heading, asks in _SECTIONS[answers.kind]]
    body = "\n".join((f"{lead}\n", *sections, FAQ))
    return NewFile(service_path(answers.title), text_file(parts, body))

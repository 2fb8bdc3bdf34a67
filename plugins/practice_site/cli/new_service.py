"""`practice new service`."""

import datetime as dt
from typing import Any

import click

from practice_site.authoring.new_service import Answers, service_file, service_path
from practice_site.cli.interview import Choices, Part, Question, complete, options
from practice_site.cli.new_file import (
    NOWHERE,
    Here,
    free_title,
    here,
    physicians_of,
    picture_questions,
    publication_question,
    review_questions,
    reviewed_of,
    say_next,
    services_of,
    write_new,
)
from practice_site.cli.options import as_of_option
from practice_site.model.article import SCHEMA_TYPES, ServiceKind
from practice_site.reading.schema_files import allowed_values

_KINDS: Choices = {
    "procedure": "something that is done, in one visit",
    "condition": "an illness or complaint that is treated",
    "therapy": "a course of treatment",
}


def _parts(place: Here) -> tuple[Part, ...]:
    def done(said: dict[str, Any]) -> bool:
        return said.get("kind") in ("procedure", "therapy")

    return (
        Part(
            "What it is",
            (
                Question(
                    key="title",
                    option="TITLE",
                    asks="Its name, as the heading of its page",
                    needed=True,
                    read=free_title(place.root, service_path, place.site.services),
                ),
                Question(
                    key="kind", option="--kind", asks="What kind it is", needed=True, choices=_KINDS
                ),
                Question(
                    key="type",
                    option="--type",
                    asks="Its type in the words of schema.org",
                    default=lambda said: SCHEMA_TYPES[ServiceKind(said.get("kind", "procedure"))],
                    choices=dict.fromkeys(allowed_values("service", "type"), ""),
                ),
                Question(
                    key="also_known_as",
                    option="--also-known-as",
                    asks="Other names that patients hear for it",
                    many=True,
                ),
                Question(
                    key="codes",
                    option="--code",
                    asks="Its codes",
                    parts=("System, such as ICD-10-CM or CPT", "Code"),
                ),
                Question(
                    key="body_location",
                    option="--body-location",
                    asks="Where in the body it is, such as lower back",
                ),
                Question(
                    key="procedure_type",
                    option="--procedure-type",
                    asks="Whether instruments go through the skin",
                    choices={
                        "NoninvasiveProcedure": "none do",
                        "PercutaneousProcedure": "they do",
                    },
                    when=lambda said: said.get("kind") == "procedure",
                ),
            ),
        ),
        Part(
            "Who does it, and for what",
            (
                Question(
                    key="performed_by",
                    option="--performed-by",
                    asks="Physicians who do it",
                    choices=physicians_of(place.site),
                    many=True,
                    when=done,
                ),
                Question(
                    key="treats",
                    option="--treats",
                    asks="Conditions that it treats",
                    choices=services_of(place.site, ServiceKind.CONDITION),
                    many=True,
                    when=done,
                ),
                Question(
                    key="treated_with",
                    option="--treated-with",
                    asks="Procedures and therapies that treat it",
                    choices=services_of(place.site, ServiceKind.PROCEDURE, ServiceKind.THERAPY),
                    many=True,
                    when=lambda said: said.get("kind") == "condition",
                ),
                Question(
                    key="fda_status",
                    option="--fda-status",
                    asks="What the FDA has said of the device or drug",
                    choices=dict.fromkeys(allowed_values("service", "fda_status", "status"), ""),
                    when=done,
                ),
                Question(
                    key="fda_reference",
                    option="--fda-reference",
                    asks="The number or address of that decision",
                    when=lambda said: "fda_status" in said,
                ),
            ),
        ),
        Part("Who has read it", review_questions(place)),
        Part(
            "For search engines",
            (
                Question(
                    key="summary",
                    option="--summary",
                    asks="What the page tells, in a sentence or two (121 to 156 characters)",
                ),
                publication_question(place),
            ),
        ),
        Part("A picture", picture_questions(place, "needle")),
    )


@click.command("service")
@click.argument("title", required=False)
@options(_parts(NOWHERE))
@as_of_option()
def new_service(title: str | None, as_of: dt.date | None, **known: Any) -> None:
    """Write the draft of a new service, with a question wherever something is still to be said.

    A service is something that the practice does or treats. At a terminal, asks for
    what is not given; elsewhere TITLE and --kind are needed.
    """
    place = here(as_of)
    opening = "A new service: a draft, which only previews show until you publish it."
    given = {"title": title, **known}
    said, _ = complete(_parts(place), given, opening, "practice new service")
    said["reviewed"] = reviewed_of(said)
    said["kind"] = ServiceKind(said["kind"])
    file = service_file(Answers(**said), place.site)
    write_new(place.root, "service", file)
    say_next(file)

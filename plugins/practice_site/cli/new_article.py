"""`practice new article`."""

import datetime as dt
from typing import Any

import click

from practice_site.authoring.new_article import PRACTICE, Answers, article_file, article_path
from practice_site.cli.interview import Choices, Part, Question, complete, options
from practice_site.cli.new_file import (
    NOWHERE,
    Here,
    free_title,
    here,
    physicians_of,
    picture_questions,
    places_of,
    publication_question,
    review_questions,
    reviewed_of,
    say_next,
    services_of,
    write_new,
)
from practice_site.cli.options import as_of_option
from practice_site.model.article import ArticleFormat

_FORMATS: Choices = {
    "physician-article": "signed by a physician, with the fixed sections",
    "explainer": "free sections",
}


def _parts(place: Here) -> tuple[Part, ...]:
    site = place.site
    authors = {**physicians_of(site), PRACTICE: "the practice; a physician must review it"}
    return (
        Part(
            "What it is",
            (
                Question(
                    key="title",
                    option="TITLE",
                    asks="Title, up to about 60 characters",
                    needed=True,
                    read=free_title(place.root, article_path, site.articles),
                ),
                Question(key="subtitle", option="--subtitle", asks="A second line below the title"),
                Question(
                    key="author",
                    option="--author",
                    asks="Who signs it",
                    needed=True,
                    choices=authors,
                ),
                Question(
                    key="format",
                    option="--format",
                    asks="Format",
                    default=lambda said: (
                        "explainer"
                        if said.get("author") in (None, PRACTICE)
                        else "physician-article"
                    ),
                    choices=_FORMATS,
                ),
                publication_question(place),
            ),
        ),
        Part("Who has read it", review_questions(place)),
        Part(
            "Whom and what it is for",
            (
                Question(
                    key="services",
                    option="--service",
                    asks="Services that it is about",
                    choices=services_of(site),
                    many=True,
                ),
                Question(
                    key="serves",
                    option="--serves",
                    asks="Offices and towns that it is written for",
                    choices=places_of(site),
                    many=True,
                ),
                Question(
                    key="related",
                    option="--related",
                    asks="Articles to read next",
                    choices={each.slug: each.title for each in site.articles},
                    many=True,
                ),
            ),
        ),
        Part(
            "For search engines",
            (
                Question(
                    key="summary",
                    option="--summary",
                    asks="What a reader learns here, in a sentence or two (121 to 156 characters)",
                ),
                Question(
                    key="keyphrase",
                    option="--keyphrase",
                    asks="The words that a patient would type to find it",
                ),
            ),
        ),
        Part("A picture", picture_questions(place, "stairs")),
    )


@click.command("article")
@click.argument("title", required=False)
@options(_parts(NOWHERE))
@as_of_option()
def new_article(title: str | None, as_of: dt.date | None, **known: Any) -> None:
    """Write the draft of a new article, with a question wherever something is still to be said.

    At a terminal, asks for what is not given; elsewhere TITLE and --author are
    needed. The draft has all sections of its format and builds at once, with --drafts.
    """
    place = here(as_of)
    parts = _parts(place)
    opening = "A new article: a draft, which only previews show until you publish it."
    said, _ = complete(parts, {"title": title, **known}, opening, "practice new article")
    said["reviewed"] = reviewed_of(said)
    said["format"] = ArticleFormat(said["format"])
    file = article_file(Answers(**said), place.site)
    write_new(place.root, "article", file)
    say_next(file)

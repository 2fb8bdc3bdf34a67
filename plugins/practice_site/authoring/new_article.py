"""An article's file, from what somebody answered."""

import datetime as dt
from collections.abc import Iterable, Mapping

from msgspec import Struct

from practice_site.authoring.draft_text import Key, Part, Remark, Said, slug_for, text_file
from practice_site.authoring.new_files import NewFile
from practice_site.checks.source.article_section_missing import NEEDED_SECTIONS
from practice_site.model.article import ArticleFormat
from practice_site.model.markdown import Role
from practice_site.model.site import Site
from practice_site.reading.open_questions import marked

PRACTICE = "practice"
SUMMARY_QUESTION = (
    "What does a reader learn here? One or two sentences, 121 to 156 characters with spaces."
)
FAQ = """\
## Frequently Asked Questions

### ??? What do patients ask about this most often?

??? The answer, in two to four sentences.

### ??? What do they ask next?

??? The answer, in two to four sentences.

### ??? What do they ask when they are worried?

??? The answer, in two to four sentences.
"""
_BODY = (
    ("What is it, or what happens? Put the question as a patient would", "The answer"),
    ("What helps, what are its limits, and what are its risks?", "What is known, with sources"),
)
_ASKS: Mapping[Role, str] = {
    Role.QUICK_INSIGHTS: marked(
        "What should somebody know who reads only this? Two to four sentences."
    ),
    Role.KEY_TAKEAWAYS: "\n".join(
        f"- {marked(question)}"
        for question in (
            "What is the first thing to remember? One short sentence.",
            "What is the second?",
            "What is the third? Seven are the most.",
        )
    ),
    Role.WHY_IT_MATTERS: marked("What changes for a patient who knows this?"),
    Role.INTRODUCTION: marked("Who is this for, and what troubles them? One or two paragraphs."),
    Role.SERVING_AREA: marked(
        "How do people from these towns reach you, and which hospital is near them?"
    ),
    Role.CONCLUSION: marked(
        "What should a reader do next, and when? Close with how to reach the practice."
    ),
}


class Answers(Struct, frozen=True, kw_only=True):
    """What is known of a new article; what is empty nobody has said."""

    title: str
    author: str
    published: dt.date
    format: ArticleFormat
    subtitle: str = ""
    reviewed: Mapping[str, object] | None = None
    summary: str = ""
    keyphrase: str = ""
    services: tuple[str, ...] = ()
    serves: tuple[str, ...] = ()
    related: tuple[str, ...] = ()
    image: str = ""
    image_alt: str = ""


def article_path(title: str) -> str:
    """Where the article of that title lies."""
    return f"content/articles/{slug_for(title, 'article')}.md"


def article_file(answers: Answers, site: Site) -> NewFile:
    """The draft: what was answered, and a question wherever something is still to be said."""
    parts: list[Part] = [
        Key("title", answers.title),
        Key("subtitle", answers.subtitle),
        Key("format", str(answers.format)),
        Key("author", answers.author),
        Key("reviewed", answers.reviewed),
    ]
    if answers.author == PRACTICE and not answers.reviewed:
        parts.append(review_question(site))
    parts += [
        Said("The day on which it goes up; change it if it is another."),
        Key("published", answers.published),
        Said("A draft is in previews only. Take this line out when all is answered."),
        Key("status", "draft"),
        Key("summary", answers.summary, SUMMARY_QUESTION),
        Key("keyphrase", answers.keyphrase, "Which words would a patient type to find this?"),
        Key("services", answers.services),
        Key("serves", answers.serves),
        Key("related", answers.related),
        Key("image", answers.image),
        Key("image_alt", answers.image_alt),
    ]
    return NewFile(article_path(answers.title), text_file(parts, _body(answers, site)))


def review_question(site: Site) -> Remark:
    """Who has read a text that no physician signs."""
    name = site.physicians[0].slug if site.physicians else "name-of-the-file"
    return Remark(
        "Who has read this in full, and on which day?",
        f"reviewed: {{by: {name}, date: 2026-01-31}}",
        "Physician",
    )


def _body(answers: Answers, site: Site) -> str:
    needed = NEEDED_SECTIONS[answers.format]
    after = (Role.SERVING_AREA, Role.CONCLUSION, Role.FAQ)
    parts = [_section(role, needed[role], answers, site) for role in needed if role not in after]
    parts += [f"## {marked(asked)}\n\n{marked(f'{told}.')}\n" for asked, told in _BODY]
    parts += [_section(role, needed[role], answers, site) for role in needed if role in after]
    if Role.FAQ not in needed:
        parts.append(FAQ)
    return "\n".join(parts)


def _section(role: Role, heading: str, answers: Answers, site: Site) -> str:
    if role is Role.FAQ:
        return FAQ
    if role is Role.SERVING_AREA:
        heading = f"Serving {_place(answers.serves, site)} and Surrounding Communities"
    return f"## {heading}\n\n{_ASKS[role]}\n"


def _place(serves: Iterable[str], site: Site) -> str:
    """The city or town that the text is for first: an office's before a town's."""
    wanted = tuple(serves)
    cities = [office.address.city for office in site.offices if office.slug in wanted]
    towns = [town.name for town in site.towns if town.slug in wanted]
    offices = [office.address.city for office in site.offices]
    return next(iter((*cities, *towns, *offices)), "Our Town")

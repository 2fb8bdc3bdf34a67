"""What is asked of a physician about a text: its words, their code, and who is asked."""

import datetime as dt
import shlex

from msgspec import Struct

from practice_site.model.article import Article, Service
from practice_site.model.markdown import Body
from practice_site.model.site import Site
from practice_site.pages.persons import practises
from practice_site.words.review_code import code_of
from practice_site.words.reviewed_text import reviewed_text


class Request(Struct, frozen=True, kw_only=True):
    """A text that is to be read: its words, their code, and the command that records the answer.

    `reviewer` is the slug of the physician who is likely to be asked, empty where there is none.
    """

    text: Article | Service
    body: Body
    words: str
    code: str
    reviewer: str

    @property
    def record(self) -> str:
        """The command that writes the answer down."""
        path, by = shlex.quote(self.text.path), self.reviewer or "PHYSICIAN"
        return (
            f"practice review record {path} --by {by} --code {self.code} "
            '--reference "where the answer is kept"'
        )


def request_for(text: Article | Service, body: Body, site: Site, as_of: dt.date) -> Request:
    """What is asked of a physician about a text."""
    words = reviewed_text(text, body)
    return Request(
        text=text,
        body=body,
        words=words,
        code=code_of(words),
        reviewer=_likely_reviewer(text, site, as_of),
    )


def _likely_reviewer(text: Article | Service, site: Site, as_of: dt.date) -> str:
    """Who reviewed it last, else who wrote it, else the first one who may."""
    author = text.author if isinstance(text, Article) else ""
    second = site.practice is not None and site.practice.review.second_physician
    there = [p.slug for p in site.physicians if practises(p, as_of)]
    allowed = [slug for slug in there if not (second and slug == author)]
    wanted = (text.reviewed.by if text.reviewed else "", author)
    return next((slug for slug in wanted if slug in allowed), "") or next(iter(allowed), "")

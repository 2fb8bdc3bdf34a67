"""Texts to be advised on, from Markdown."""

from checks.evidence import article
from practice_site.checks.advice.advised_text import AdvisedText
from practice_site.model.advice import Advice
from practice_site.reading.markdown import read_body


def text(markdown: str, **fields: object) -> AdvisedText:
    """An article with this text; fields of the advised text itself are known by their names."""
    own = {
        name: fields.pop(name)
        for name in ("same_keyphrase", "title_pixels", "h1s")
        if name in fields
    }
    body, _ = read_body(markdown, path="content/articles/walk.md")
    return AdvisedText(record=article(**fields), body=body, **own)


def rated(points: object) -> dict[str, str]:
    """The ratings by the points' names."""
    return {point.name: point.rating.value for point in points if isinstance(point, Advice)}


def words(count: int) -> str:
    """A sentence of so many words."""
    return " ".join(["walk"] * count) + "."

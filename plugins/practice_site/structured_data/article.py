"""Articles as works of their author."""

from collections.abc import Iterable

from practice_site.model.view import ArticleView, Frame
from practice_site.structured_data.identifiers import (
    article_id,
    person_id,
    practice_id,
    service_id,
    webpage_id,
)
from practice_site.structured_data.image import image_url
from practice_site.structured_data.node import Node, present, reference


def article_node(view: ArticleView, citations: Iterable[Node], frame: Frame) -> Node:
    """The article, written by a physician or by the practice itself (ART-01, ART-03).

    An article that was never updated was last changed when it was published.
    Its review belongs to the page, not to the article (MED-02). The page describes
    what it is about, and what it cites.
    """
    author = person_id(view.author.slug, frame) if view.author else practice_id(frame)
    page = reference(webpage_id(view, frame))
    return present(
        {
            "@type": "Article",
            "@id": article_id(view, frame),
            "headline": view.title,
            "alternativeHeadline": view.subtitle,
            "description": view.summary,
            "author": reference(author),
            "publisher": reference(practice_id(frame)),
            "datePublished": view.published.timestamp,
            "dateModified": (view.updated or view.published).timestamp,
            "image": image_url(view.image, frame) if view.image else None,
            "wordCount": view.words,
            "timeRequired": f"PT{view.minutes}M",
            "about": [
                reference(service_id(topic.url, frame)) for topic in dict.fromkeys(view.topics)
            ],
            "citation": [reference(work["@id"]) for work in citations],
            "inLanguage": view.lang,
            "isPartOf": page,
            "mainEntityOfPage": page,
        }
    )

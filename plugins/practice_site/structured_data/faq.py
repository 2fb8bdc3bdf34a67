"""The questions and answers of a page, word for word as a reader sees them."""

from typing import TypeAlias

from practice_site.model.view import (
    ArticleView,
    Frame,
    HomeView,
    PageView,
    PhysicianView,
    ServiceView,
    TownView,
    View,
)
from practice_site.model.view_parts import FaqListView, FaqView
from practice_site.structured_data.identifiers import faq_id, webpage_id
from practice_site.structured_data.node import Node, present, reference

_WithQuestions: TypeAlias = (
    ArticleView | HomeView | PageView | PhysicianView | ServiceView | TownView
)


def faq_of(view: View) -> FaqListView | None:
    """The questions of a page; None where it has none."""
    found = view.faq if isinstance(view, _WithQuestions) else None
    return found if found and found.items else None


def faq_node(faq: FaqListView, view: View, frame: Frame) -> Node:
    """The page's one FAQPage, with its questions in the order they are shown (FAQ-02, FAQ-03)."""
    return present(
        {
            "@type": "FAQPage",
            "@id": faq_id(view, frame),
            "name": faq.heading,
            "inLanguage": view.lang,
            "isPartOf": reference(webpage_id(view, frame)),
            "mainEntity": [_question(item) for item in faq.items],
        }
    )


def _question(item: FaqView) -> Node:
    return {
        "@type": "Question",
        "name": item.question,
        "acceptedAnswer": {"@type": "Answer", "text": item.text},
    }

"""The way from the home page to a page."""

from practice_site.model.view import Frame, View
from practice_site.structured_data.identifiers import absolute, breadcrumb_id
from practice_site.structured_data.node import Node

FEWEST_STEPS = 2
"""A breadcrumb with fewer steps than this is none (BC-01)."""


def has_breadcrumb(view: View) -> bool:
    """Whether the page shows enough steps for a BreadcrumbList."""
    return len(view.breadcrumb) >= FEWEST_STEPS


def breadcrumb_node(view: View, frame: Frame) -> Node:
    """The breadcrumb as it is shown; positions count from 1 (BC-01)."""
    return {
        "@type": "BreadcrumbList",
        "@id": breadcrumb_id(view, frame),
        "itemListElement": [
            {
                "@type": "ListItem",
                "position": position,
                "name": step.text,
                "item": absolute(step.url, frame),
            }
            for position, step in enumerate(view.breadcrumb, start=1)
        ],
    }

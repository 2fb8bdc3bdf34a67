"""The questions and answers that a reader sees."""

from collections.abc import Iterable

from practice_site.inspecting.document import Element, text_content
from practice_site.model.facts import FaqFact


def visible_faq(marked: Iterable[Element]) -> tuple[FaqFact, ...]:
    """The questions of a page in the order they are shown; what is missing is empty.

    `marked` are the elements with a `data-part`: after each `faq-item` the
    first `question` and the first `answer` are its own.
    """
    items: list[dict[str, str]] = []
    for element in marked:
        part = element.get("data-part", "")
        if part == "faq-item":
            items.append({})
        elif part in ("question", "answer") and items:
            items[-1].setdefault(part, text_content(element).strip())
    return tuple(FaqFact(item.get("question", ""), item.get("answer", "")) for item in items)

"""The questions and answers that a reader sees."""

import hashlib
from collections.abc import Iterable

from practice_site.inspecting.document import Element, folded, text_content
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


def pair_mark(item: FaqFact, lang: str) -> str:
    """A short mark of a question with its answer in a language.

    It is equal for equal words, whatever their case.
    """
    words = f"{lang}\n{folded(item.question)}\n{folded(item.answer)}".casefold()
    return hashlib.blake2b(words.encode("utf-8", "replace"), digest_size=8).hexdigest()

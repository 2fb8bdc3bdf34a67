"""The languages that a page and its parts say they are in."""

import re
from collections.abc import Iterator

from practice_site.inspecting.document import Element
from practice_site.inspecting.found import Found

_TAG = re.compile(r"([a-z]{2,3})(?:-[a-z0-9]{1,8})*|i-[a-z]+|x-[a-z0-9-]+", re.IGNORECASE)

_TWO_LETTERS = frozenset(
    re.findall(
        r"[a-z]+",
        "aa ab ae af ak am an ar as av ay az ba be bg bh bi bm bn bo br bs ca ce ch co cr "
        "cs cu cv cy da de dv dz ee el en eo es et eu fa ff fi fj fo fr fy ga gd gl gn gu "
        "gv ha he hi ho hr ht hu hy hz ia id ie ig ii ik io is it iu ja jv ka kg ki kj kk "
        "kl km kn ko kr ks ku kv kw ky la lb lg li ln lo lt lu lv mg mh mi mk ml mn mr ms "
        "mt my na nb nd ne ng nl nn no nr nv ny oc oj om or os pa pi pl ps pt qu rm rn ro "
        "ru rw sa sc sd se sg si sk sl sm sn so sq sr ss st su sv sw ta te tg th ti tk tl "
        "tn to tr ts tt tw ty ug uk ur uz ve vi vo wa wo xh yi yo za zh zu",
    )
)
"""The languages of two letters (IANA Language Subtag Registry); there are thousands of three."""


def odd_languages(root: Element, found: Found) -> Iterator[tuple[str, Element, str]]:
    """What is odd about languages: `missing`, `unknown` or `differs` (from `xml:lang`)."""
    if not (root.get("lang") or "").strip():
        yield "missing", root, ""
    for element in found.attributed.get("lang", ()):
        written = (element.get("lang") or "").strip()
        if not is_language(written) and (written or element is not root):
            yield "unknown", element, written
        other = element.get("xml:lang")
        if other is not None and _base(other) != _base(written):
            yield "differs", element, other


def is_language(tag: str) -> bool:
    """Whether something may be a language tag (BCP 47), and its language exists.

    Of a language of three letters only the form is known.
    """
    match = _TAG.fullmatch(tag)
    if match is None:
        return False
    language = (match[1] or "").lower()
    return len(language) != 2 or language in _TWO_LETTERS


def _base(tag: str) -> str:
    return tag.strip().lower().partition("-")[0]

"""How wide a text is in Arial, the font that lists of search results are set in."""

import unicodedata
from functools import lru_cache

_UNITS = 2048
"""The units of the font's em."""

_WIDTHS = {
    384: "′",
    391: "'",
    455: "ijlł‘’‚",
    532: "|¦",
    569: " !,./:;I[\\]ft\xa0ı",
    682: "()-`r¡¨²³´·¸¹“”„‹›",
    684: "{}",
    717: "•",
    725: "″",
    727: '"',
    748: "º",
    758: "ª",
    797: "*",
    819: "°",
    961: "^",
    1024: "Jcksvxyz",
    1100: "¶",
    1124: "±÷",
    1131: "¯",
    1139: "#$0123456789?L_abdeghnopqu¢£¤¥§«»ðþŁđ–†€",
    1180: "µ",
    1196: "+<=>~¬×−",
    1251: "FTZ¿ßø",
    1366: "&ABEKPSVXYÞ",
    1479: "CDHNRUwÐĐ",
    1509: "©®",
    1593: "GOQØ",
    1706: "Mm",
    1708: "¼½¾",
    1821: "%æ",
    1933: "Wœ",
    2048: "ÆŒ—…™",
    2079: "@",
}
"""Signs by the widths of Arimo, which are Arial's (docs/developing.md says how they were read).

Arimo: copyright 2020 The Arimo Project Authors, SIL Open Font License 1.1.
"""

_WIDTH_OF = {sign: width for width, signs in _WIDTHS.items() for sign in signs}


def arial_width(text: str, size: int) -> float:
    """The width of a text in type of `size`, in the unit of `size`.

    A sign that is not known takes a whole em; what joins signs or stands on
    them (accents, the joiners of emoji) takes nothing.
    """
    known = _WIDTH_OF.get
    return sum(known(sign) or _other_width(sign) for sign in text) * size / _UNITS


@lru_cache(maxsize=4096)
def _other_width(sign: str) -> int:
    if unicodedata.category(sign) in ("Mn", "Me", "Cf") or "\u1160" <= sign <= "\u11ff":
        return 0
    return _WIDTH_OF.get(unicodedata.normalize("NFD", sign)[0], _UNITS)

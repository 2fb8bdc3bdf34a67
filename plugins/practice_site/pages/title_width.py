"""How wide a title is in a list of search results."""

import unicodedata

TITLE_WIDTH = 600
"""The pixels that Google leaves for a title on a wide screen, before it cuts it off."""

_SIZE = 20
"""The size of the type in pixels, in Arial."""

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


def title_width(title: str) -> int:
    """The width of a title in pixels, rounded; a sign that is not known takes a whole em."""
    signs = (
        sign for sign in unicodedata.normalize("NFD", title) if not unicodedata.combining(sign)
    )
    return round(sum(_WIDTH_OF.get(sign, _UNITS) for sign in signs) * _SIZE / _UNITS)

"""The headings that a PDF made by Chromium has in its outline."""

import re

TITLE = re.compile(rb"/Title\s*(?:<([0-9A-Fa-f\s]*)>|\(((?:\\.|[^\\)])*)\))", re.S)
ESCAPES = {b"n": b"\n", b"r": b"\r", b"t": b"\t", b"b": b"\b", b"f": b"\f"}


def titles(pdf: bytes) -> list[str]:
    """All titles in a PDF, its own included (PDF 32000-1, 7.3.4 strings, 12.3.3 outline)."""
    found = []
    for hexadecimal, literal in TITLE.findall(pdf):
        text = bytes.fromhex(hexadecimal.decode()) if hexadecimal else _unescaped(literal)
        utf16 = text.startswith(b"\xfe\xff")
        found.append(text[2:].decode("utf-16-be") if utf16 else text.decode("latin-1"))
    return found


def _unescaped(literal: bytes) -> bytes:
    def one(match: re.Match[bytes]) -> bytes:
        code = match[1]
        return bytes([int(code, 8)]) if code.isdigit() else ESCAPES.get(code, code)

    return re.sub(rb"\\([0-7]{1,3}|.)", one, literal, flags=re.S)

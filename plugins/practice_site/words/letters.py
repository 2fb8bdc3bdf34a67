"""The words of a text by their letters alone, for those who only look which there are."""

_SMALL_OR_APART = bytes(
    byte | 0x20 if chr(byte).isascii() and chr(byte).isalpha() else ord(" ") for byte in range(256)
)
"""For `bytes.translate`, which takes a tenth of the time of `str.translate`."""


def small_letters(text: str, left_out: bytes = b"") -> bytes:
    """A text in small letters of ASCII, with a space for every other sign that is not left out."""
    return text.encode("ascii", "replace").translate(_SMALL_OR_APART, left_out)


def words_by_letters(text: str) -> frozenset[str]:
    """The words of a text in small letters, each once: "MRI-guided" and "T4" are mri, guided, t."""
    return frozenset(small_letters(text).decode("ascii").split())

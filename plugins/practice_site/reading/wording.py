"""How messages quote what somebody wrote."""

_LONGEST = 60


def brief(text: str) -> str:
    """A text on one line, cut where it is long."""
    line = " ".join(text.split())
    return f"{line[:_LONGEST]}…" if len(line) > _LONGEST else line


def quoted(text: str) -> str:
    """A text as messages quote it."""
    return f'"{brief(text)}"'


def sentence(text: str) -> str:
    """A text with a capital at its beginning."""
    return text[:1].upper() + text[1:]

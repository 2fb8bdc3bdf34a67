"""Finding a patient's name in running text."""

import re


def pattern_of(name: str) -> re.Pattern[str] | None:
    """What finds a name in running text; None for one too short to be told from other words.

    White space and the point after an initial may differ.
    """
    words = [word.rstrip(".") for word in name.split()]
    if sum(map(len, words)) < 3 or (len(words) == 1 and len(words[0]) < 3):
        return None
    joined = r"\.?\s+".join(re.escape(word) for word in words)
    return re.compile(rf"(?<!\w){joined}(?!\w)", re.IGNORECASE)

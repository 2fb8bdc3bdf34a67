"""How far one word is from another."""

FAR = 3
"""From this many letters on words are merely different."""


def distance(one: str, other: str) -> int:
    """How many letters must be put in, taken out or changed (at most 3 are counted)."""
    if abs(len(one) - len(other)) >= FAR:
        return FAR
    row = list(range(len(other) + 1))
    for number, letter in enumerate(one, start=1):
        before, row[0] = row[0], number
        for place, wanted in enumerate(other, start=1):
            changed = before + (letter != wanted)
            before = row[place]
            row[place] = min(changed, row[place] + 1, row[place - 1] + 1)
    return min(row[-1], FAR)

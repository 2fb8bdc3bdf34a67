"""Complaints in few lines: each once, with the pages that have it."""

from collections.abc import Iterable, Mapping


def told(wrong: Mapping[str, Iterable[object]]) -> str:
    """What is wrong and where, as the message of a failing test."""
    places: dict[str, list[str]] = {}
    for url, complaints in wrong.items():
        for complaint in complaints:
            places.setdefault(str(complaint), []).append(url)
    return "".join(
        f"\n{complaint}\n    on {len(urls)}: {' '.join(urls[:4])}{' …' * (len(urls) > 4)}"
        for complaint, urls in places.items()
    )

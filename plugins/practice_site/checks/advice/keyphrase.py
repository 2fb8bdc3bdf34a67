"""Looking for a key phrase in a text, whatever forms its words have there."""

import re
from collections import Counter
from collections.abc import Iterable
from functools import cached_property, lru_cache
from typing import Protocol

from practice_site.checks.advice.function_words import FUNCTION_WORDS

_WORD = re.compile(r"[^\W_]+(?:['’-][^\W_]+)*")


class _Stemmer(Protocol):
    # The library's own name.
    def stemWord(self, word: str) -> str: ...  # noqa: N802


def words_of(text: str) -> list[str]:
    """The words of a text in small letters, hyphened ones and those with an apostrophe whole."""
    return _WORD.findall(text.casefold().replace("’", "'"))


@lru_cache(maxsize=1 << 14)
def stem(word: str) -> str:
    """What the forms of an English word have in common: "fractures" and "fractured" are one."""
    return _stemmer().stemWord(word.removesuffix("'s"))


@lru_cache(maxsize=1)
def _stemmer() -> _Stemmer:
    # It loads thirty languages, for which no build has to wait.
    import snowballstemmer

    stemmer: _Stemmer = snowballstemmer.stemmer("english")
    return stemmer


class Keyphrase:
    """A key phrase: its words that carry meaning, and where they are."""

    def __init__(self, phrase: str) -> None:
        self.phrase = phrase
        every = words_of(phrase)
        content = [word for word in every if word not in FUNCTION_WORDS]
        self.words = tuple(content or every)
        """Its content words; all of them where it has no other."""

    @cached_property
    def stems(self) -> frozenset[str]:
        """The stems of its words."""
        return frozenset(map(stem, self.words))

    def share_in(self, text: str) -> float:
        """How many of its words are in a text, 0 to 1."""
        return len(self.stems & set(map(stem, words_of(text)))) / len(self.stems)

    def times_in(self, sentences: Iterable[str]) -> int:
        """How often all of its words stand in one sentence."""
        return sum(self._times(sentence) for sentence in sentences)

    def begins(self, text: str) -> bool:
        """Whether a text begins with the very phrase, but for an article or the like before it."""
        said = words_of(text)
        phrase = words_of(self.phrase)
        while said and said[0] in FUNCTION_WORDS and said[: len(phrase)] != phrase:
            said = said[1:]
        return said[: len(phrase)] == phrase

    def is_all_of(self, text: str) -> bool:
        """Whether a text says this and no more, as a link that competes for the same words."""
        said = {stem(word) for word in words_of(text) if word not in FUNCTION_WORDS}
        return bool(said) and said == self.stems

    def _times(self, sentence: str) -> int:
        counts = Counter(map(stem, words_of(sentence)))
        return min((counts[each] for each in self.stems), default=0)

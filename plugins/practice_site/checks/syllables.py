"""How many syllables an English word has, by its letters alone.

After Talburt, "The Flesch index: an easily programmable readability analysis algorithm"
(SIGDOC 1985): a group of vowels is one syllable, a silent ending is none, and a short word is one.
To that come vowels that stand together and are spoken apart. No dictionary is asked, so that the
same text has the same count on every machine.
"""

import re

_SHORT = 3
_VOWELS = re.compile(rb"(?:(?<!q)u|[aeioy])+")
_APART = re.compile(
    rb"(?<![cst])i[au]|(?<![cstg])io|iet(?:l?y|$)|(?<![ct])ie(?=n[ct])|scie"
    rb"|(?<![gqs])ua|sual|uo(?!r)|eo(?!u|ple)|(?<=[aeiouy].)ea$|[aeiouy]ing$|ism$|^creat"
)
"""Each holds two vowels that are spoken apart, or a syllable without a vowel."""

_SILENT = re.compile(
    rb"(?:(?<![aeiouyl])|(?<=[aeiouyl]l))e$"  # use, mile; not see, table
    rb"|(?<![tdaeiouy])(?<![^aeiouylr]l)ed$"  # walked; not treated, settled
    rb"|(?<![szxcgaeiouy])(?<![cs]h)(?<![^aeiouylr]l)es$"  # times; not changes, tables
    rb"|(?<=[aeiouy][^aeiouyl])e(?=(?:ly|less|ful|ment|times?|thing|body|where)$)"  # safely
    rb"|(?<=^ev)e(?=ry)"
)


def syllables(word: bytes) -> int:
    """The syllables of a word in small letters of ASCII, at least 1."""
    if len(word) <= _SHORT:
        return 1
    count = len(_VOWELS.findall(word)) + len(_APART.findall(word)) - len(_SILENT.findall(word))
    return max(1, count)


class SyllablesOfWords(dict[bytes, int]):
    """The syllables of each word, counted when it is met for the first time.

    A site's texts have few different words, and `map` over this is twice as quick as a call for
    each of them.
    """

    def __missing__(self, word: bytes) -> int:
        count = self[word] = syllables(word)
        return count

"""What a text says of the practice: taken out while it is read, lest it must be read again.

Most sentences say nothing of the kind, and many have the words. So one expression looks for
the words in all passages at once, what stands around a word tells whether it is worth more,
and only then its sentence is taken apart.
"""

from bisect import bisect_right
from collections.abc import Iterable, Iterator
from itertools import accumulate

from practice_site.checks.evidence import TextEvidence
from practice_site.checks.mentions.credentials import credential_mentions
from practice_site.checks.mentions.cues import Cue, cues_in, has_address
from practice_site.checks.mentions.numbers import claimed_links, claimed_numbers, labelled
from practice_site.checks.mentions.of_the_fda import fda_mentions
from practice_site.checks.mentions.postal import addresses_in
from practice_site.checks.mentions.premises import stated, suggested
from practice_site.checks.mentions.sentences_at import sentences_at
from practice_site.checks.mentions.titles import name_ending
from practice_site.checks.prose import Passage
from practice_site.checks.quoted_words import FEWEST_WORDS, plain_words, stretches_in_marks
from practice_site.model.article import Article, Page
from practice_site.model.location import Town
from practice_site.model.markdown import BlockKind
from practice_site.model.mention import Mention, MentionKind

_SHOWN = 60
_BREAK = " \0 "
"""Stands between passages: no name goes on behind it."""

_REACHED_THERE = frozenset({"contact", "about", "accessibility"})


def mentions_of(text: TextEvidence) -> tuple[Mention, ...]:
    """What a record's own words say: each thing once in a passage, a name once in the text.

    Names are many, and in a text nearly always the same few.
    """
    found = dict.fromkeys(_found(text))
    names: set[tuple[str, ...]] = set()
    kept: list[Mention] = []
    for mention in found:
        if mention.kind is MentionKind.NAME:
            if mention.about in names:
                continue
            names.add(mention.about)
        kept.append(mention)
    return tuple(kept)


def _found(text: TextEvidence) -> Iterator[Mention]:
    passages = text.passages
    # The length stays: what is found in the whole is found in its passage too.
    whole = f" {_BREAK.join([passage.text for passage in passages])} ".replace("\n", " ")
    begins = list(accumulate([len(passage.text) + len(_BREAK) for passage in passages], initial=1))
    told: dict[int, list[int]] = {}
    for cue in cues_in(whole):
        number = bisect_right(begins, cue.begin) - 1
        passage = passages[number]
        if _is_of_others(passage):
            continue
        if cue.may_end_name:
            yield from _named(whole, cue, passage)
        if passage.is_heading or cue.is_promising(whole):
            told.setdefault(number, []).append(cue.begin - begins[number])
    for number, offsets in told.items():
        passage = passages[number]
        # A heading is one sentence, whatever signs are in it.
        is_one = passage.is_heading
        for sentence in [passage.text] if is_one else sentences_at(passage, sorted(offsets)):
            yield from _said(sentence, passage)
    yield from _linked(passages)
    if isinstance(text.record, Article):
        yield from _quoted(passages)
    yield from _of_special_texts(text)
    yield from fda_mentions(text)
    yield from credential_mentions(text)


def _linked(passages: Iterable[Passage]) -> Iterator[Mention]:
    for passage in passages:
        if passage.block is not None and passage.block.links and not _is_of_others(passage):
            for said, link in claimed_links(passage.block.links):
                yield Mention(MentionKind.PHONE, said.words, link.span, (said.number,))


def _quoted(passages: Iterable[Passage]) -> Iterator[Mention]:
    """What an article quotes: its text is not at hand when quotes are compared with records."""
    for passage in passages:
        whole = (passage.text,) if _is_of_others(passage) else stretches_in_marks(passage.text)
        for words in whole:
            if words.count(" ") >= FEWEST_WORDS:
                about = plain_words(words)
                yield Mention(MentionKind.QUOTED, words[:_SHOWN], passage.span, (about,), False)


def _is_of_others(passage: Passage) -> bool:
    return passage.block is not None and passage.block.kind is BlockKind.QUOTE


def _of_special_texts(text: TextEvidence) -> Iterator[Mention]:
    """Labelled numbers where the practice says how to reach it, and addresses in towns."""
    record = text.record
    if isinstance(record, Page) and record.slug in _REACHED_THERE:
        for passage in text.passages:
            for words, number in labelled(passage.text):
                yield Mention(MentionKind.PHONE, words, passage.span, (number,))
    if isinstance(record, Town):
        for passage in text.passages:
            if has_address(passage.text):
                yield from _addresses(" ".join(passage.text.split()), passage)


def _named(whole: str, cue: Cue, passage: Passage) -> Iterator[Mention]:
    name = name_ending(whole, cue.end)
    if name is None:
        return
    yield Mention(MentionKind.NAME, name.name, passage.span, (name.name,))
    if name.place:
        kind = MentionKind.PREMISES if name.plainly else MentionKind.HINT
        yield Mention(kind, name.words, passage.span, (name.place,), name=name.name)


def _said(sentence: str, passage: Passage) -> Iterator[Mention]:
    span = passage.span
    for said in stated(sentence):
        yield Mention(MentionKind.PREMISES, said.words, span, said.places)
    for said in suggested(sentence, is_heading=passage.is_heading):
        yield Mention(MentionKind.HINT, said.words, span, said.places)
    for words, number in claimed_numbers(sentence):
        yield Mention(MentionKind.PHONE, words, span, (number,))
    yield from _addresses(sentence, passage)


def _addresses(sentence: str, passage: Passage) -> Iterator[Mention]:
    for address in addresses_in(sentence):
        yield Mention(
            MentionKind.ADDRESS, address.words, passage.span, address.lines, address.claimed
        )

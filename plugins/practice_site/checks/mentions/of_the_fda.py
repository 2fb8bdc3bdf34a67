"""What a text says that the FDA has approved or cleared, to be compared with services' records."""

from collections.abc import Iterator
from urllib.parse import urlsplit

from practice_site.checks.claims.fda import SIGNS, WORDS, FdaWord, fda_claims
from practice_site.checks.evidence import TextEvidence
from practice_site.checks.proofs import is_proven
from practice_site.checks.prose import Passage, has_any
from practice_site.gazetteer.names import key_of
from practice_site.model.markdown import BlockKind, LinkUse
from practice_site.model.mention import Mention, MentionKind
from practice_site.words.sentences import sentences


def fda_mentions(text: TextEvidence) -> Iterator[Mention]:
    """Each claim that the FDA approved or cleared something; not those in block quotes.

    It is `claimed` unless the passage, or a note of it, leads to the FDA, or the article has
    an entry under `evidence` for it.
    """
    if WORDS.isdisjoint(text.words) or not has_any(text.small, SIGNS):
        return
    for passage in text.passages:
        if not has_any(passage.text.casefold(), SIGNS) or _is_quote(passage):
            continue
        for sentence in sentences(" ".join(passage.text.split())):
            for claim in fda_claims(sentence):
                if claim.says is not FdaWord.REGISTERED:
                    proven = is_proven(claim.words, sentence, text.record) or _leads_to_fda(
                        passage, text
                    )
                    about = (claim.says.value, key_of(sentence))
                    yield Mention(
                        MentionKind.FDA, claim.words, passage.span, about, claimed=not proven
                    )


def _is_quote(passage: Passage) -> bool:
    return passage.block is not None and passage.block.kind is BlockKind.QUOTE


def _leads_to_fda(passage: Passage, text: TextEvidence) -> bool:
    block = passage.block
    if block is None:
        return False
    notes = (note for note in text.body.footnotes if f'#ref-{note.number}"' in block.html)
    return any(map(_is_of_fda, (*block.links, *(link for note in notes for link in note.links))))


def _is_of_fda(link: LinkUse) -> bool:
    try:
        host = urlsplit(link.target).hostname or ""
    except ValueError:
        return False
    return host == "fda.gov" or host.endswith(".fda.gov")

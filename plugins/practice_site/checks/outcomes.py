"""Words by which a patient's quote claims that a treatment did something."""

import re
from collections.abc import Iterator

from practice_site.words.expressions import ready

_GONE = r"(?:gone|vanished|disappeared|went away|cured|healed)"
_ILLS = (
    r"(?:pain|ache|aches|headaches?|migraines?|numbness|symptoms?|stiffness|fracture|arthritis"
    r"|sciatica|back|knees?|necks?|shoulders?|hips?)"
)
_CLAIMS = ready(
    rf"""
    \b(?:no|without|zero)\ (?:any\ |more\ )?pain\b
    |\bpain[ -]?free\b
    |\bno\ longer\ (?:hurts?|need|needs|take|takes|have|has|use|uses|feel|feels)\b
    |\b(?:my|the|all|his|her)\ (?:\w+\ ){{0,2}}{_ILLS}\ (?:is|are|was|were|has|have|'s)?\ ?
      (?:now\ |all\ |completely\ |almost\ |totally\ |been\ )*{_GONE}\b
    |\b(?:cured|healed|fixed|saved|rid)\ (?:me|my|him|her|his|us)\b
    |\b\d{{1,3}}\ ?(?:%|percent)\ (?:better|improve\w*|relief|reduc\w*|less|pain)\b
    |\b(?:a\ )?(?:new|different)\ (?:man|woman|person)\b
    |\b(?:gave|given|got|have|has)\ (?:me\ |us\ |him\ |her\ )?(?:my|his|her|our|their)\ life\ back\b
    |\bchanged\ (?:my|his|her|our)\ life\b|\blife[ -]chang\w+
    |\b(?:can|could|able\ to)\ (?:now\ |finally\ )?
      (?:walk|run|sleep|golf|play|lift|drive|work|stand|sit|bend|dance|garden|hike|ski|swim)\w*
      [^.!?]*\b(?:again|now|once\ more|pain)\b
    |\b(?:walk|run|sleep|golf|play|work|dance|garden|hike|ski|swim)(?:ing|s)?\b
      [^.!?]{{0,60}}\bagain\b
    |\bback\ (?:to|at|on|in)\ (?:the\ )?
      (?:work|golf|tennis|garden\w*|running|gym|feet|job|course)\b
    |\b(?:immediate|instant|complete|total|lasting|amazing|incredible)\ (?:pain\ )?
      (?:relief|results?)\b
    |\b(?:worked|works)\ (?:wonders|miracles|like\ a\ charm|for\ me)\b|\bmiracle
    |\b(?:feel|feels|feeling|felt|am|is)\ (?:so\ |much\ |far\ |a\ lot\ |100%\ )+better\b
    """,
    re.IGNORECASE | re.VERBOSE,
)
_HOPED = ready(
    r"\b(?:hope|hoped|hoping|wish|wished|want|wanted|wants|if|whether|would|might|may|before|until"
    r"|not|never|cannot|can't|couldn't|asked|afraid|feared|could not|didn't|doesn't|isn't)\b",
    re.IGNORECASE,
)
_SENTENCE = re.compile(r"[^.!?]+[.!?]?")
_NEAR = 40


def outcomes(text: str) -> Iterator[str]:
    """The passages of a text that claim an outcome, as they are written.

    What is hoped, feared, denied or asked is none: "I hoped to walk again", "my
    back is not cured". A doubt within 40 characters before the words counts.
    """
    for sentence in _SENTENCE.finditer(text):
        words = sentence[0]
        for claim in _CLAIMS.finditer(words):
            if not _HOPED.search(words, max(0, claim.start() - _NEAR), claim.start()):
                yield " ".join(claim[0].split())
                break

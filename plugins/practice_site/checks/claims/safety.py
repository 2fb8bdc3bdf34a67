"""Claims that nothing hurts, nothing can go wrong, or a result stays for ever."""

import re
from collections.abc import Iterator
from functools import cache

from practice_site.checks.claims.claim import Found, Sentence
from practice_site.checks.claims.context import conditional, denied, hedged, reported
from practice_site.checks.claims.wording import any_of, one_of, words_in

WORDS = words_in("""
    painless painlessly pain risk risks side complications complication downtime scar scars
    scarring scarless safe safely safest permanent harmless permanently forever lifetime lifelong
    discomfort hurt hurts feel ouch needles stress safety danger dangers worry worries lasts
    trauma traumatic bleeding irritation
""")
"""One of these is in whatever claims to be safe, painless or for ever."""

_THING = one_of(
    "procedures?, treatments?, options?, alternatives?, ways?, solutions?, methods?, "
    "therap(?:y|ies), choices?"
)
_LASTING = one_of("""
    relief, results?, solutions?, fix, correction, improvements?, removal, freedom, cure, answer
    change, reduction, weight loss, whitening, end, difference, remedy, way, smile, straightening
""")
_HARM = one_of("""
    risks?, side effects?, complications?, down-?time, pain, discomfort, scars?, scarring, danger
    dangers, hurt, irritation, recovery time
""")


@cache
def _claimed() -> re.Pattern[str]:
    degree = one_of(
        "completely, totally, virtually, nearly, almost, practically, truly, entirely, "
        "essentially, absolutely, 100%"
    )
    return re.compile(
        rf"""
        \b(?:{degree}[ ])?(?:painless(?:ly)?|pain[- ]free)\b
        | \b(?:{degree}[ ])?(?:risk[- ]free|harmless(?:ly)?|scar[- ]?less|complication[- ]free
          |(?:side[ -]effect|discomfort)[- ]free)\b
        | \b(?:no|zero|without(?:[ ]any)?|free[ ](?:of|from)(?:[ ]any)?)[ ](?:known[ ]|real[ ]|serious[ ])?{_HARM}\b
        | \b{_HARM}:[ ](?:none|no|zero|nil)\b
        | \b(?:won't|will[ ]not|don't|do[ ]not|never|doesn't|does[ ]not)[ ]
          (?:even[ ]|ever[ ])?(?:feel[ ](?:a[ ](?:thing|prick)|anything|any[ ]\w+|it|pain)|hurt)\b
        | \b(?:feel|feels)[ ](?:nothing|no[ ](?:pain|discomfort))\b
        | \b(?:completely|perfectly|totally|absolutely|entirely|extremely|incredibly|remarkably|exceptionally
          |always|100%|proven|very|quite|fully)[ ]safe\b
        | \b(?:is|are|it's|remains?)[ ](?:an?[ ])?safe
          (?=[ ]and[ ](?:effective|painless|easy|gentle|reliable|quick|simple|comfortable|fast)
            |,[ ](?:effective|painless|easy|gentle|quick|simple|comfortable|reliable|fast)
            |[ ]{_THING}|[ ]for[ ](?:everyone|everybody|anyone|all|every|the[ ]whole|your[ ]whole)|[ ]at[ ]any
            |[ ]*[.!]|[ ]*$|,?[ ]and[ ]it)
        | \bsafe(?:,|[ ]and)[ ](?:effective|painless|easy|gentle|proven|quick|reliable|fast|simple)\b
        | \b(?:the[ ])?safest[ ](?:\w+[ ])?{_THING}\b
        | \bpermanent(?:ly)?[ ](?:\w+[ ]){{0,2}}?{_LASTING}\b
        | \bpermanently[ ](?:[a-z]+s|[a-z]+ed|free|relieve|remove|fix|correct|eliminate|end|stop|get|resolve
          |reduce|straighten|whiten|destroy|solve|improve|restore|heal|lift|tighten|erase|cure)\b
        | \b(?:results?|relief|it|effects?)[ ](?:is|are|that[ ](?:is|are))[ ]permanent\b
        | \b(?:gone|fixed|smooth|straight|straighter|removed|solved)[ ](?:\w+[ ])?permanently\b
        | \b(?:lasts?|lasting|stays?|holds?)[ ](?:(?:you|them|him|her)[ ])?(?:forever|an?[ ](?:\w+[ ])?lifetime|for[ ](?:life|ever|good)
          |the[ ]rest[ ]of[ ]your[ ]life)\b
        | \blifelong[ ](?:relief|results?|cure|smile|fix|solution)\b
        """,
        re.IGNORECASE | re.VERBOSE,
    )


_FRIENDS = any_of(
    r"""
        range, arc, walking distance, motion, movement, side, days? (?:before|between), interval
        window, hours?, position, limits?, zone, level, period, stretch, exercises?, steps
    """,
    at=r"pain[- ]free ",
)
_FELT = re.compile(
    r"\b(?:you|patients?|people|person|she|he|they|i|child|children|dogs?|cats?|pets?|many|some|who"
    r"|there|teeth|tooth|others|adults?) (?:\w+ )?(?:had|has|have|feel|feels|felt|is|are|was|were"
    r"|reports?|lives?|stay|moves?|bend|walk|turn|chew|notice)\b[^,.;]{0,40}$",
    re.IGNORECASE,
)
_SIGNS = (
    r"cavit(?:y|ies), decay, glaucoma, lumps?, moles?, symptoms?, disease, tumou?rs?, cancer"
    r", osteoporosis, blood pressure, growths?, nodules?, hernias?, aneurysms?, early stages?, swelling"
    r", ulcers?, sores?, bumps?, cysts?, rash\w*, loss of vision, vision loss, spots?, bleeding, noises?"
    r", clicking, popping, floaters?, blood in, goiter, stones?"
)
_OF_ILLNESS = re.compile(rf"\b{one_of(_SIGNS)}\b[^.;]{{0,40}}$", re.IGNORECASE)
_OF_ILLNESS_AFTER = re.compile(rf"^[ ,]*(?:\w+ ){{0,2}}?{one_of(_SIGNS)}\b", re.IGNORECASE)
_SAFE_ADVICE = re.compile(
    r"\b(?:is|are|it's|be) (?:usually |often |generally |also |very |quite )*safe (?:to|for you to|enough"
    r"|when|if|during|in|with|unless|only|for (?:most|many|some|use|people who|adults|healthy))\b"
    r"|\b(?:until|when|whether|if|once) [^.;]{0,40}\bsafe\b"
    r"|\b(?:keep|kept|stay|stays|feel|play|playing|move|drive|lift|home|walk|exercise|sun)\w*"
    r" (?:\w+ )?safe(?:ly)?\b",
    re.IGNORECASE,
)
_DENIABLE = re.compile(r"^(?:no|zero|without|never|won|will|do|free)", re.IGNORECASE)
_NO_RISK_DENIED = re.compile(
    r"\b(?:no|not|never|none|nothing|isn't|aren't|nor|neither|rarely|hardly|seldom)\b[^,;:]{0,60}$",
    re.IGNORECASE,
)
_HURT_ASKED = re.compile(r"\b(?:hurt|painful|pain|uncomfortable|risky|dangerous)\b", re.IGNORECASE)
_NO = re.compile(
    r"\W*(?:no|not at all|none at all|never|absolutely not|not a bit)\b\s*(?:[.!,—–]|$)", re.I
)


def safety(sentence: Sentence) -> Iterator[Found]:
    """The words of a sentence that claim safety, no pain, or a result that stays."""
    text = sentence.text
    if sentence.asks or sentence.warns:
        return
    if (answer := _NO.match(text)) and _HURT_ASKED.search(sentence.before):
        yield Found(0, len(answer[0].rstrip(" .!,—–")), _instead("pain"))
        return
    for match in _claimed().finditer(text):
        start, end = match.span()
        if _is_denied(text, start, end, match[0]) or conditional(text, start):
            continue
        if reported(text, start, end) or _means_else(text, start, end, match[0].casefold()):
            continue
        yield Found(start, end, _instead(match[0].casefold()))


def _is_denied(text: str, start: int, end: int, words: str) -> bool:
    if _DENIABLE.match(words):
        # "No procedure is without risk" denies it; "without risk" alone does not.
        return _NO_RISK_DENIED.search(text[:start]) is not None
    return denied(text, start, end)


def _means_else(text: str, start: int, end: int, words: str) -> bool:
    before = text[:start]
    if _FRIENDS.match(text, start):
        return True
    if "safe" in words:
        return _SAFE_ADVICE.search(text) is not None or hedged(text, start)
    if words.startswith("permanent"):
        return re.search(r"\b(?:may|might|could|cause|risk)\b", before, re.IGNORECASE) is not None
    if _OF_ILLNESS.search(before) or _OF_ILLNESS_AFTER.match(text[end:]):
        return True
    if words.startswith(("no ", "without", "free ", "feel", "pain-free", "pain free")):
        return _FELT.search(before) is not None
    return False


def _instead(words: str) -> str:
    if re.search(r"safe|risk|side|complication|danger|harmless", words):
        return "like every procedure, it has risks; we go through them with you"
    if re.search(r"pain|discomfort|feel|hurt", words):
        return "we numb the area first; you may feel some pressure"
    if re.search(r"down-?time|scar|recovery", words):
        return "how long you need to rest differs; ask us what to plan for"
    return "how long it lasts differs from person to person"

"""What stands around words and decides whether they are a claim.

A denial, a question, a warning of others' promises and a condition each end with their
clause: "No surgery is without risk, but we guarantee relief" is a claim.
"""

import re

from practice_site.checks.claims.wording import any_of, one_of
from practice_site.words.expressions import ready

NEAR = 400
"""How many letters before and after words may change their meaning; no sentence needs more."""

_ASKS = ready(
    r"\W*(?:(?:and|but|so) )?(?:do|does|did|is|are|was|were|can|could|will|would|should|may|might|"
    r"has|have|what|when|where|which|who|why|how)(?:n't)?\b",
    re.IGNORECASE,
)
_TAKES_FOR_GRANTED = ready(
    r"\W*(?:did you know|have you heard|are you (?:\w+ )?ready (?:for|to)|is(?:n't| not) it time"
    r"|wouldn't you|who wouldn't|don't you"
    r"|who says|why (?:live|suffer|settle|wait|put up|let|endure|risk|accept|tolerate|pay|overpay"
    r"|drive|not|struggle|spend|waste|fuss|starve|bother))\b"
    r"|\W*(?:why|how)\b(?!.*\b(?:should|would|can i|do i|long|often|much)\b).*\b(?:our|we|us)\b",
    re.IGNORECASE,
)
_NEW_SUBJECT = (
    r"(?:[;:–—()]|\b(?:but|yet|however|although|though|because|thanks to)\b|"
    r"\b(?:so|when|while|where|since|now|as|after|once) (?:that )?(?:our|we|your|you|this|these)\b|"
    r",\s*(?:plus|then|which|thanks|unlike|there|these|those|here|one|both|patients|people|relief"
    r"|results|treatment|surgery|lasers?)\b|"
    r",\s*(?:and |so |just |only |simply )?(?:most|many|nearly|almost|all|every|we|i|it"
    r"|they|you|he|she|this|that|our|ours|dr|the|your|a|an)\b)"
)
"""What ends the reach of a denial: a comma only where a new subject follows it."""

_SUBJECT = re.compile(r"(?:we|i|it|they|you|that)\b", re.IGNORECASE)
"""What begins a clause of its own, where the words themselves begin with it."""

_DENYING = one_of("""
    not, never, cannot, nobody, no one, nothing, refuses? to, unable to, unlikely to, wary of,
    neither, impossible to, wrong to, stop short of
""")
_IDIOM = one_of(r"""
    only, just, merely, simply, to mention, surprisingly, so long ago, long ago, a day goes by
    a moment too soon, (?:\w+ )?(?:wait|hesitate|delay|settle|regret|despair|worry|look back)
    (?:put|wait|put it|take our word|take it|miss|let|give up|forget|overlook) \S+, look further
    believe (?:how|what|your|the), (?:say|get|thank|praise|recommend) \w+ enough, get enough
    be (?:disappointed|sorry|afraid|surprised|intimidated|embarrassed|fooled), imagine, help but
    (?:have|need) to (?:\w+ )?(?:live|suffer|put up|choose|settle|wait|endure|accept|be)
    (?:live|spend|suffer|lose|waste|endure|go|sit out|miss) (?:through )?another, put up with
    (?:live|living) with, (?:short|less) (?:of|than), but, ask for (?:more|better), afraid, mind
    be (?:easier|happier|simpler|better|gentler)
    been (?:\w+ )?(?:easier|simpler|safer|better|faster|quicker|gentler|this)
""")
"""What with a denying word before it denies nothing of what follows."""

_DENIED_BEFORE = ready(
    rf"(?:\b{_DENYING}|n't)\b(?! {_IDIOM}\b)"
    rf"(?!.*{_NEW_SUBJECT})"
    r"|\b(?:instead of|rather than)(?: [\w'-]+){0,3} $"
    r"|\b(?:no|not|none|nothing) [^,;:.]{0,40}?(?:is|are|be|was|were) [\w-]+"
    r"(?:, [\w-]+)*,?(?: or| nor)? $"
    r"|\b(?:no(?!-)|neither|nor|without|hardly|rarely|seldom|far from|none"
    r"|(?<!\ba )(?<!\bthe )(?<!first )(?<!next )(?<!last )(?<!these )few"
    r"(?! \w+ (?:are|is) (?:as|so)\b)"
    r"|(?<!\ba )(?<!this )(?<!that )(?<!our )(?<!\bthe )(?<!these )little"
    r"(?! (?:ones?|boys?|girls?|kids?|bit|sister|brother|man"
    r"|\w+ (?:will|is|makes|works))\b))\b"
    r"(?! other\b| doubt\b| more\b| longer\b| matter\b| wonder\b| question\b| time\b| sooner\b"
    r"| fuss\b| end of\b| less than\b| better\b| one else\b| cost\b| charge\b| strings\b"
    r"| appointment\b| referral\b| exaggeration\b| secret\b| coincidence\b| accident\b| joke\b"
    r"| stranger\b| need\b| (?:blush|boast|brag|hesita)\w*)"
    r"(?!\s+(?:an? |any |the |more )?(?:surgery|anesthesia|needles?|drugs?|pills?"
    r"|medications?|scalpel|knife|incisions?|cutting|pain|diet\w*|braces|hospital|injections?|stitches"
    r"|downtime|opioids|scars?)\b(?! (?:that|which|can|could|will|has ever)\b))"
    r"[^,;:–—]*$",
    re.IGNORECASE | re.DOTALL,
)
_ASIDE = ready(
    r", [^,;:]{1,40}\b(?:and|but) not [^,;:]{1,30},(?= )"
    r"|, (?:however|no matter|whether|even|be it|including|or|and) [^,;:]{1,40},(?= )"
    r"|\bwho(?:se \w+)? (?:[\w'-]+ ){0,2}?(?:\w*n't|cannot|not|never|no|can no|nothing)"
    r"(?: [\w'-]+){3}(?= )"
    r"|\bwithout (?:[\w-]+ing )?(?:an? |any |the )?[\w'-]+(?: or [\w'-]+)?"
    r"(?= (?:our|we|your|you|the)\b)"
    r"|^(?:while|because|since|although|though|when|as|after|even if|even though|if)"
    r" [^,;:]{5,90},(?= )"
    r"|\b(?:that|which|who|whose) [^,;:]{0,20}(?:n't|\bnot|\bnever|\bno|\bnothing)\b"
    r"[^,;:]{1,50},(?= )"
    r"|(?<=\bno )(?:[\w-]+, ){1,3}(?:[\w-]+,? )?(?:or|nor|and)"
    r"(?= (?!your|you|we|our|the|it|they|this))",
    re.IGNORECASE,
)
_DENIED_AFTER = ready(
    r"^(?:\W+\w+){0,5}?(?:\W+(?:not|never|cannot|impossible|unlikely|unknown|unrealistic|nothing"
    r"|misleading|untrue|a myth|nonsense|rare|uncommon|mistake)\b(?!\W+(?:only|just|merely)\b)"
    r"|\W+\w*n't\b)",
    re.IGNORECASE,
)
_REACH_END = ready(
    r"[,;:–—()]|\b(?:but|yet|however|although|though|because|who|whom|whose|which|where|when"
    r"|that(?= (?:\w+ )?(?:won't|will not|doesn't|does not|don't))"
    r"|whenever|while|even|if|unless|until|so|after|before|once|since|without|with"
    r"|and(?! (?:[\w-]+ ){0,2}?(?:not|never|isn't|aren't)\b)|for (?:those|people"
    r"|patients|anyone|the|adults|children))\b",
    re.IGNORECASE,
)
"""Where a denial that stands behind words no longer means them."""
_CONDITION = ready(
    r"\b(?:if|whether|unless|until|till|once(?! more| again| and for all)"
    r"|before(?![ -]and[ -]after)|when|whenever|as long as|in case"
    r"|hope|hopes|hoped|hoping|wish|wishes|(?<!^)want|wants|wanted|wondering)\b[^,;:–—]*$",
    re.IGNORECASE,
)
_TELLERS = one_of("""
    ads?, advertisements?, websites?, clinics?, products?, sellers?, companies, company
    videos?
    influencers?, sites, people, sources, posts?, brochures?, billboards?
""")
_SUCH = r"(?:some|many|those|these|online|television|tv|internet|most)"
_PLACE = r"(?:clinic|practice|doctor|website|ad|product)"
_WARNS = any_of(rf"""
        no (?:clinic|practice|doctor|physician|surgeon|dentist) can (?:say|promise) that it
        beware, be (?:wary|careful|cautious|skeptical|suspicious), watch out, red flags?, myths?
        misconceptions?, too good to be true, so-called, is a mistake, ask yourself
        walk away(?! (?:with|free|happy|smiling|from (?:pain|their)))
        avoid (?:any|anyone|clinics?|providers?|products?)
        (?:any|some)(?:one|body) (?:who|that) (?:\w+ )?(?:promis|claim|guarant|advertis|assur)\w*
        (?:any|some)(?:one|body) (?:who|that) (?:\w+ )?(?:says?|tells?|offers?|sells?|swears?)
        (?:any|some)(?:one|body) (?:who|that) (?:\w+ )?(?:calls?|boasts?|touts?|talks|speaks|vows)
        (?:any|every) (?:clinic|practice|doctor|website|provider|ad|product|dentist) (?:who|that)
        an? {_PLACE} (?:who|that) (?:\w+ )?(?:says?|tells?|calls?|offers?|sells?)
        an? {_PLACE} (?:who|that) (?:\w+ )?(?:promis|claim|guarant|advertis|boast)\w*
        {_SUCH} {_TELLERS} (?:\w+ )?(?:promis|claim|advertis|market)\w*
        {_SUCH} {_TELLERS} (?:\w+ )?(?:call|say|sell|tout|offer)\w*
        if (?:an?|any|some) (?:\w+ )?{_TELLERS} (?:\w+ )?(?:sells?|guarantees?|promises|claims)
        if (?:an?|any|some) (?:\w+ )?{_TELLERS} (?:\w+ )?(?:calls?|tells?|swears?)
        grain of salt
        {_TELLERS} (?:that |which |often |may |will )?(?:promis|claim|tout)\w*
        the (?:internet|web|label|package|box|bottle|brochure) (?:says?|claims?|insists?|tells? you)
        (?:is|are|was|were) (?:\w+ )?(?:said|thought|believed|rumou?red|reputed) to
        (?:many|some|most|plenty of) [\w -]+?(?:believe|think|assume)[^.;]*\b(?:but|yet|though)\b
        (?:we|i) avoid
        (?:we|i) (?:do not|don't|never) say(?! (?:this|that|it) (?:lightly|often))
        (?:we|i) (?:do not|don't|never) use(?! (?:that|this) (?:word|phrase)|(?: \w+){{2}} lightly)
        the (?:word|term|phrase|claim)s?(?! lightly| of (?:our|my|the|dr))
        (?:is|are) (?:a )?(?:word|phrase|claim|term)s?
        is there (?:a|any)
        ask (?:whether|if|your|how|what|us|for (?:the|a|an|proof|evidence|numbers)\b)
        you (?:may|might|will|can) (?:hear (?:that|of|claims|promises)|be told|come across)
        you (?:may|might|will|can) read (?:that|about|of|online|claims)
        you (?:may|might|will|can) (?:see|find|hear) (?:ads|clinics|claims|promises|the word)
        (?:no one|nobody) can (?:promise|guarantee|claim|assure|honestly|say|predict)
        no (?:honest|responsible|ethical|good|reputable)
        we (?:cannot|can't|can not|do not|don't|never|won't|will not) (?:promise|guarantee|claim)
    """)
_QUOTE = re.compile(r"[\"][^\"]{1,200}[\"]")
_MADE_OWN = ready(
    r"\b(?:lives? by (?:it|this|that)|they're right|they are right"
    r"|she's right|he's right|we (?:agree|stick|stand|mean it"
    r"|live by|couldn't agree)|(?:and|because) it(?:'s| is) (?:true|how)"
    r"|is (?:our|what we|how we)|we (?:deliver|call it)|our (?:motto|slogan|promise"
    r"|flyer|pledge|tagline|name|sign|banner|badge|poster|ad|card)"
    r"|(?:our|the) (?:\w+ )?(?:founder|director|owner|chief|head|doctors?|dentists?|surgeons?"
    r"|physicians?|nurses?|therapists?|coach|vets?|team|staff|crew|manager|hygienists?)"
    r"(?:'s motto| likes to say| always says?| says?| puts it| promises?| swears?)"
    r"|(?:dr\.?|doc|coach|nurse) \w+ (?:likes to say|always says|says|puts it|promises|swears)"
    r"|in the words of (?:our|dr)|(?:green|gold|red|blue|silver|round) badge)\b",
    re.IGNORECASE,
)


def asks(sentence: str) -> bool:
    """Whether a sentence is an open question.

    "Ready for a painless visit?" and "Why are we the best?" take the claim for granted.
    """
    if not sentence.rstrip().endswith("?") or not _ASKS.match(sentence):
        return False
    return _TAKES_FOR_GRANTED.match(sentence) is None


def warns(sentence: str) -> bool:
    """Whether a sentence is about what others promise, or about a word, and claims nothing."""
    return _WARNS.search(sentence) is not None


def denied(sentence: str, start: int, end: int) -> bool:
    """Whether what stands from `start` to `end` is denied."""
    subject = _SUBJECT.match(sentence, start)
    before = _ASIDE.sub("", sentence[max(0, start - NEAR) : subject.end() if subject else start])
    clause = _REACH_END.split(sentence[end : end + NEAR], maxsplit=1)[0]
    return bool(_DENIED_BEFORE.search(before) or _DENIED_AFTER.match(clause))


_YOU_WILL = re.compile(r"(?:you|he|she|they|your \w+)(?:'ll| will)\b", re.IGNORECASE)
_WHETHER = re.compile(
    r"\b(?:whether|unless|hope|hopes|wish|wondering|ask if|know if|see if|tell if)\b[^,;:–—]*$",
    re.IGNORECASE,
)


_IS = re.compile(r"(?:is|are|becomes?)\b", re.IGNORECASE)
_WHEN_YOU = re.compile(r"\b(?:when|whenever) (?:you|he|she|they|we|i) [a-z]+ $", re.IGNORECASE)


def conditional(sentence: str, start: int) -> bool:
    """Whether what begins at `start` is a condition, or wished for.

    "Once you finish you will be free of pain" promises it all the same, and in "leaking when you
    sneeze is history" the condition has its verb already.
    """
    before = sentence[max(0, start - NEAR) : start]
    if _YOU_WILL.match(sentence, start):
        return _WHETHER.search(before) is not None
    if _IS.match(sentence, start) and _WHEN_YOU.search(before):
        return False
    return _CONDITION.search(before) is not None


def reported(sentence: str, start: int, end: int) -> bool:
    """Whether words stand between quotation marks and are not made the practice's own."""
    quotes = _QUOTE.finditer(sentence)
    quoted = any(quote.start() < start and end < quote.end() for quote in quotes)
    return quoted and _MADE_OWN.search(sentence) is None

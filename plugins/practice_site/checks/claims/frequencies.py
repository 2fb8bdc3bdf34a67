"""Claims of how many patients a treatment helps, in words."""

import re
from collections.abc import Iterator
from functools import cache

from practice_site.checks.claims.claim import Found, Sentence
from practice_site.checks.claims.context import denied, reported
from practice_site.checks.claims.wording import any_of, one_of, words_in

WORDS = words_in("""
    patients people women men clients adults athletes families dogs majority users everyone runners
    golfers children teens seniors us patient parents individuals wearers dancers owners cats pets
    most many few everybody neighbors residents folks members hardly almost nearly commonly often
    usually typically frequently
""")
"""One of these is in whatever says how many are helped."""

_WHO = one_of("""
    patients, people, women, men, clients, adults, athletes, families, users, individuals, runners
    golfers, children, teens, seniors, wearers, parents, owners, dogs, cats, pets, dancers, others
    neighbors, residents, folks, members, kids, workers, gardeners, eyes, knees, horses, puppies
""")
_MANY = one_of("""
    most, many, nearly all, almost all, virtually all, all, countless, thousands of, hundreds of
    dozens of, a lot of, plenty of, nearly every, almost every, more than half(?: of)?, the bulk of
    (?:the|a) (?:vast |great |large |overwhelming )?majority(?: of)?, so many, a large share of
    over half(?: of)?, two thirds of, our, the rest of
""")
_EVERYONE = (
    r"(?:nearly[ ]|almost[ ]|virtually[ ]|just[ ]about[ ])(?:everyone|everybody|every[ ]\w+)"
)
_OFTEN = one_of("""
    often, frequently, usually, typically, commonly, regularly, consistently, routinely, generally
    almost always, always, overwhelmingly, tend to, nearly always
""")
_SAY = one_of(r"""
    notic\w+, report\w*, feel, feeling, experience, see, enjoy, find, say, tell us, describe, achieve
    regain, return\w*, get, have, recover, improve, walk, walks, resume, love, sleep, gain, leave
    go back, do, benefit, respond, look, wish, rate, lose, live, rave, stop, no longer, come, go, need
    tell, start, begin, keep, were, move, hear, can (?:walk|return|resume|go back|do|hear|see), call it
    are (?:able|back|walking|pleased|happy|delighted|thrilled|satisfied|amazed|surprised|pain|glad|much)
    end up, reach, become, hold, would, chew, smile, are
""")
_RESULT = any_of(r"""
    relie[fv]\w*, improv\w*, better, best, less pain\w*, results?, resum\w+, regain\w*, pain[- ]?free
    recover\w*, difference, satisf\w+, happ(?:y|ier), pleased, delighted, thrilled, reduc\w+, decreas\w+
    sooner, normal, fewer, younger, smoother, clearer, brighter, whiter, straighter, sleep\w*, walk\w*
    again, confiden\w+, energy, comfortabl\w*, benefit\w*, success\w*, return\w* to, back to, activit\w+
    lasting, freedom, mobility, stronger, love, amazed, wish they, no longer, rave, great, easier
    quick\w*, painless\w*, glad, worth, move, relaxed, free of, gone, able to stop, back at, gardening
    running, golf\w*, well, without (?:a cane|glasses|pain|pills|crutches), respond well, recommend
    hear\w*, smil\w*, help\w*, transform\w*, gentle, life[- ]changing, good results, relax
""")
_NO_RESULT = any_of(r"""
    sore\w*, bruis\w*, swell\w*, swollen, nothing, pressure, numb\w*, side effects?, tired, nausea
    infection, complications?, bleeding, itch\w*, questions?, ask\w*, nervous, anxious, worr\w+
    same day, driver, drive, ride, go home, wait, delay, tried, insurance, appointments?, consult\w*
    choose, prefer, wonder, unaware, to learn, think, believe, assume, crutches, before, tests?
    follow-?up, visits?, age, develop, diagnos\w+, risk, symptoms? (?:such|like|of), expect, hope, want
    looking for, seek, scared, afraid, know, awake, delivered, snore, grind, suffer\w*, struggl\w*
    live with, return (?:for|to (?:us|our|the office|see)), come back for, without (?:any )?treatment
    on their own, weeks? of (?:bracing|rest|medication), stop(?:ping)? (?:taking|smoking), gain weight
    put off, avoid, feel (?:a|some|the|only|mild|nothing), look for, local an\w+, mild, never need
    (?:need|have|take|use|get) (?:an?|the|one|two|to|several|more|some) (?!good|great|full|quick|better)
    bring, arrive, schedule, travel, come from, strain\w*, sprain\w*, headaches?, pain when, forget
    miss, notice (?:symptoms|pain|it|the first|some|a (?:lump|change)), outgrow, cold, temporary
""")
_FEW_AGAIN = r"(?:need|require|ask[ ]for|come[ ]back|return|regret|have[ ](?:any[ ])?(?:pain|problems)|experience|report|complain)"


@cache
def _how_many() -> re.Pattern[str]:
    who_with = r"(?:who|with|in|undergoing|having|receiving|treated|at|on|over|under|from|of|after)"
    return re.compile(
        rf"""
        (?P<many>\b{_MANY}[ ](?:of[ ])?(?:(?:our|my|these|the|his|her|their|us)[ ])?(?:[\w-]+[ ]){{0,2}}?{_WHO}
          (?:[ ](?:we|i)[ ](?:treat|see|operate[ ]on|work[ ]with|fit|help))?
          (?:[ ]{who_with}[ ][^,.;!?]{{1,50}}?)?,?[ ]
          (?:will[ ]|also[ ]|soon[ ]|now[ ]|do[ ]|quickly[ ]|even[ ]|can[ ]|ever[ ]|{_OFTEN}[ ])?{_SAY}\b)
        | (?P<most>\b(?:most|many)[ ](?:also[ ]|soon[ ]|now[ ]|will[ ])?(?:report|notice|feel|experience|say|see|enjoy
          |describe|find|regain|tell[ ]us|return[ ]to|are[ ](?:able|back|walking|pain)|love|walk|recover)\b)
        | (?P<everyone>\b{_EVERYONE}(?:[ ](?:we|i|who)[ ][^,.;!?]{{1,30}}?)?[ ](?:\w+[ ])?(?:{_SAY}|\w+s)\b)
        | (?P<often>\b{_WHO}[ ](?:[^,.;!?]{{1,40}}?[ ])?{_OFTEN}[ ]{_SAY}\b)
        | (?P<few>\b(?:few|hardly[ ]any|very[ ]few|almost[ ]no)[ ](?:of[ ]our[ ]|of[ ]these[ ])?(?:\w+[ ])?(?:{_WHO})?[ ]?(?:ever[ ])?{_FEW_AGAIN}\b)
        | (?P<of>\b(?:relief|improvement|results?|benefits?|recovery|outcome)[ ](?:that[ ])?{_MANY}[ ](?:[\w-]+[ ])?{_WHO})
        """,
        re.IGNORECASE | re.VERBOSE,
    )


def frequencies(sentence: Sentence) -> Iterator[Found]:
    """The words by which a sentence says that most, or many, patients are helped."""
    text = sentence.text
    if sentence.asks or sentence.warns:
        return
    for match in _how_many().finditer(text):
        start, end = match.span()
        about = f"{match[0].rsplit(' ', 1)[-1]}{text[end : end + 120]}"
        if match.lastgroup != "few":
            if not _RESULT.search(match[0]) and not _RESULT.search(about):
                continue
            if _NO_RESULT.search(about) or denied(text, start, start + 1):
                continue
        if not reported(text, start, end):
            yield Found(start, end, "some people feel better; how many differs")
            return

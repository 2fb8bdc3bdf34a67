"""What a section is for, told by its heading's wording and its content.

The wordings are those that real practice pages use; the author's own heading
is kept, the role only says what it means.
"""

import re
import unicodedata
from collections.abc import Mapping
from functools import cache, lru_cache

from practice_site.model.markdown import Role
from practice_site.words.expressions import ready

_CONSULTATION = (
    r"(?:consultation|consult|appointment|visit|evaluation|exam|examination|screening|call)s?"
)
_TOWNS = r"(?:communities|towns|cities|neighbou?rhoods|suburbs|counties|villages)"
_PATIENTS = r"(?:patients|families|people|parents|residents|clients|neighbou?rs)"
_TREATMENT = r"(?:appointment|injection|operation|procedure|surgery|treatment|visit)"

# The first match wins, of what stands here or under the same role in `_ANYWHERE`. Headings come
# lower-cased, with straight quotes and hyphens, without numbering and without a final colon or
# period; a final question mark is kept.
_WORDINGS: tuple[tuple[Role, str], ...] = (
    (Role.DISCLAIMER, r"^(?:our |a )?(?:medical |educational |legal )?disclaimers?$"),
    (
        Role.FAQ,
        r"^faqs?\b|^q ?(?:&|and|\+) ?as?\b"
        r"|^(?:your |our |patients' |the )?(?:most )?(?:common|top|popular) (?:patient )?questions"
        r"(?: (?:about|on|for|from|and answers)\b.*)?\??$"
        r"|^(?:your )?questions (?:and|&) answers\b"
        r"|^(?:your )?questions(?: about .*)? answered$"
        r"|^questions (?:our )?patients (?:often |frequently |commonly )?ask\b",
    ),
    (
        Role.QUICK_INSIGHTS,
        r"^(?:quick (?:insights?|summary|facts?|overview)|summary|at a glance|in brief|tl;?dr)"
        r"(?: (?:about|on|for|into)\b.*)?$",
    ),
    (
        Role.KEY_TAKEAWAYS,
        r"^(?:the |your )?(?:(?:key|main|quick) )?take-?aways?(?: (?:about|from|on|for)\b.*)?$"
        r"|^(?:the )?(?:key|main) points(?: (?:about|from|on|for)\b.*)?$",
    ),
    (Role.WHY_IT_MATTERS, r"^why (?:it|this|that)(?: all)? matters(?: (?:for|to|in)\b.*)?\??$"),
    (
        Role.REFERENCES,
        r"^(?:references|sources|citations|bibliography|works cited|further reading)"
        r"(?: (?:and|&) (?:references|sources|citations|resources|further reading|notes))?$",
    ),
    (
        Role.TESTIMONIAL,
        r"^(?:(?:a|one|our|the|another) )?patients?'?s?'? "
        r"(?:perspectives?|story|stories|testimonials?|voices?|reviews?|experiences)"
        r"(?: (?:from|in|at|of|about|with)\b.*)?$"
        r"|^(?:a|one|our) patient'?s'? experience(?: (?:with|in|at)\b.*)?$"
        rf"|^what (?:.+ )?{_PATIENTS} (?:say|are saying|have said|tell us)\b"
        rf"|^(?:real )?(?:words|stories|voices|reviews|experiences) from\b.*\b{_PATIENTS}\b"
        rf"|^hear (?:it )?from\b.*\b{_PATIENTS}\b|^loved by\b"
        r"|^(?:client |family |customer )?testimonials?$|^(?:client |family |customer )?reviews$",
    ),
    (
        Role.WHY_US,
        rf"^why (?:do )?(?:.+ )?{_PATIENTS} (?:in .+ |from .+ )?"
        r"(?:choose|trust|prefer|pick|love|come to|(?:make|take) the drive)\b"
        r"|^why choose (?:us\b|our\b|dr\b|.+ for\b)|^why us\??$|^what sets us apart\??$",
    ),
    (
        Role.SERVING_AREA,
        r"^(?:(?:proudly|also|now|we are|we're) )*serving "
        r"(?!sizes?\b|suggestions?\b|as\b|you\b|time\b|your (?!communit|neighbo|town|area))"
        rf"|^convenient (?:for|to)\b.*\b(?:{_TOWNS}|areas)\b"
        rf"|^(?:the )?(?:{_TOWNS}|areas?|places) (?:that )?(?:we|our .+|dr .+) serves?$"
        r"|^(?:our )?service areas?$",
    ),
    (
        Role.DIRECTIONS,
        r"^getting (?:here$|to (?:us$|us from|our\b|the .*(?:office|clinic|practice|center)\b))"
        r"|^driving directions\b|^directions(?: (?:to|from)\b.*)?$"
        r"|^(?:convenient|easy) access (?:from|to)\b"
        r"|^how to (?:find us|get (?:here|to (?:us|our)\b))",
    ),
    (
        Role.CALL_TO_ACTION,
        r"^(?:schedule|book|request|make|set up|arrange|get) (?:(?:a|an|your|my|our) )?"
        rf"(?:[\w'-]+ ){{0,3}}{_CONSULTATION}\b"
        r"|^ready (?:to|for)\b.*\?$|^ready to (?:schedule|book|get|take|start|find|talk|learn)\b"
        r"|^(?:contact|call|visit|reach) (?:us|our (?:office|practice|team|clinic)|dr)\b"
        r"(?! (?:at once|if|immediately|right away|when)\b)"
        r"|^(?:take|start) (?:your|the) (?:first|next) step"
        r"|^(?:(?:do you )?(?:still )?have |(?:still )?got )(?:any |more |other )*questions\b"
        r"|^get (?:in touch|started)\b|^let's talk\b|^talk (?:to|with) (?:us|our|a|dr)\b",
    ),
    (
        Role.CONCLUSION,
        r"^(?:in )?conclusions?$|^conclusions? ?[:&-]|^conclusions? and\b|^in (?:summary|closing)\b"
        r"|^(?:the )?bottom line\b|^(?:final|closing|parting) (?:thoughts|words)\b|^wrapping up\b"
        r"|^summary (?:and|&)\b|^(?:your |the )?next steps?(?: (?:for|in|with)\b.*)?\??$",
    ),
    (Role.INTRODUCTION, r"^(?:an )?introduction(?: to\b.*)?$|^intro$|^(?:an )?overview$"),
    (
        Role.CANDIDACY,
        r"^who (?:is .+ for|(?:should|can|may|might|could) (?:consider|have|get|benefit))\b",
    ),
    (
        Role.COST,
        r"^costs?$",
    ),
    (
        Role.COMPARISON,
        r"^how .+ (?:compares?|differs?)\b",
    ),
    (
        Role.BENEFITS,
        r"^(?:(?:what are )?the |key |main |top |possible )*(?:patient )?(?:benefits|advantages)\b",
    ),
    (
        Role.PREPARATION,
        r"^(?:how to |how do i |how can you )?prepar(?:e|ing|ation)\b|^getting ready for\b"
        rf"|^(?:what to (?:do|expect) )?before (?:your|the|an?) {_TREATMENT}\b",
    ),
    (
        Role.RECOVERY,
        r"^what to expect (?:during and )?after\b"
        rf"|^(?:life )?after (?:your|the|an?) {_TREATMENT}\b",
    ),
    (Role.RISKS, r"^(?:how safe )?is .+ safe\b"),
    (
        Role.PROCEDURE,
        r"^how (?:does|do) .+ work\b|^how .+ works\b"
        r"|^how .+s work(?: (?:in|for)\b.*)?$|^how (?:is|are) .+ (?:done|performed|given)\b"
        r"|^what (?:does|do) .+ look like\b|^what happens (?:during|in|at|on the day)\b"
        r"|^what to expect during\b|^(?:your|the|our) (?:.+ )?(?:process|procedure)\b",
    ),
    (
        Role.WHAT_IS,
        r"^what(?: (?:is|are)|'s) (?!(?:the|your|my|our|next|it like)\b)"
        r"|^what does .+ mean\b|^understanding\b",
    ),
)
_ANYWHERE: Mapping[Role, str] = {
    Role.FAQ: r"\b(?:frequently|commonly|often)[ -]asked questions?\b"
    r"|\bfaqs?$|\bq ?(?:&|and|\+) ?as?$",
    Role.TESTIMONIAL: r"\bsuccess stor(?:y|ies)$"
    r"|\bin (?:their|his|her|a patient's) own words$",
    Role.SERVING_AREA: rf"\b(?:surrounding|nearby) {_TOWNS}\b",
    Role.CANDIDACY: r"\b(?:right|good) (?:(?:choice|option|fit|treatment|procedure) )?"
    r"for (?:you|your|me|my|everyone)\b"
    r"|\bcandida(?:tes?|cy)\b|\beligib(?:le|ility)\b|\bwho qualifies\b",
    Role.COST: r"\bcosts?\b(?! of (?:waiting|doing nothing|ignoring|delay|living))"
    r"|\b(?:pricing|prices?|insurance|financing|affordab\w+|payment (?:plans?|options?))\b",
    Role.COMPARISON: r"\b(?:vs|versus|compared (?:to|with)|comparing|comparison|alternatives?)\b"
    r"|\bdifferen(?:ces? between|t from)\b",
    Role.BENEFITS: r"\b(?:benefits|advantages) of\b",
    Role.RECOVERY: r"\brecover(?:y|ing)\b(?! room)|\baftercare\b|\bhealing\b",
    Role.RISKS: r"\brisks\b|\bside effects?\b|\bcomplications?\b",
}
"""What need not stand at a heading's beginning; it is looked for from every letter on."""

_STEMS = ready(
    r"\b(?:asked|faq|q|stor|own|surrounding|nearby|for|candida|eligib|who|cost|pric|insurance"
    r"|financing|affordab|payment|vs|versus|compar|alternative|differen|benefits|advantages"
    r"|recover|aftercare|healing|risks|side|complication)"
)
"""A heading with none of these has nothing of `_ANYWHERE`, and only beginnings to look at."""

_SAME = str.maketrans(
    dict.fromkeys("‘’‛ʼ´`′", "'")
    | dict.fromkeys("“”„‟", '"')
    | dict.fromkeys("‐‑‒–—―−", "-")
    | dict.fromkeys("\u00ad\u200b\u200c\u200d\u2060\ufeff", "")
)
_NUMBERING = re.compile(r"^(?:#+ |\(?\d{1,2}[.):] ?(?=\D)|step \d{1,2} ?[:.-] |[ivx]{1,4}[.)] )")

_INVITATION = ready(
    rf"""
    \b(?i:schedule|book|request|arrange|make|set\ up)\b(?:\ [\w'’-]+){{0,4}}\ (?i:{_CONSULTATION})\b
    | \b(?i:contact|call|phone|visit|email)\ (?:
        (?i:us|our|today|now|the\ (?:office|practice|clinic|team))\b | [A-Z] | [(+]?\d)
    | \b(?i:reach\ out|get\ in\ touch)\b
    """,
    re.VERBOSE,
)
_INVITING = (
    *("schedule", "book", "request", "arrange", "make", "set up", "contact", "call", "phone"),
    *("visit", "email", "reach", "touch"),
)
"""One of these is in every invitation; looking for them first saves most texts the pattern."""
_CRITERION = ready(
    r"""
    \bcandidat | \bcriteri | \beligib | \bcontraindicat | \bdepends?\ on\b
    | \bfactors?\b | \bunless\b
    | \b(?:people|patients|adults|those|anyone)\ (?:who|whose|with)\b
    | \b(?:may|might|can|should|is|are|be)\ (?:not\ |usually\ |generally\ |often\ |typically\ )*
      (?:suitable|recommended|advised|considered|offered|unsuitable)\b
    | \b(?:not|rarely)\ (?:be\ )?(?:an?\ (?:good\ )?(?:option|choice|fit)|appropriate|right)\b
    | \bif\ you(?:['’]ve|\ have)\ (?:not\ |never\ |already\ )*(?:had|been|tried|an?\b)
    | \b(?:pregnan|allerg|infection|blood\ thinner)
    """,
    re.VERBOSE | re.IGNORECASE,
)
_SENTENCE_END = re.compile(r"[.!?]+(?:\s|$)")


TOLD_BY_TEXT = frozenset({Role.CANDIDACY, Role.CALL_TO_ACTION})
"""The roles that a heading alone leaves in doubt."""


def role_of(heading: str, text: str = "") -> Role:
    """The role of a section by its heading and, where that leaves a doubt, its text.

    "Is X right for you?" asks who the treatment is for, but over nothing but an
    invitation to call it is a call to action; "Ready to …?" is one unless its
    text invites nobody.
    """
    wording, role = _by_wording(heading)
    if role is Role.CANDIDACY and _only_invites(text):
        return Role.CALL_TO_ACTION
    if (
        role is Role.CALL_TO_ACTION
        and wording.startswith("ready ")
        and text.strip()
        and not _INVITATION.search(text)
    ):
        return Role.BODY
    return role


@lru_cache(maxsize=4096)
def _by_wording(heading: str) -> tuple[str, Role]:
    """The heading as the patterns want it, and the role of the first that it matches."""
    words = heading.replace("`", "'")
    if not words.isascii():
        words = unicodedata.normalize("NFKC", words).translate(_SAME)
    words = " ".join(words.casefold().replace("*", "").split())
    wording = _NUMBERING.sub("", words).rstrip(" :.!,;-")
    somewhere = _STEMS.search(wording) is not None
    for role, beginning, anywhere in _patterns():
        if beginning.search(wording) or (somewhere and anywhere and anywhere.search(wording)):
            return wording, role
    return wording, Role.BODY


@cache
def _patterns() -> tuple[tuple[Role, re.Pattern[str], re.Pattern[str] | None], ...]:
    """Made for those who read a text: they take a hundredth of a second."""
    return tuple(
        (role, ready(wording), ready(_ANYWHERE[role]) if role in _ANYWHERE else None)
        for role, wording in _WORDINGS
    )


def _only_invites(text: str) -> bool:
    """Whether invitations dominate a text that names no criterion at all."""
    folded = text.casefold()
    if not any(word in folded for word in _INVITING):
        return False
    invitations = len(_INVITATION.findall(text))
    if not invitations or 3 * invitations < len(_SENTENCE_END.findall(text)):
        return False
    return not _CRITERION.search(text)

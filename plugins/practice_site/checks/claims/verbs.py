"""Verbs by which a treatment surely does something to an ill or a good."""

from practice_site.checks.claims.families import Family
from practice_site.checks.claims.wording import words_in

_EFFECTS = words_in("""
    eliminate erase banish end stop halt restore reverse heal fix abolish regenerate rebuild regrow
    revive reclaim regain eradicate conquer overcome undo zap loosen blast kill tame renew
    revitalize recapture defeat beat vanquish crush destroy rejuvenate rid relieve cancel quash
    silence obliterate vaporize perfect prevent remove dissolve resolve correct straighten clear
    transform solve improve reduce smooth tighten whiten flatten strengthen soothe calm fade
    sharpen ease shrink quiet quieten hush mute settle subdue lift close melt free mend repair
    sculpt reshape reawaken rekindle reset realign rebalance unblock unclog untangle unlock
    outsmart outwit neutralize disarm dispel dissipate expel evict extinguish douse quench squelch
    stifle smother snuff avert deter repel deflect forestall annihilate exterminate torch nuke
    topple retire retrain rewire unwind unknot unkink release brighten plump firm tone lighten
    soften lessen lower slim trim slash curb drain burn freeze break shatter bust thwart foil
    alleviate allay pacify replenish recharge reboot revamp resculpt recontour refresh awaken
    energize boost rescue salvage save tackle
""")
"""Verbs of effect."""

_PLAIN = words_in("""
    improve reduce strengthen ease shrink calm soothe fade cancel perfect loosen tighten smooth
    whiten flatten close free release brighten plump firm tone lighten soften lessen lower slim trim
    curb drain burn freeze break alleviate allay boost refresh save tackle repair lift unlock deter
    awaken energize salvage slash
""")
"""Verbs that say no more than a textbook does, unless a "will" or an "all" stands with them."""

_OF_GOODS = words_in("""
    restore reverse heal fix regenerate rebuild regrow revive reclaim regain renew revitalize
    recapture perfect rejuvenate correct straighten clear transform solve sculpt reshape reawaken
    rekindle reset realign rebalance unblock unclog unlock retrain rewire recharge reboot revamp
    resculpt recontour refresh rescue mend awaken overcome beat
""")
"""Verbs that do good to what is good: the others are claims only of what is ill."""


def form(verb: str, ending: str) -> str:
    """A verb with -s, -ing or -ed: "banish" has "banishes", "banishing" and "banished"."""
    if ending == "s":
        return f"{verb}es" if verb.endswith(("sh", "ch", "x", "o")) else f"{verb}s"
    irregular = {
        ("overcome", "ed"): "overcome",
        ("undo", "ed"): "undone",
        ("zap", "ed"): "zapped",
        ("zap", "ing"): "zapping",
        ("stop", "ing"): "stopping",
        ("rid", "ing"): "ridding",
        ("stop", "ed"): "stopped",
        ("beat", "ed"): "beaten",
        ("rebuild", "ed"): "rebuilt",
        ("rid", "ed"): "rid",
        ("regrow", "ed"): "regrown",
        ("shrink", "ed"): "shrunk",
    }
    return irregular.get((verb, ending), f"{verb.removesuffix('e')}{ending}")


_ALL = sorted(_EFFECTS)
_SURE = [verb for verb in _ALL if verb not in _PLAIN]
_ENDING = [verb for verb in _SURE if verb not in _OF_GOODS]
_RESTORING = [verb for verb in _SURE if verb in _OF_GOODS]
_HANDIWORK = words_in("""
    heal beat stop end remove dissolve clear melt correct straighten sculpt reshape kill prevent
    trim break close destroy
""")
_ENDED = [verb for verb in _SURE if verb not in _HANDIWORK]
"""What is told of an ill that has it behind it; that it was removed tells of hands at work."""


def _forms(verbs: list[str], *endings: str) -> str:
    return "|".join(form(verb, ending) if ending else verb for verb in verbs for ending in endings)


def _words(verbs: list[str], *endings: str) -> str:
    return _forms(verbs, *endings).replace("|", " ")


_STEMS = rf"(?:{'|'.join(verb.removesuffix('e') for verb in _ALL)})(?:e|es|ed|s)?\b"
"""Any of them in any form but -ing, in a third of the letters."""

_WHOLLY = (
    r"(?:completely|fully|totally|entirely|permanently|instantly|immediately|forever"
    r"|once and for all|for good|overnight|every time|without fail"
    r"|effortlessly|at last|at once|for ever|in no time|quickly and)"
)
_OURS = (
    r"(?:we|you|it|they|that|to|injections|treatments|blocks|lasers|exercises|implants|braces"
    r"|drops|aligners|our [\w-]+(?: [\w-]+)?|these [\w-]+|fillers|peels|shots|surgeons"
    r"|doctors|dentists|[a-z]+(?:ics|ents|ions|ers|ups|ings|ols|ods|ems|oms|ets|nts|acks|aps|abs|ies|ons"
    r"|ells|ils|els|ads|ips|ots|ands|eams))"
)
ELSE = r"""
    (?:ends?|stops?|beats?|heals?|fix(?:es)?|halts?) (?:of|in|at|on|by|when|with|up|taking|for
      |smoking|moving|using|eating|if|where|working)\b
    (?:the|an?|bus|rear|front|tail|low|high|far|distal|proximal) (?:end|stop|fix|beat|halt)\b
    (?:body|bodies|bones?|nature|sleep|menopause|birth|rest|saliva|immune system
      |(?<!stem )(?<!engineered )(?<!donor )cells?|brain|muscles?|laws?
      |ligaments?) (?:\w+ly |also |then )?(?:<heals>)
    breathing stops?\b|(?:excisions?|biops(?:y|ies)|shave|\w+ectom(?:y|ies)) (?:\w+ )?removes?\b
    (?:brushing|flossing|sunscreen|vaccines?|helmets?|backup|software|insurance
      |lens|pacemakers?|defibrillators?|shocks?) (?:\w+ly |also |then )?(?:<heals>)
    (?:crowns?|fillings?|bridges?|inlays?|caps?|veneers?) [^.;]{0,60}?(?:restores?|rebuilds?
      |corrects?) (?:the |a |its )?(?:\w+ )?(?:shape|form|function|strength|surface|tooth)
    (?:anesthe\w+|epidurals?|numbing|cleaning|floss|toothbrush\w*|filters?|soap
      |suture\w*) (?:\w+ly |also |then )?(?:<heals>)
    (?:surgeons?|dentists?|hygienists?|technicians?|nurses?|vets?|doctors?|we) (?:\w+ )?(?:remov
      |clear|straighten|smooth|correct|dissolv)\w*\b(?! (?:all|every|any|even)\b)
    (?:stitches|bandages?|skin|wounds?|incisions?|tissue|tendons?|valves?|kidneys?|liver|blood|tears
      |eyelids?) (?:\w+ly |also |then )?(?:<heals>)
    (?:refractive error|scar tissue|warranty|files?|backup|earwax|wax|tartar|plaque)\b
    (?:the )?(?:aim|aims|goal|purpose|hope|idea|intention|designed|meant|intended|trying|tries
      |try) [^.;]{0,80}(?:<heals>)
    (?:stops?|prevents?|halts?) [^.;,]{1,30} from (?:growing|spreading|forming|moving|sliding
      |getting|reaching|making|touching|sticking|telling|entering|leaving)\b
    (?:in part|partly|partially|somewhat|to (?:some|a) degree
      |for (?:a while|a time|some time|a few))\b
    (?:does not|do not|doesn't|don't|cannot|can't|never|no \w+|nothing|neither|won't|will not
      |not) (?:\w+ ){0,3}?(?:<heals>)
    (?:in|for) (?:some|certain|selected|a few|many) (?:people|patients|cases|eyes|dogs|cats
      |children)
    \w+ed to (?:\w+ )?(?:<heals>)
    (?:need|needs|have|has|asked|told|plan|how|when|order|time|safe|try|want|wants|decide|decided
      |going|used|ask you|ask|continue|unable) to (?:\w+ )?(?:<heals>)
    (?:blood thinners|thinners|anticoagulants|aspirin|antacids|diuretics|antibiotics|vaccinations?
      |vaccines?|vitamins?) (?:\w+ )?(?:<heals>)
    (?:fall|pain|that|which|it|if) that stops? you|stops? (?:you|him|her|them|the child) from
    (?:free|close|lower|open|release|burn|freeze|break|save|lift|tone|trim|plump|firm|slim|boost
      |drain|refresh|energize|awaken)s? (?:of|in|at|on|by|when|with|up|from|to|parking|down|off|time
      |for)\b
    (?:so (?:that )?)?your (?:own )?body (?:can|to)|let (?:it|the \w+) heal
    (?:reverses?|neutralizes?) (?:the |an? |any |excess )?(?:\w+ )?(?:relaxants?|overdoses?|acid
      |peroxide|charge|odor)\b
    (?:other|possible|hidden|serious) causes
    (?:stop|end|cancel)s? (?:the |your |this |these |any )?(?:\w+ )?(?:medicines?|medications?
      |drugs?|infusions?|machine|pills|test|exam|visit)\b
    reverse (?:total|shoulder|osmosis)|hygiene prevents|curing the underlying|clear you for
      |cleared? (?:for|by)|if it (?:<heals>)
""".replace("<heals>", _STEMS)
"""What gives such a verb another meaning."""

FAMILIES = (
    Family(
        rf"""
        (?:{_forms(_ENDING, "s")}|wipes out|turns back|does away with|cancels out
          |cancel out|do away with)(?= (?:away )?<its ill>)
        (?:{_forms(_RESTORING, "s")}|clears up|takes care of|take care of)(?= (?:(?:all
          |the whole|the fullness|every bit) of )?<object>)
        """,
        "can ease",
        unless=ELSE + "\n" + r"(?:stops?|ends?) (?:back|later|before|after|away)\b",
        mild=True,
    ),
    Family(
        rf"""
        {_OURS} (?:<truly>)(?:{_forms(_ENDING, "")}|wipe out|melt away|take away
          |turn back)(?= <its ill>)
        {_OURS} (?:<truly>)(?:{_forms(_RESTORING, "")}|clear up)(?= <object>)
        takes? (?:your |the |away )<few><ill> away\b|keeps? (?:it|them|pain) away\b(?! from\b)
        ^(?:{_forms(_SURE, "")}|lose|shed|stop)(?: (?:your|the|that|those|chronic|stubborn|unwanted
          |lost|all|any|every|daily|annoying|nagging)){{0,2}} (?:[\w-]+ )?<either>\b
        (?<=[:!] )(?:{_forms(_SURE, "")})(?: (?:your|the|that|those|chronic|stubborn|unwanted|lost
          |all))* (?:[\w-]+ )?<either>\b
        """,
        "can ease",
        unless=ELSE
        + r"""
        ^(?:stop|end) (?:the )?(?:drops|medicine|exercise|treatment|if|when|your medicine)
        ^(?:please )?[a-z]+ [^.;:]{0,60}\b(?:before (?!and after)|after (?!all)|until|unless|daily
          |slowly|gently|while|every (?:day|morning|evening|night|\w+ (?:hours|days))|if|when)\b
        (?:trip|fall) hazards
        """,
        mild=True,
    ),
    Family(
        rf"""
        (?:{_forms(_ALL, "", "s")}) (?:all|every|any|even the most|each and every|100%
          |the last) (?:(?:trace|kind|type|sort|bit|sign|hint|last|ounce) of )?<object>
        {_WHOLLY} (?:{_forms(_ALL, "", "s", "ed")})(?= <object>)
        (?:{_forms(_ALL, "", "s", "ed")}) <object>(?: \w+)? {_WHOLLY}\b
        (?:will|'ll) (?:\w+ly )?(?:{_forms(_ALL, "")})(?= <object>)
        (?:{_forms(_ALL, "ed")}) (?:my|her|his|their|your|our patients'|hundreds of|thousands of
          |countless) <object>
        (?:have|has|'ve|we've) (?!usually|often)(?:<truly>)(?:{_forms(_SURE, "ed")})(?= <object>)
        ^(?:restored|renewed|regained|rebuilt|reversed|relieved|healed|corrected|straightened
          |revived|rejuvenated) <object>
        <either>,? (?:relieved|restored|reversed|regained|renewed|corrected|healed|solved|fixed
          |banished|revived|rebuilt|eliminated|erased|resolved|conquered|defeated|straightened
          |reclaimed)(?=\W*$|[,;:.!])
        <either> (?:is|are|was|were|gets?|has been|have been|will be) (?:<truly>)(?:relieved
          |{_forms(_ENDED, "ed")}|resolved|solved)\b
        """,
        "can ease",
        unless=ELSE
        + r"""
        (?:x-?ray|scan|exam\w*|culture|test) [^.;]{0,40}(?:healed|cleared|resolved)
        (?:if|once|after|until|when|before|unless) [^.;]{0,60}(?:is|are|was|were
          |been) (?:\w+ )?\w+ed\b
        (?:have|has) (?:not|n't)
        ^(?:please )?save (?:any|all|every)\b
        """,
        mild=True,
    ),
    Family(
        rf"""
        (?<=, )(?:thereby |thus )?(?:{_forms(_SURE, "ing")})(?= <object>)
        (?:by|for|while|start|keep|and) (?:{_forms(_SURE, "ing")})(?= (?:your|chronic|stubborn
          |unwanted|all|every) <object>)
        """,
        "can ease",
        unless=ELSE,
        mild=True,
    ),
    Family(
        r"""
        (?:will|'ll) (?:\w+ly )?(?:make|get|give|take|bring|free|leave|keep|put|melt|wipe
          |let) (?:you |your |them |back |the |away )<object>
        """,
        "some people feel better; how much differs",
        unless=ELSE
        + r"""
        (?:anesthe\w+|numb\w*|bandage|suture\w*|drops|nurse|technician|staff|doctor|we|surgeon
          |hygienist|dentist)(?:'ll| will) (?:\w+ )?(?:make|get|give|take|bring|leave|keep|put|let)
        """,
        mild=True,
    ),
)

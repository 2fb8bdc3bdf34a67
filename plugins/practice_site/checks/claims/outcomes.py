"""What patients are said to get from a treatment, and what of it they come with."""

from functools import cache

from practice_site.checks.claims.asides import Aside, aside
from practice_site.checks.claims.phrases import phrases

SYMPTOM = phrases(r"""
    pain, pains, aches?, headaches?, migraines?, symptoms?, stiffness, numbness, tingling, burning
    snoring, tremors?, wrinkles, lines, acne, breakouts, itch(?:ing)?, redness, spots, veins
    tinnitus, ringing, vertigo, dizziness, reflux, spasms?, sciatica, limp, limping, cramps?
    hot flashes, anxiety, scars, fat, cellulite, leaks?, leakage, incontinence, floaters, dryness
    sweating, swelling, hives, allergies, apnea
""")
"""What people come with; rid of it is a result."""

RESULT = r"""
    relie(?:f\w*|v(?:e|es|ing)|ved(?! (?:to|that)\b)), improv\w*
    feel(?:ing|s)? (?:\w+ )?(?:better|great|good|younger|stronger|like (?:themselves|new|myself)|
      normal|relaxed)
    why did i wait, better, less pain, less \w+, fewer \w+, reduc(?:ed|tion)\w*, regain\w*
    recover\w*, resum(?:e|ed|ing|es), pain[- ]?free, symptom[- ]?free, snor\w+-free, free of
    free from, no longer
    (?:good|great|lasting|excellent|visible|real) results
    results? they, with results, the results, see results, get results, their results, difference
    satisfied, satisfaction, happy, happier, pleased, delighted, thrilled, amazed, glad, ecstatic
    impressed, love, loves, loved, raved?, rave about, recommend\w*, would do it again, do it again
    choose it again, wish they, wished they
    (?:get|gets|got|go|goes|going|went|come|comes|are|is|was|were|head|jump|bounce) (?:right |
      straight |fully |safely )?back (?:to|at|on|in|into)(?! (?:the office|our|us|see|bed|pain))
    back (?:to|at|on|in) (?:the|their|his|her|its|your|work|sports?|school|play\w*|running|normal|
      full|life|golf\w*|tennis|court|what)
    able to, again, sooner, younger, smoother, clearer, brighter, whiter, straighter, firmer
    fuller, slimmer, lighter, tighter, sharper, stronger, fitter, healthier, calmer, confiden\w+
    self-esteem
    more (?:energy|comfortabl\w+|mobil\w+|freely|easily|active|restful|relaxed|confident)
    energy, energi[sz]ed, comfortable again, benefit(?:s|ed)?, success\w*, succeed\w*, freedom
    mobility
    sleep(?:s|ing)? (?:\w+ )?(?:better|through|well|soundly|all night|peacefully)
    slept through, a full night
    walk(?:s|ing)? (?:\w+ )?(?:again|better|without|unaided|farther|further|normally|taller|out|
      away|pain|easily|freely|comfortably)
    breathes? (?:easier|better|freely), made the team, sleep like (?:babies|a baby)
    (?:move|run|chew|eat|bend|breathe|swallow|sit|stand|climb|read|drive|play|hear|see|smile|bite|
      speak|dance)s? (?:\w+ ){0}(?:better|well|freely|easily|comfortably|normally|again|clearly|
      anything|whatever|without|farther|longer|with (?:ease|confidence|comfort|pride)|pain|at night)
    eat(?:s|ing)? what they, smil(?:e|es|ing), golf\w*, gardening, running again, dancing, hiking
    lasting, lose \w+ (?:pounds|inches|kilos|weight), lose weight, loses? inches, lost \w+ pounds
    keep (?:it|the weight|their) \w*, keep their (?:teeth|hair|knee|hip), hair back
    throw (?:away|out), toss
    give up (?:their )?(?:pills|glasses|cane|opioids)
    off (?:their |the |all |of )?(?:pills|opioids|pain pills|medication|medicines?|insulin|cpap)
    stop(?:s|ped)? (?:taking|needing|using|hurting|snoring|limping|wearing|leaking)
    without (?:a cane|glasses|pain|pills|crutches|medication|a walker|surgery|contacts|readers)
    skip(?:s|ped|ping)? surgery
    avoid(?:s|ed|ing)? (?:surgery|an operation|the operating|fusion|the knife|a replacement|knee|
      hip)
    surgery (?:can be|is|was) avoided
    cancel\w* (?:their |the |his |her )?(?:\w+ ){0,2}(?:surgery|operation|replacement|fusion)
    stay(?:s|ed)? (?:away from|quit|sober|clean|dry|off)
    escape surgery
    never need (?:surgery|glasses|an operation)
    cut (?:back|down) on, quick\w*, transform\w*, life[- ]changing
    chang\w+ (?:their|his|her) li(?:fe|ves), relaxed, worth it, well worth, help(?:s|ed)?
    respond(?:s|ed)? to (?!your|our|mess|quest|surv|email|call|the (?:surv|quest|mess|
      call))[\w-]+(?! (?:survey|quest|mess|call))
    respond\w* (?:well|beautifully|quickly|nicely|within|to (?:the |our |this )?(?:treatment|
      therapy|care|program|injections?))
    (?<!after )(?<!before )(?<!from )(?<!at )(?<!the )works?(?! (?:here|at|as|in an?)\b)
    worked(?! (?:here|at|as|in an?)\b)
    heal(?:s|ed)?(?: beautifully| quickly| well| nicely)?
    succeeds?, thriv\w+, flourish\w*, outgrow the need, hold up
    still (?:going|in place|smiling|working), quiet(?:s|ed)? down, made it to
    (?:is|are|was|were) enough
    drops? (?:\w+ )?(?:pounds|sizes?|inches|notch)
    without a limp, (?:gums|skin|teeth|they) look healthy, \w+(?<!scot)(?<!risk)-free, goodbye to
    good as new, like new, 20/20, perfect vision, hear (?:every|their)
    follow (?:\w+ )?conversations?, goals?, pain relief, rid of, turn(?:s|ed)? (?:the|a) corner
    (?:is|are|was|were|be) all it takes, gone, cured?, healed, fade[sd]?, vanish(?:es|ed)?
    disappear(?:s|ed)?, melt(?:s|ed)? away, eas(?:e|es|ed), subsid(?:e|es|ed)
    settle(?:s|d)?(?: down)?, loosen(?:s|ed)?(?: up)?, (?<!who )lift(?:s|ed)?, resolv(?:e|es|ed)
    calms?(?: down)?, clear(?:s|ed)?(?: up)?, diminish\w*, normal activit\w+, beautiful(?:ly)?
    proud of, breathe easier
    leave (?:here |us |our office |the office )?(?:happy|smiling|with a|feeling|without|pain|
      standing)
    needs? no (?:further|more|other|second|surgery|glasses|pills)
    do(?:es)? (?:very |really |remarkably )?well
    at ease, without (?:any )?(?:pain|discomfort), comfortabl[ey]
    meets? (?:or \w+ )?(?:their|his|her), reach (?:their|20)
    (?:tells? us|tells? me|agrees?|confirms?|swears?),? (?:that )?(?:they|their|it|he|she|the)
    confirm
    (?:feel|experience|have|enjoy|find|gain)s? (?:a|the|an) (?:\w+ )?(?:renewed|real|lasting|deep|
      profound|calm|new|different)
    easier, renewed, a new (?:sense|lease|outlook), feel a, sense of, thrown? \w+ (?:\w+ )?away
    (?:have|has) (?:thrown|tossed|ditched|given up|put away|said goodbye|gone back|returned)
    stop(?:s|ped)? (?:thinking|worrying|using|needing|dreading|reaching|hiding)
    (?:sleeping|walking|running|dancing|hearing|breathing|eating|smiling|
      living) (?:\w+ )?(?:through|again|better|freely|like|without)
    (?:look|looks|looking|feel|feels) (?:\w+ ){0,3}(?:rested|refreshed|natural|younger|radiant|
      rejuvenated|human|whole|alive|normal)
    (?:made|make|makes) (?:it|their way) back
    back to (?!us|our|the (?:office|clinic|doctor|room)|bed|sleep)\w+
    the (?:birth|baby|smile|results?|look|figure|hearing|body|life|nose|outcome|sleep) (?:they|he|
      she|you)(?:'d| had)? (?:\w+ )?(?:hoped|wanted|dreamed|prayed|wished|came|asked)
    expecting, pregnant(?! (?:women|people|patients|mothers|dogs|cats)), conceive[sd]?
    hold(?:s|ing)? (?:a|their) (?:baby|newborn), the difference
    a difference
    (?:sounds?|looks?|seems?) (?:\w+ )?(?:brighter|clearer|sharper|crisper|richer|fuller)
    on (?:their|his|her) own two feet
    (?:given|gave|give|gives|giving) up (?:their|his|her|the) (?:\w+ )?(?:\w+ )?(?:pills?|glasses|
      cane|opioids|inhalers?|meds|medications?|cpap|insulin|walker|pads?|brace)
    cancel(?:s|led|ed)? the (?:\w+ )?(?:surgery|operation), toss(?:ed)? their
    sleep (?:straight )?through
    welcom(?:e|ed|es) (?:a |their |her |home )?(?:baby|babies|child\w*|twins|sons?|daughters?)
    saved, quit(?:s)? (?:coming|hurting|needing|using|snoring)
    stop(?:s)? coming, never look(?:s)? back, sheds? (?:the|their|\w+ pounds), medication-free
    med-free, drug-free
    return(?:s|ed)? to (?:their|the|his|her) (?:sports?|game|field|work|job|court|activities|lives|
      hobbies)
    fits? (?:back )?into (?:her|his|their|old), catch(?:es)? up
    go(?:es)? (?:weeks|months|years|days) without
    toss(?:ing|ed|es)? (?:\w+ )?(?:their|his|her), trad(?:e|es|ed|ing) (?:their|his|her)
    (?:has|have|had) closed, skip(?:s|ped|ping)? (?:surgery|the), (?:is|are) expecting
    (?<!feel )free (?:by|within|at|for|since), like (?:a |an )?(?:pupp\w+|kittens?|teen\w+|kids|new)
    never needs? (?:another|more), (?:is|are) plenty, turning point, game[- ]changer
    the best (?:thing|decision|money|investment), rediscover\w*
    wak(?:e|es|ing) up (?:\w+ly )?(?:\w+ing|refreshed|rested|dry|clear\w*|without \w+), steady
    without so much as, chang\w+ everything, personal bests?, with a (?:family|baby|child)
    remission, sober, off (?:oxygen|insulin|opioids|their), straight(?:er)?
    (?:end|ends|ended) up (?:with|in) (?:a )?(?:happy|healthy|better|clear)
    see (?:\w+ )?(?:firmer|clear\w*|smooth\w*|improv\w*|a (?:difference|change)|fewer|results|well|
      changes|progress|20/20)
""".replace("{0}", "?")
"""What is told as gotten from a treatment."""


@cache
def results() -> Aside:
    """What finds a result; it is long, and made once for all who look for one."""
    return aside(RESULT)

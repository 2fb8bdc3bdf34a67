"""The phrases that call one treatment better than another."""

from practice_site.checks.claims.phrases import phrases

BETTER = phrases(r"""
    better, safer, gentler, superior, faster, quicker, easier, stronger, longer[- ]lasting, kinder
    softer, sooner, smoother, milder, sharper, simpler, smarter, speedier, swifter, tougher
    sturdier, healthier, firmer, fuller, happier, brighter, whiter, straighter, tighter, calmer
    fresher, thicker, steadier, tidier, neater, surer, crisper, clearer, well above
    more (?:\w+ly )?(?:effective|precise|accurate|comfortable|durable|natural|reliable|lasting|
      successful|predictable|powerful|gentle|secure|stable|thorough|convincing|permanent|refined|
      targeted|lifelike|stabl[ey]|efficient|pleasant|exact|potent|consistent)(?:ly)?
    more (?:gent|firm|kind|soft|calm|clear|clean|safe|comfortab|reliab|smooth|even|snug|thorough|
      complete|ful|secure|neat|fine|deft|steadi|quiet|sure|humane|tender|delicate|graceful)ly
    less (?:\w+ly )?(?:painful|invasive|traumatic|uncomfortable|disruptive|stressful|irritating|
      harsh|noticeable scarring|damaging|risky|taxing|unpleasant)(?:ly)?
    far (?:fewer|less)
""")
"""What is good for patients whatever it is said of."""
MORE = phrases(r"""
    less, fewer, lower, reduced, shorter, smaller, greater, higher, more, half, longer, earlier
    lighter, cleaner, finer, tighter, deeper, brighter, straighter, calmer, wider
""")
OUTCOME = phrases(r"""
    recover(?:y|ies|s|ed|ing)?, heal(?:s|ing|ed)?, pain\w*, risks?, risky, complications?, results?
    outcomes?, scarring, scars?, relief, down-?time, side effects?, bleeding, success, infections?
    discomfort, marks, uncomfortable, swelling, bruising, restoration, comfort\w*, function
    mobility, motion, satisfaction, safety, leakage, revisions?, return, blood loss, rates?
    correction, improvements?, control, vision, hospital, trauma\w*, sessions, recurrence
    longevity, protection, hurts?, sore\w*, irritat\w+, lasts?, flexibility, accuracy, survival
    failures?, reactions?, needles, stays?, chance, chances, lasting, recovery times?, time off
    stiffness, numbness, muscle, bone, tissue, incisions?, durability, clarity, pills, opioids
    home, relie[fv]\w*, stitches, precision, effect\w*, holds? up, works?, protects?, feels?, fits?
    strength, stamina, energy, live[sd]?, controls?, treats?, calms?, clears?, manages?, stops?
    births?, baby, babies, pregnanc\w+, cures?, survive\w*, looks?, lost, keeps?, preserves?
    spares?, holds, walking, weight, snoring, sleep, repeat
    relapses?
""")
BAD = phrases(r"""
    pain\w*, risks?, complications?, scarring, scars?, down-?time, side effects?, bleeding
    infections?, discomfort, swelling, bruising, leakage, revisions?, blood loss, trauma
    recurrences?, sore\w*, irritation, failures?, reactions?, needles, stays?, stiffness, numbness
    pills, opioids, stitches, marks, time off, recover(?:y|ies), recovery times?, healing
    healing times?, time in (?:the chair|hospital|surgery), hospital stays?, disruption, damage
    tissue damage, pain medicine, pain pills, pain medication, medication, fuss, worry, stress
    time away, days off, visits, trauma, anesthesia, surprises, relapses?, sensitivity, wear
    fatigue, dryness
""")
"""What there had better be less of."""
GOOD = phrases(r"""
    recover(?:y|ies), healing, relief, results?, outcomes?, restoration, recovery times?, vision
    comfort, function, mobility, motion, control, precision, accuracy, protection, fit, sleep
    hearing, return, success, clarity, longevity, smile, correction, look, feel, care, movement
    improvement, recuperation, effect, healing times?, satisfaction, stays?, skin, posture, balance
    alignment, treatments?, bite, rehabilitation, rehab, sight
""")
"""What there had better be more of, or sooner."""
TREATMENT = phrases(r"""
    surger(?:y|
      ies), operations?, braces, steroids?, pills?, injections?, syrups?, forceps, syringes?
      pastes?
      catheters?, medications?, medicines?
    drugs?, opioids?, implants?, dentures?, bridges?, crowns?, fillings?, lasers?, creams?, glasses
    contacts, lenses, scalpels?, fusions?, cortisone, botox, fillers?, facelifts?, liposuction
    diets?, dieting, shots?, antibiotics, wires, cpap, masks?, devices?, procedures?, treatments?
    therap(?:y|ies), methods?, techniques?, approach(?:es)?, stripping, needles?, scaling, peels?
    trays?, kits?, hearing aids?, lasik, prk, painkillers?, chemicals?, drills?, alternatives?
    options?, epidurals?, replacements?, splints?, guards?, products?, appliances?, aligners
    stimulators?, veneers, massage, exercises?, stitches, staples, sutures, hormones?, statins
    serums?, remedies, plans?, programs?, nsaids?, ibuprofen, metal, grafts?, stents?, bracing
    casts?, sleeping pills, mouthguards?, anesthesia, ablation
""")
VERB = phrases(r"""
    heals?, healed, recovers?, recovering, recovered, get back, gets? you back, do, does, works?
    bounces? back, lasts?, holds? up, protects?, heal up, sees?, hears?, returns?, go home
    goes home, get home, gets? home, get(?:s)? you home, wakes? up, walks?, are home, is home
    be home, be back, are back, is back, gets? going, returns? to \w+, go back to \w+, back to work
    on your feet, back on your feet, up and about, performs?, fades?, relieves? \w+, settles?
    eases?, leaves? the hospital, leave hospital, back at work, mends?, comes? back
""")
SOONER = phrases(r"""
    faster, better, quicker, sooner, less, more quickly, earlier, longer, more comfortably
    more gently, more easily, more naturally, more smoothly, more safely, more accurately
    more (?!slow|often|frequent|rare|common|like|bad|close|recent|serious|wide|high|severe|strict|
      direct|regular|early|heavi|loud|poor|deep|strong|thick|tight)\w+ly
    in half the time, more completely, more reliably, far longer, days sooner, days earlier
    weeks sooner, weeks earlier, stronger, smoother, easier, more clearly
""")

BARE = r"""
    (?:faster|quicker|speedier|(?:quick|rapid|speedy|swift|earlier|fast)(?! (?:\w+ )?(?:treatments?|
      care))|swifter|easier(?! to\b)|
      smoother|gentler|milder|simpler|improved) … {good}
    (?:better|superior|sharper|safer|longer[- ]lasting|longer(?! than)|stronger|crisper|clearer|
      straighter|finer|closer(?! look)|more \w+ing|more (?:\w+ly )?(?:natural|accurate|precise|
      comfortable|
      reliable|predictable|effective|durable|stable|consistent|complete|beautiful|youthful|restful|
      thorough|refined|secure|lifelike|natural-looking))(?:-looking|-feeling)? … (?:relief|results?|
      outcomes?|recovery|comfort|function|protection|control|precision|accuracy|fit|healing|
      improvement|correction|hold|look|feel|longevity|motion|mobility|clarity)
    (?:less(?! (?:between|during|on|at|often)\b)|fewer|lower|reduced|milder|smaller|shorter|lighter|
      minimal|briefer|lesser) … {bad}
    (?:smaller|shorter|tinier|fewer|neater) (?:scars?|incisions?|stays?|cuts)
    (?:less|fewer) (?:time|days|hours|weeks) (?:in|off|away|on|at|of)
    {bad},? (?:is|are|will be|was|were) … (?:less(?! (?:likely|common|often|frequent))|fewer|
      milder|smaller|shorter|reduced|lower|
      minimal|halved|faster|quicker|easier|gentler|smoother)
    (?:healing|recovery|relief|rehab|results?|outcomes?|return to \w+) (?:is|are|comes?|will be|was|
      were|starts?|begins?|arrives?) (?:\w+ )?(?:faster|quicker|easier|better|sooner|smoother|
      shorter|speedier|earlier|gentler)
    (?!do less|does less|do longer|do faster|do earlier){verb} (?:\w+ )?{sooner}(?! than)
    (?:home|back|up|out|walking|running|driving|healed|dancing|working|smiling|
      playing) (?:\w+ )?(?:sooner|faster|quicker|earlier)
    (?:speeds?|shortens?|accelerates?|hastens?|trims?|slashes?|cuts?|halves|speeds? up|
      shaves \w+ off|shrinks?|quickens?|shortened|sped up|boosts?|simplifies|cuts down on|reduces?|
      minimi[sz]es?) (?:up )?(?:your |the |their |her |his |its |both |patient )?(?:recovery|
      healing|down-?time|recuperation|rehab|rehabilitation|hospital stays?|healing times?|
      recovery times?|time off|scarring|return)
    (?:in|at|with|for) (?:about |just |under |only |roughly )?(?:half|a third|a quarter|a fraction|
      two-thirds) (?:of )?(?:the|that|as)
    (?:half|a third|a fraction|a quarter) (?:that of|of (?:the|that)|the|as much) (?:usual |normal |
      \w+ )?(?:pain|time|recovery|risks?|down-?time|scarring|discomfort|swelling|bruising|trauma|
      blood|side effects|healing|medication|stitches|wait|fuss|effort|pills|bother|(?:ordeal|
      agony|
      hassle|stress|inconvenience|misery) of)
    (?:\d+|two|three|four|five|ten|several|many) times (?:faster|safer|better|less|stronger|longer|
      quicker|gentler|more \w+|as (?:fast|strong|long|effective|durable|likely to (?:work|succeed)))
    twice (?:as|the) (?:fast|quick\w*|effective|long|strong|durable|relief|results?|comfort|
      likely to (?:work|succeed|heal|last))
    (?:better|gentler|safer|smarter|easier|superior|kinder|faster|quicker|simpler|healthier|
      less invasive|more \w+|less \w+) (?:\w+ )?(?:alternatives? to|way to (?:treat|fix|lose|sleep|
      see|hear|heal|straighten|remove|replace|relieve|repair|smile|whiten|get rid|manage|age|
      recover|restore|close|tighten)|option than|choice than|solution than|answer to|substitute for|
      replacement for|approach to|treatment for|path to|route to)
    (?:alternative|preferable|far superior|superior|equal|equivalent|to be preferred|
      preferred) (?:to|over)(?= (?:\w+ )?(?:\w+ )?(?:{treatment}|\w+(?:ectomy|plasty|otomy)))
    (?:advantages?|edge|upgrade|improvement|leap|benefits?|preferred|step up) (?:over|from|beyond)
    without the (?:\w+ )?(?:pain|downtime|down-?time|risks?|scars?|discomfort|side effects|recovery|
      trauma|hassle|needles|mess|surgery|drawbacks|problems|dangers|stitches|irritation|
      long recovery) (?:of|that|associated|and \w+ of|or \w+ of)
    (?:easier|kinder|gentler|softer|lighter|less harsh) (?:on|to|for) (?:your|the|their|you|
      sensitive|little|small|young|delicate|older|aging|joints|gums|skin)
    (?:works?|worked|does|do|did|performs?|heals?|holds?|fits?|sees?|hears?|lasts?|fares?|just|
      every bit|nearly) (?:\w+ )?as well as(?! (?:possible|we|you|new|ever|before|can|it|they|he|
      she|your own|the other|is|if))
    (?:just )?as (?:effective|good|reliable|accurate|strong|successful|natural|durable|precise|
      comfortable|powerful|effectively|reliably|safely|sharply|clearly|safe) as(?! (?:possible|we|
      you|new|ever|before|can|it|they|he|she|your own|the other|is|if))
    (?:rivals?|rivaling|matches|equals?|equaling|compares? (?:favorably|well) (?:with|to)|
      on a par with|on par with|lives up to|comparable to) (?:that of |those of |the (?:results|
      relief|outcomes|effect\w*|strength|look) of |results of )?(?:\w+ )?(?:\w+ )?{treatment}
    (?:spares|saves|preserves|keeps|protects|respects) (?:more|far more|much more|healthy|
      the muscles?|muscles?) (?:\w+ )?(?:bone|tissue|muscle|motion|tooth|skin|nerve|enamel|
      structure)? ?(?:and|than|while|that|which)
    (?:better|safer|gentler|smarter|superior|kinder|wiser|healthier) (?:choice|option|bet|solution|
      answer|pick)(?: for|\W|$)
    (?:every bit|just|equally) as (?:effective|good|strong|reliable|natural|safe|durable|accurate|
      comfortable|powerful)(?! (?:as (?:possible|new|we|you))|important)
    (?:does|do|doing) (?:far |much |so much )?more for (?:\w+ )?(?:\w+ )?(?:\w+ )?than
    (?:improves|improved|improving) (?:up)?on (?:the )?(?:old\w*|traditional|conventional|standard|
      earlier|{treatment})
    (?:rather than|instead of|don't just|more than just) (?:just |merely |simply |only )?(?:mask|
      masking|cover up|covering up|numbing) (?:the |your |up )*(?:pain|symptoms?|problem)
    (?:with|and) (?:none|half|a fraction|little|a quarter) of the (?:\w+ )?(?:pain|downtime|
      down-?time|risks?|scars?|scarring|discomfort|side effects|recovery|hassle|trauma|mess|wait|
      fuss)
    (?:results?|effects?|benefits?|look|lift|relief|power|strength|all the \w+) of (?:an? |the |
      real |traditional )?(?:\w+ )?{treatment} (?:but )?(?:without|minus) (?:the |any )?\w+
    (?:takes?|trims?|shaves?|cuts?|knocks?|chops?) (?:\w+ )?(?:days|weeks|months|hours|\w+ (?:days|
      weeks|months)) (?:off|from|out of) (?:\w+ )?(?:recovery|healing|treatment|rehab|downtime|time)
    (?:spends?|needs?|requires?|involves?|means?|takes?|uses?|with|causes?|leaves?|brings?|
      makes? for|has|have|gives?|offers?) (?:you |us |far |much |patients |dogs |cats |eyes |
      your \w+ )*(?:an? )?(?:fewer|less|smaller|shorter|quicker|speedier|gentler|swifter|smoother|
      milder|faster|earlier|easier|tinier) (?:\w+ )?(?:nights?|days|hours|time|weeks|wounds?|
      comeback|healing|medicines?|medication|cuts?|scars?|incisions?|stays?|recovery|return|
      downtime|openings?|pain|fuss|trauma|bandages?)
    (?:stays?|remains?) (?:put|in place|white|smooth|clean|fresh|strong|sharp|bright|
      straight) (?:\w+ )?longer
    (?:is|are|offers?|the|a) (?:gentler|kinder|safer|smarter|easier|faster|quicker|better|healthier|
      simpler) way to (?!(?:reach|book|call|pay|message|refill|schedule|ask|get (?:here|in touch)|
      contact|register|check|send|find|park|fill|sign)\b)\w+
    (?<!find it )(?<!that it )(?<!as it )(?<!fractures )(?:stings?|bleeds?|scars?|bruises?|
      irritates?|swells?|hurts?|burns?|itch(?:es)?|tears?) less(?! than)
    {treatment} hurts? less
    (?:far|much|so much|way) (?:more (?:pleasant|comfortable|effective|precise|gentle|natural|
      accurate)|less (?:painful|invasive|traumatic|risky))(?=\W*$)
    (?:scores?|rates?|ranks?|does|do|fares?|performs?) (?:\w+ )?(?:higher|better) than
    (?:days|weeks|months|hours|years|ages|light-years) (?:ahead of|sooner than|earlier than|
      faster than) (?:\w+ )?(?:\w+ )?{treatment}
    (?:comes?|came|emerges?|leaves?|returns?|bounces?|back|heals?|skin|muscles?|knees?|
      hair) … (?:stronger|better|faster|fitter|healthier|
      thicker|smoother|clearer|brighter|younger) than (?:ever|before|they were|it was|you were|when)
    (?:comes? off|drops|heals?|closes?|clears?|works?|recovers?|settles?|mends?|
      grows? back|melts?|fades?) (?:\w+ )?(?:faster|sooner|quicker|easier) (?:with|after|
      when you choose|on) (?:the|our|this|a|an) \w+
    (?:gentler|easier|kinder|tidier|neater|cleaner|calmer|finer|softer) (?:birth|scar|landing|night|
      delivery|ride|morning|start|lift|touch|result|
      finish|recovery|course|path)
    (?:wins?|beats?|trumps?|tops?) (?:\w+ ){0,4}hands down
    (?:the|a) (?:\w+ )?(?:old|traditional|open|conventional|standard|usual) (?:way|approach|method|
      operation|surgery|procedure) can't
    (?:\d+|two|three|four|five|ten|several|many) times the (?:accuracy|precision|strength|relief|
      power|comfort|results?|speed|life)
    the (?:\w+ )?(?:fastest|gentlest|safest|quickest|easiest|kindest|surest|least painful|
      least invasive|most comfortable|most reliable|most durable|most natural|most precise|
      longest-lasting|shortest|most accurate) (?:\w+ )?(?:way to (?:treat|fix|lose|sleep|see|hear|
        heal|straighten|
      remove|replace|relieve|repair|smile|whiten|get (?:rid|back|out of|over|
        your)|restore|close|tighten|stop|end|feel|look|
      recover|beat|manage)|path|route|recovery|treatment|method|
      relief|healing|option|answer|solution|technique|fix|procedure|surgery|results?|approach|
      implants?|material|lens|braces|aligners)
    (?:compared|in comparison|in contrast) (?:to|with)(?! (?:last|others?|adults|before|
      an? (?:x-?ray|ct|mri|scan)|(?:the|
      your) (?:
      other|first|right|left|upper|lower))) ... (?:less|
      fewer|more|better|faster|shorter|spares|preserves|quicker|easier|lower|reduces|higher|sooner|
      gentler|lasts?|heals?)
"""

VERBS_OVER = r"""
    (?:outperform|surpass|outshine|outdo|eclipse|trump|outclass|outmatch|
      outpace|outscore)(?:s|es|ed|d|ing)?(?! (?:all |the |most |any |other |big |us )*{provider})
    (?:beats?|tops) (?:\w+ ){0}(?:{treatment}|every other|anything|any other|all other|everything|
      the old|traditional|conventional)
    superior to(?! (?:the |your )?(?:kidney|heart|knee|hip|eye|liver|spine|bladder|jaw|collar\w*|
      joint|lens))
    (?:outlasts?|outlives?) (?:\w+ ){0}(?:\w+ ){0}(?:{treatment}|anything|any|everything|all|old|
      others?|one)
    beats? (?:[\w-]+ ){0}[\w-]+ (?:for|in|on|at|every time|hands down) (?:\w+)
    (?:wins?|comes? out ahead|edges? out|winner) (?:over|of|against|
      out over) (?:\w+ )?(?:\w+ )?{treatment}
""".replace("{0}", "?")

NOTHING = r"""
    nothing (?:[\w'-]+ ){1,8}?(?:works?|heals?|lasts?|relieves?|protects?|fits?|
      helps?) (?:[\w'-]+ ){0,4}?(?:as (?:well|fast|long|gently|quickly|deeply|completely)|better|
      faster|longer)
    (?:nothing|no other … {treatment}|no other \w+|no {treatment}|no \w+) … (?:works?|does|heals?|
      comes?|lasts?|relieves?|protects?|matches?|beats?|compares?|rivals?|touches|fits?|feels?|
      looks?) (?:as (?:well|fast|long|good|natural|gently|quickly|deeply|completely)|better|close|
      faster|longer|it|like|so (?:well|fast)|to our|to the|quite)
    (?:nothing|no other \w+) (?:beats|matches|compares|rivals|works like|comes close|else works|
      heals like|equals)
    (?:can't hold a candle to|cannot|can't|could never|don't|doesn't|does not|do not|never|
      can never|won't|will never|simply can't|can not) (?:\w+ )?(?:match|come close to|
      compare (?:to|with)|rival|equal|compete with|measure up to|hold a candle(?: to)?|stand up to|
      live up to|offer the)
"""

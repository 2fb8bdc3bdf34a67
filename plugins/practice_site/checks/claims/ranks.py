"""The phrases by which a practice ranks itself, its people or its means above others."""

from practice_site.checks.claims.phrases import phrases
from practice_site.checks.claims.wording import words_in

PROVIDER = phrases(r"""
    doctors?, physicians?, surgeons?, specialists?, experts?, providers?, clinics?, practices?
    cent(?:er|re)s?, teams?, hospitals?, dentists?, orthodontists?, dermatologists?, nurses?, staff
    ophthalmologists?, offices?, hygienists?, therapists?, groups?, institutes?, names?
    clinicians?, veterinarians?, vets?, chiropractors?, podiatrists?, practitioners?
    professionals?, audiologists?, authorit(?:y|ies), optometrists?, injectors?, anesthesiologists?
    minds, talents?, spas?, medspas?, chains?, technicians?, groomers?, trainers?, coaches
    aestheticians?, facilit(?:y|ies), shops?, programs?, labs?, studios?, destinations?
    competitors?, competition, urologists?, gynecologists?, dental offices?, places?, physios?
    departments?, neurologists?, cardiologists?, psychiatrists?
""")
CARE = rf"""(?:{PROVIDER}|{
    phrases(r'''
    care, technology, technologies, equipment, treatments?, services?, dentistry, orthodontics
    surgery, results, experience, outcomes, medicine, imaging, lasers?, smiles?, tools, implants?
    instruments?, hearing aids, techniques?, lenses, scanners?, systems?, hands, devices?
    rehabilitation, expertise, skills?, orthopa?edics, dermatology, therapy, choice, quality
    standards?, machines?, methods?
    ''')
})"""
MOST = phrases(r"""
    advanced, trusted, experienced, respected, qualified, skilled, sought[- ]after, modern
    innovative, accomplished, recommended, comprehensive, talented, popular, complete
    compassionate, caring, sophisticated, knowledgeable, admired, awarded, decorated, loved
    beloved, up-to-date, gifted, renowned, reliable, dedicated, highly \w+, reviewed, cutting-edge
    precise, powerful, capable, celebrated, prestigious, thorough, exclusive, welcoming
    influential, honored, attentive
""")

_TITLE = (
    r"(?:best|finest|top|leading|premier|foremost|greatest|elite|highest[- ]quality|number[- ]one)"
)
_CALLED = (
    r"(?:voted|ranked|ranks?|named|rated|called|listed|recognized|selected|chosen|honored|picked|"
    r"crowned|considered|chose|regarded|featured|elected|hailed|recogni[sz]es? \w+)"
)

RANKED = rf"""
    (?:our|your|the|some of the|two of the|many of the|one of the|among the|
      an?) (?:very )?{_TITLE} … {{care}}
    (?:is|are|among|by|from|with|of|as|to|get|use|choose|offer|deserve|expect|only|find|
      than) the (?:very )?best … {{care}}
    (?:top|best|finest|premier|leading|greatest) … {{care}} (?:in|around|near|anywhere|serving|
      for miles|available|possible)
    (?:the )?(?:very )?best in (?:the )?(?:town|class|city|county|state|area|region|country|
      business|valley|bay|nation|world|west|field|industry)
    (?:the |our )?(?:best|finest|greatest|most \w+) ... (?:has|have) to offer
    best-in-class
    the (?:best|brightest|finest) (?:minds|hands|talent|eyes|of the best|around|there is|
      money can buy)
    (?:in|with) the best hands
    (?:only|nothing but|settle for|but|simply|quite simply|just|simply put:?) the (?:very )?best
    (?:less|anything) (?:but|than) the best
    (?:try|experience|meet|visit|trust|choose|from|be with|are|is|still|remain|
      always) the (?:very )?best(?: at|\W|$)
    the best (?:at|just got|keeps? getting|in what|for a reason)
    (?:ultra-?modern|best-equipped|best-trained|best-qualified|top-ranked|top-scoring|most-reviewed|
      most-trusted)
    {{most}} {{care}} (?:you could|you can|we know|you will|you'll|money can) (?:ask|find|imagine|
      wish|hope|buy|get|meet)
    (?:a|the|our) (?:higher|better|new|highest) (?:standard|level|class|caliber|quality|
      grade) of … {{care}}
    (?:a|the) better (?:class|kind|breed|sort) of … {{care}}
    (?:care|medicine|dentistry|surgery|service|orthodontics|therapy|skincare|
      \w+ care) at its (?:finest|best|very best)
    state-of-the-art, state of the art … {{care}}, (?:cutting|leading|bleeding)[- ]edge
    (?:top|best|highest)[- ](?:rated|ranked|reviewed|ranking|scoring)
    top[- ](?:tier|notch|quality|flight|of-the-line|drawer|caliber)
    (?:first-rate|first-class|world-class|best-of-breed|gold-standard) … {{care}}
    (?:# ?1|no\. ?1|number[- ]one) … (?:{{care}}|in|for|of)
    (?:the|our|area's|county's|region's|state's|valley's|city's|town's|nation's|country's|coast's|
      america's|california's|world's) most {{most}} … {{care}}
    (?:the )?most {{most}} … {{care}} (?:in|around|near|anywhere|serving|for miles|available|on the)
    most {{most}} (?:in the|around|anywhere|available)
    {{most}}\W most {{most}}
    (?:the )?(?:highest|utmost) (?:standards?|level|caliber|quality|degree|tier) of … {{care}}
    (?:the )?(?:area|county|region|state|valley|city|town|nation|country|coast|bay|america|
      california|world|neighborhood|community)'s (?:own )?(?:best|finest|top|leading|premier|
      foremost|favorite|first choice|go-to|preferred|number one|most)
    (?:voted|local|hometown|community|everyone's|everybody's|crowd|neighborhood|people's|readers'|
      readers|patients'|reader's|perennial) (?:favorites?|choice)
"""

AWARDS = rf"""
    (?:multi[- ]?)?award[- ]winning, (?:multiple[- ]|many[- ])?award winners?
    winners? of (?:the|several|many|multiple|numerous|a|an|our) … (?:awards?|prizes?|honors?|
      titles?)
    (?:we|our \w+|clinic|practice|office|center|team|{{provider}}) (?:has |have |was |were |
      recently |again |also |proudly )*(?:won|earned|received|took home|garnered|captured|collected|
      awarded|honored with) … (?:awards?|prizes?|honors?|titles?|accolades?|distinctions?)
    {_CALLED} … (?:as |to be |one of |among |a |the |in |on |our |its )*(?:best|top|super|finest|
      leading|number one|favorite|premier|greatest|most \w+)
    (?:a|an|our|the|as|your|is|are) (?:top|super|best|elite) (?:doc|doctor|docs|doctors|dentist|
      dentists|surgeon|surgeons|lawyers|physicians?|providers?|clinics?|hospitals?|vets?)
    (?:top|super|best) (?:docs?|doctors?|dentists?|surgeons?|physicians?|vets?) (?:award|list|
      honoree|winner|of the year|for|in|by|20\d\d|\d)
    ^(?:top|best|leading|premier|super|finest) … {{provider}}
    (?:best|top) … (?:award|winner|20\d\d)
    (?:doctor|dentist|clinic|practice|hospital|surgeon|vet|physician|veterinarian|provider|
      therapist) of the (?:year|decade|month)
    (?:gold|platinum|diamond|elite|top|black)(?:[- ]?(?:plus|tier|level))? (?:provider|invisalign|
      injector)
    hall of fame
"""

LEADERS = r"""
    leaders? (?:in|for|among)(?! the (?:house|senate|group|support))
    (?:a|the|recognized|clear|undisputed|as|true|regional|national|world|thought|market|
      industry) leaders?(?! of)
    leads? the (?:way|field|region|state|nation|pack|valley|area|industry|market)
    leading the (?:way|field|charge|pack|region|nation|industry)
    (?:we|we've|our \w+|clinic|practice|dr\. \w+|has|have|helped|who) pioneer(?:s|ed|ing)?
    pioneers? (?:in|of), pioneering … {provider}
    (?:a|true|real) (?:pioneer|trailblazer|visionary|master|legend|maestro)
    trailblaz(?:ers?|ing)
    (?:at|on|to) the (?:very )?(?:forefront|vanguard|leading edge|cutting edge|pinnacle|
      top of (?:their|our|his|her|its|the) (?:fields?|profession|game|class))
    (?:at|reach) the top of (?:their|our|his|her) (?:fields?|profession|game|class)
    (?:set|sets|setting|define|defines|defining|raise|raises|raising|redefine|redefines|
      redefining) (?:the|a new|new) (?:bar|standards?|benchmark|pace|gold standard|tone)
    redefin(?:e|es|ing) … {care}
    (?:the )?gold standard (?:in|of|for) (?:our |your |pet |local |eye |dental |veterinary |spine |
      pain |skin |patient )*(?:care|dentistry|medicine|practices?|clinics?|service)
    (?:the )?(?:standard|benchmark|yardstick) (?:by which|others|for other|against which)
    (?:leading|foremost|preeminent|top|national|world|international|renowned|recognized|
      undisputed) authorit(?:y|ies)
    (?:an?|the|as|is|your|our|{provider}) (?:leading|premier|foremost|preeminent|eminent|
      world-famous|acclaimed|celebrated|renowned|prestigious|elite|legendary) … {provider}
    (?:premier|leading|foremost|elite|finest) … (?:destination|provider|choice|address) (?:for|of|
      in)
    (?:go-to|first-choice) (?:… {provider}|for|place|spot|choice)
    (?:the|your|our|their) (?:first|top|preferred|number one|obvious|clear|smart|
      natural) choice (?:of|for) (?:\w+ )?(?:families|patients|locals|athletes|people|residents|pet|
      owners|parents|smart|dog|cat|professionals|\w+ families)
    (?:a|the) destination (?:for|practice|clinic)
    (?:the )?envy of
    masters? of (?:\w+ )?(?:dentistry|surgery|implant|the art|their craft|his craft|her craft)
"""

REPUTE = r"""
    world['s]*[- ](?:class|renowned|leading|famous|best|beating)
    (?:nationally|internationally|widely|globally|locally|regionally|universally) (?:renowned|
      acclaimed|celebrated|recognized|known|respected|ranked)
    (?:nationally|internationally|widely|globally|locally)-(?:renowned|acclaimed|celebrated|
      recognized|known|respected|ranked)
    (?:our|with|by|from|two|three|these|meet) (?:renowned|celebrated|acclaimed|world-famous|
      legendary|eminent|prestigious|elite) … {provider}
    (?:renowned|celebrated|acclaimed|famed|famous|legendary|unmatched) (?:for|as|across|throughout|
      in)
    (?:highly|widely|most|much) (?:respected|regarded|acclaimed|sought[- ]after|decorated|esteemed)
    (?:in-demand|sought-after) … {provider}
    known (?:nationwide|nationally|across|throughout|far and wide|worldwide|around the world|
      all over|the world over)
    (?:reputation|known) (?:as|for being) (?:the|one of the|a leading|an elite)
    (?:a )?reputation (?:second|for excellence|for being the|that is unmatched)
    most trusted
    (?:more|most) (?:families|patients|people|parents|locals|doctors|dentists|athletes|physicians|
      owners) … (?:trust|choose|turn to|pick|prefer|rely on|come to) (?:us|our|dr)
    (?:ask|asked|asks|asking) for by name
    trusted (?:by more|more than|above|name|choice|leader|authority)
    (?:doctors?|dentists?|surgeons?|vets|physicians?|nurses?|ones?) (?:that |who |whom |
      to whom )?(?:other )?(?:doctors?|dentists?|surgeons?|vets|physicians?|nurses?|
      specialists) (?:choose|trust|go to|see|send|turn to|visit|pick|prefer|call|come to|use|refer)
    where (?:other )?(?:doctors|dentists|surgeons|nurses|physicians|vets|the pros|pros|athletes|
      professionals|celebrities|stars|champions|locals) (?:go|take|send|come|turn|bring|get)
    (?:doctors?|dentists?|surgeons?|physician|dentist|surgeon|doctor)'?s'? (?:doctor|dentist|
      surgeon|physician|first choice|choice|own choice)
    (?:exceptional|outstanding|extraordinary|superb|unequaled|incomparable|legendary|ultimate|
      superlative|stellar|impeccable|exemplary) (?:\w+ )?(?:care|surgeons?|dentists?|teams?|
      doctors?|physicians?|clinic|expertise|skills?|service|staff|quality|experience)
    superior … {care}(?! to)
"""

OTHERS = r"""
    unlike … (?:other|others|most|many|typical|ordinary|chain|corporate|big|large|average|some|
      competing|conventional|so many|the rest)(?: \w+)? {provider}
    unlike … (?:chains?|competitors?|clinics|corporate offices|offices|practices|hospitals|dentists|
      doctors|surgeons|spas|providers|competition)
    (?:other|most|many|lesser|ordinary|average|typical) {provider} (?:simply |just |often |
      still )?(?:can't|cannot|won't|don't|do not|will not|can only|only|fail to|miss|overlook|rush|
      simply|never|merely|stop|lack|just)
    (?:other|most|many|lesser|ordinary) … {provider} (?:have|has) (?:missed|overlooked|given up|
      failed|never|turned)
    (?:where|what|when|after|problems|cases|that) (?:other|others|most|
      lesser) (?:{provider} )?(?:fail|failed|fails|miss|missed|turn away|turned away|won't touch|
      give up|gave up|overlook|can't|cannot|dream)
    (?:better|more|fewer|faster|higher|superior|safer|gentler|finer|smarter|kinder|
      less) ... than (?:at |in |with |from )?(?:any|other|most|all|the other|many|your average|
      the average|the typical|a typical|those of other|that of other|big|chain|corporate|
      any of the)(?: \w+| \w+ \w+)? {provider}
    (?:better|more|higher|faster|superior) ... than (?:at |in |with )?(?:any(?:one|body|where)|
      everyone|everybody|anybody|anything) (?:else|in|around)
    than (?:any(?:one|where|body)|everyone|everybody) else
    (?:you )?deserves? better(?: than)?
    (?:area|county|region|state|valley|city|town|nation|country|coast|bay|
      neighborhood)'s (?:first and )?only … {care}
    (?:the|your|our|napa's|one of|is) only … {provider} (?:in (?:the|all|this|town|our)|that|with|
      to|offering|within|for miles|north|south|who|certified|trained|around|between|on the coast)
    (?:one of|among) (?:only|just|the|a|very)(?: the| very| a)*(?: few| handful of| select few|
       select| \w+)(?: of)? … {provider}
    (?:the )?(?:first|first and only) … {provider} (?:in (?:the|all|this|town|our|\w+ county|
      california|america)|to offer|to use|to perform|to bring|to provide)
    (?:first|first and only) in (?:the|our|all of) … (?:county|area|region|state|valley|city|town|
      nation|country|west|bay|world|coast) to
    (?:we were|we are|was|were|is|are|among) the (?:very )?first (?:… (?:in the|in all|
      in california|in \w+ county)|to (?:offer|bring|introduce|perform|use))
    (?:outcomes?|results?|scores?|rates?|satisfaction|numbers|we|ratings) … (?:exceed|exceeds|beat|
      beats|surpass|surpasses|top|tops|outpace|outshine|above|better than|outperform|far above|
      well above|higher than|ahead of) … (?:the )?(?:national|state|statewide|regional|industry|
      county|country's|local) (?:averages?|benchmarks?|norms?|standards?)
    (?:far |well |much |way )?(?:better|higher|lower|above|below|ahead|fewer|exceeds?|beats?|
      under) (?:than )?(?:of )?(?:the )?(?:national|state|statewide|regional|industry) (?:averages?|
      norm|rate)
    (?:we|our \w+|our \w+ \w+) (?:outperform|outshine|outclass|beat|surpass|outrank|top|outdo|
      eclipse|overshadow)s? … {provider}
"""

BEYOND_COMPARE = r"""
    (?:unmatched|unparallel(?:l)?ed|unrival(?:l)?ed|unsurpassed|unequal(?:l)?ed|unbeatable|peerless|
      matchless|unbeaten|unexcelled|incomparable)(?! (?:pric|fee|rate|cost|value))
    second[- ]to[- ]none, bar none
    (?:without|has no|have no|knows no|know no) (?:equal|equals|rival|rivals|peer|peers|parallel|
      competition)
    (?:in|is|are|truly|of) a (?:class|league|category) (?:of (?:its|our|their|his|her|your) own|
      by itself|by themselves|apart|all (?:its|our|their) own)
    (?:is|are|that's|it's|far|simply|care|service|truly|dentistry) (?:a )?cut above
    a cut above, a step above
    (?:the )?(?:rolls[- ]royce|cadillac|mercedes|ferrari|crown jewel|holy grail|ritz(?:-carlton)?|
      tesla) of
    the (?:last word|ultimate) in, wrote the book on, head and shoulders above
    (?:above|ahead of|apart from|apart of|outshines?|above all) (?:the )?(?:rest|pack|curve|crowd|
      competition|others|everyone else|other … {provider})
    (?:miles|light[- ]years|years|steps?|leagues|worlds|strides) (?:ahead|above|beyond|apart)(?: of|
       from)?(?! of (?:schedule|time))
    ahead of (?:its|our|their|the) (?:time|competition|curve|pack|rest|field)
    (?:sets?|setting) (?:us|our \w+|dr\. \w+|him|her|them|this \w+|\w+ clinic|\w+ dental) apart
    (?:stands?|standing) (?:out|apart|above) (?:from|among) (?:the|other|others|all|most)
    (?:hard|tough|difficult|impossible) to (?:beat|match|top|rival|equal|surpass)
    like no other
    (?:unlike|like) any(?:thing| other| place)? (?:you've|in the|in town|around|elsewhere)
    (?:rivals?|rivaling|equals?|matches) … (?:the )?(?:best|finest|top|leading|university|major|
      biggest) … {provider}
    other … {provider} can only (?:dream|wish|imagine)
    (?:second|inferior) to (?:no one|nobody|none)
    (?:the )?only (?:name|number|choice|place|address|clinic|office|practice|team|dentist|doctor|
      surgeon|vet) you(?:'ll| will| need| ever)*
    look no (?:further|farther), accept no substitutes?
    nothing less than (?:the best|perfection|excellence|exceptional)
"""

DENIALS_THAT_RANK = r"""
    what (?:other|others|most|ordinary) … {provider} (?!(?:charge|cost|bill|may|might|think|say|
      have (?:told|said|found)|prescribe|advise|told|recommend|did|found|wrote)\b)\w+
    (?:nobody|no one|no other \w+|none|no {provider}|no other … {provider}) … (?:does|do|did|
      treats?|knows?|understands?|cares? for|fixes|gives?|offers?|provides?|delivers?|has|have|
      performs?|makes?|takes?|reads?|handles?|sees?) ... (?:better|more|as well|as many|as much|
      like (?:we|us|our|dr)|quite like|as (?:gently|carefully|often|precisely)|the way)
    (?:nobody|no one|no other|none|no {provider}) … (?:comes? close|match(?:es)?|can match|rivals?|
      can rival|compares?|can compare|beats?|can beat|can touch|touches|equals?|can equal|
      measures up|competes?|can compete|even comes close|holds a candle)
    (?:nobody|no one|no other … {provider}|none|no {provider}) … (?:is|are) (?:better|more|as|
      so) (?:at|\w+)
    (?:few|very few|hardly any|not many) (?:other )?(?:… {provider}|others|people|places|
      if any) … (?:can match|match|rival|can rival|come close|compare|can compare|equal|can equal|
      can claim|can say|can offer|offer this|have this|can boast|possess|as (?:skilled|experienced))
    (?:few|very few|hardly any|not many) (?:{provider}) … (?:in|on|anywhere|nationwide|
      worldwide) ... (?:match|rival|equal|offer|perform|have|as much|as many|more|better)
    (?:won't|will not|cannot|can't|wouldn't|couldn't|never|can hardly|will never) find (?:a |
      an )?(?:better|finer|more \w+|kinder|gentler|nicer|another … like)
    (?:won't|will not|cannot|can't|don't|do not|will never|never) (?:find|get|see|receive|
      experience|have) ... (?:at (?:an? |any |most |other |your )(?:other |ordinary |average |
      typical |big |chain |usual |regular )*(?:\w+ )?{provider}|anywhere else|elsewhere|
      any place else|from (?:other|any other|most) {provider})
    (?:can't|cannot|can not|won't|couldn't) be (?:beat|beaten|matched|topped|rivaled|surpassed|
      equaled|outdone|found (?:elsewhere|anywhere else))
    (?:doesn't|does not|don't|can't|won't) get (?:any |much )?better (?:than|anywhere)
    (?:can't|couldn't|won't|cannot) (?:do|ask for|hope for|be in|do any) (?:any )?better (?:\w+|
      than)
    (?:you )?(?:couldn't|can't|could not|cannot) be in (?:better|safer|more \w+) hands
    (?:no|find no|is no|there's no) (?:better|finer|safer|more \w+|kinder|gentler) (?:place|choice|
      hands|team|care|dentist|doctor|clinic|surgeon|option than|practice|office|vet|center|address|
      spot)
    (?:find|found|know|there is|there are|there's) (?:none|no one|nobody|nothing) (?:better|finer|
      more \w+|kinder|like)
    nowhere else … (?:will|can|do|is|are|offers?) ... (?:better|such|this|like|as|so|more)
    (?:found|available|offered|seen|exists?|get it|like it) (?:nowhere|no where) else
    nothing (?:else )?(?:like it |compares? |comes close |beats |in \w+ )(?:to our|to us|our|
      in (?:town|the)|like it|quite like)
    (?:can|could) (?:any|another) {provider} match
    why (?:settle|go anywhere|look anywhere|look elsewhere|trust anyone)
    (?:don't|do not|never) settle for (?:less|second best|second-best|ordinary|average|
      anything less|just any)
    not your (?:average|ordinary|typical|usual|everyday) … {provider}
    not all {provider} are (?:created equal|alike|equal|the same)
"""

FAMILIES = (
    (
        words_in("""
            best finest top leading premier foremost greatest elite highest number 1 one art edge
            class rate most utmost favorite favorites choice first go preferred equipped trained
            qualified ultra ranked reviewed trusted level caliber quality grade standard better
            breed gold rated
        """),
        RANKED,
    ),
    (
        words_in("""
            award awards winning winner winners prize prizes honors honor titles title accolades
            distinctions voted ranked ranks rank named rated called listed recognized selected
            chosen honored picked crowned considered chose regarded featured elected hailed
            recognizes recognises top super best elite year decade month fame leading premier
            finest diamond platinum gold black
        """),
        AWARDS,
    ),
    (
        words_in("""
            leader leaders lead leads leading pioneer pioneers pioneered pioneering trailblazer
            trailblazers trailblazing visionary legend maestro forefront vanguard edge pinnacle
            top standard standards bar benchmark pace tone redefine redefines redefining gold
            yardstick authority authorities premier foremost preeminent eminent famous acclaimed
            celebrated renowned prestigious elite legendary finest go first choice destination
            envy master masters
        """),
        LEADERS,
    ),
    (
        words_in("""
            world worlds renowned acclaimed celebrated recognized known respected ranked eminent
            legendary prestigious elite famous famed unmatched regarded sought demand decorated
            esteemed reputation trusted more most name doctors dentists surgeons vets physicians
            nurses doctor dentist surgeon physician where exceptional outstanding extraordinary
            superb unequaled incomparable ultimate superlative stellar impeccable exemplary
            superior ones one
        """),
        REPUTE,
    ),
    (
        words_in("""
            unlike other others most many ordinary average lesser typical than deserve deserves
            only few first where averages norm norms benchmarks benchmark standards standard
            outperform outperforms outshine outshines outclass beat beats surpass surpasses
            outrank top tops outdo outdoes eclipse eclipses overshadow rate handful
        """),
        OTHERS,
    ),
    (
        words_in("""
            unmatched unparalleled unparallelled unrivaled unrivalled unsurpassed unequaled
            unequalled unbeatable peerless matchless unbeaten unexcelled incomparable second bar
            equal equals rival rivals peer peers parallel competition class league category cut
            step head above ahead apart miles light years steps leagues worlds strides sets set
            setting stands stand standing hard tough difficult impossible like unlike matches
            rivaling rolls cadillac mercedes ferrari jewel grail ritz tesla word ultimate book
            only look substitutes substitute nothing inferior outshines dream wish imagine
        """),
        BEYOND_COMPARE,
    ),
)
"""The phrases that rank by what they say, each with the words of which one is in any of them."""

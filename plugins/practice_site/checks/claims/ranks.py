"""The phrases by which a practice ranks itself, its people or its means above others."""

from practice_site.checks.claims.phrases import phrases

PROVIDER = phrases(r"""
    doctors?, surgeons?, specialists?, experts?, providers?, clinics?, practices?, cent(?:er|re)s?
    teams?, hospitals?, nurses?, staff, offices?, groups?, institutes?, names?, veterinarians?
    vets?, chiropractors?, practitioners?, professionals?, authorit(?:y|ies), injectors?, minds
    talents?, spas?, medspas?, chains?, groomers?, trainers?, coaches, facilit(?:y|ies), shops?
    programs?, institutions?, labs?, studios?, destinations?, competitors?, competition
    dental offices?, places?, physios?, departments?, midwife, midwives, doulas?, counselors?
    dietitians?, orthop(?:a)?edists?, sonographers?, osteopaths?, naturopaths?, artists?, crew
    faculty, healers?, sleep doctors?, eye doctors?, foot doctors?, skin doctors?
    acupuncture clinics?, birth cent(?:er|re)s?, pharmac(?:y|ies), (?:rehab |therapy |physio )gyms?
    (?:eye|milk|sperm|egg|tissue) banks?, birth houses?, lounges?
    (?:dental|medical|nursing|care|health) homes?, urgent cares?, coach
    (?:hernia|retina|knee|hip|back|foot|heart|hand|bone) (?:man|woman|doc|guy), masseuses?
    (?!(?:ex|ass|cons|ins|pers|res|des|subs|coex|enl|bl|tw|wr|wa|m|f|l|g|checkl|waitl|playl|wishl|
      tour|cycl|motor|journal|column|econom|pian|violin|guitar|flor|novel)ists?\b)[a-z]+ists?
    (?!(?:mus|polit|mag|electr)ic)[a-z]+icians?
""")
CARE = rf"""(?:{PROVIDER}|{
    phrases(r'''
    care, technology, technologies, equipment, treatments?, services?, dentistry, orthodontics
    surgery, results, experience, outcomes, medicine, imaging, lasers?, smiles?, tools, implants?
    instruments?, hearing aids, techniques?, lenses, scanners?, systems?, hands, devices?
    rehabilitation, expertise, skills?, orthopa?edics, dermatology, therapy, choice, quality
    standards?, machines?, methods?, suites?, units?, laborator(?:y|ies), bedside manner
    craftsmanship, workmanship, artistry, touch, attention, hospitality, know-how, aftercare
    facilit(?:y|ies), microscopes?, robots?, orthotics
    facials?, massages?, diagnostics, workups?, follow-up, vision care, eye care
    foot care, skin care, skincare, pediatrics, obstetrics, cardiology, neurology, podiatry
    chiropractic, urology, gynecology, oncology, fertility care, birth care, maternity care
    pain care, sleep care, hearing care, pet care, mental health care, midwifery, audiology
    ''')
})"""
MOST = phrases(r"""
    advanced, trusted, experienced, respected, qualified, skilled, sought[- ]after, modern
    innovative, accomplished, recommended, comprehensive, talented, popular, complete
    compassionate, caring, sophisticated, knowledgeable, admired, awarded, decorated, loved
    beloved, up-to-date, gifted, renowned, reliable, dedicated, highly \w+, reviewed, cutting-edge
    precise, capable, celebrated, prestigious, thorough, exclusive, welcoming
    influential, honored, attentive
""")

_TITLE = (
    r"(?:best|finest|top|leading|premier|foremost|greatest|elite|highest[- ]quality|number[- ]one)"
)
_CALLED = (
    r"(?:voted|ranked|ranks?|named|rated|called|listed|recognized|selected|chosen|honored|picked|"
    r"crowned|considered|chose|regarded|featured|elected|hailed|recogni[sz]es? \w+)"
)

_SUPERB = (
    r"(?:best|finest|friendliest|kindest|gentlest|warmest|sharpest|brightest|smartest|greatest|nicest"
    r"|cleanest|strongest|safest|coolest|savviest"
    r"|(?:the|our|your) most \w+(?:ed|ing|ate|ful|ive|ble|ous|ent|ant|ern|ular|plete|ough))"
)
_WIDELY = (
    r"(?:in (?:town|(?:the|this|our) (?:\w+ )?(?:valley|county|city|state|region|area|country"
    r"|nation|world|bay|business|land|universe|west|east|north|south|southwest|northwest|midwest|industry|field"
    r"|tri-\w+|neighborhood|community)|all of|north \w+|south \w+)|on this side of|on either coast"
    r"|on the (?:\w+ )?(?:coast|planet|market|shore|block|island|peninsula)|for miles|for \w+ miles"
    r"|around"
    r"|anywhere|this side of|west of|east of|between here|within (?:\w+ )?miles|bar none"
    r"|you'll (?:ever )?(?:find|meet))"
)

RANKED = rf"""
    {_SUPERB} (?:[\w'-]+ ){{0,4}}?{_WIDELY}
    (?:^|(?<=[:–—] )|(?<=your )|(?<=the ))(?:number one|#1|no\. 1|top|leading|premier|foremost|
      finest|most {{most}}) (?:[\w'-]+ ){{0,3}}?{{provider}} (?:{_WIDELY}|for|of|serving|across)
    (?:county|region|state|valley|city|town|nation|country|coast|world)-leading
    top (?:one|five|ten|\d) ?(?:percent|%)
    (?:preeminent|pre-eminent|rock-?star|superstar|all-star|powerhouse|marquee|blue-ribbon|elite|
      next-level|unbeatable) … {{care}}
    (?:preeminent|premier|foremost|finest) (?:cent(?:er|re)|home|source|resource|program|
      institution)
    (?:title|honor|name|rank|status) of (?:the )?(?:top|best|number one|leading|#1) … {{care}}
    (?:only|just) one (?:is|of them is|does it|gets it) (?:this|so|as|that) \w+
    (?:hands down|by far|far and away|easily) the (?:most|best|finest) \w+
    (?:all roads lead|look no further|there's only one|the (?:place|name|team) to)
    (?:trusted|recommended|chosen|preferred|loved) more than (?:any|every|all)
    simply (?:better|superior|the finest) \w+
    (?:doctors|surgeons|nurses|dentists|physicians|vets|coaches|trainers) (?:\w+ )?(?:send|bring|
      refer|trust) (?:us |their own|their families)
    (?:other )?(?:doctors|surgeons|practices|clinics|dentists|offices|providers|
      specialists) (?:\w+ )?(?:learn from|copy|imitate|look up to|envy|emulate|aspire)
    (?:the [a-z]+s|athletes|pros|teams|olympians|celebrities|champions|doctors) trust us
    go-to (?:address|spot|source|resource|name|team), money can buy
    runs? (?:circles|rings) around, (?:time|year|award|poll) winners? (?:of|in)
    simply the (?:best|finest|greatest), wrote the textbook
    where (?:the )?(?:pros|stars|athletes|champions|insiders|doctors) (?:get|have|bring)
    ahead of (?:every|any|all|most|the)(?: \w+)? (?:other|rest|pack|competition|curve)
    (?:finest|best|friendliest|gentlest|kindest) (?:[\w'-]+ ){{1,4}}?(?:you'll|you will|anywhere|
      ever|around)
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
    winners?(?: of|\W) (?:the )?(?:\w+ )?(?:readers'|people's|
      (?:best|finest|top|favorite) … {{care}})
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
      redefining) (?:the|a new|new) (?:bar|standards?|benchmark|pace|gold standard)
    redefin(?:e|es|ing) … {care}
    (?:the )?gold standard (?:in|of|for) (?:our |your |pet |local |eye |dental |veterinary |spine |
      pain |skin |patient )+care
    {{provider}} (?:is|are|remains?|sets?) (?:\w+ )?the gold standard (?:in|of|for) care
    (?:the )?gold standard (?:in|of|for) (?:our |your |pet |local |eye |dental |veterinary |spine |
      pain |skin |patient )*(?:dentistry|medicine|practices?|clinics?|service)
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

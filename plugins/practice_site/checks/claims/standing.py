"""The phrases by which a practice says that it stands above others, whatever it is called."""

_SUPERB = r"""(?:(?:best|finest|most|top)-\w+ed|best|finest|greatest|foremost|top|leading|premier|
      elite|smartest|brightest|sharpest|savviest|
      kindest|friendliest|gentlest|warmest|safest|steadiest|surest|strongest|cleanest|coolest|
      nicest|keenest|deftest|
      most (?!frequently|commonly|often)(?:\w+ly[- ])?(?:\w+ed|\w+ing|\w+ate|\w+ful|\w+ive|\w+ble|
      \w+ous|\w+ent|\w+ant|\w+ern|\w+lar|\w+lete|\w+ough|expert|elite|famous|up-to-date|sought-after))"""
PLACE = r"""(?:in (?:\w+ )?(?:town|counties|states|cities|towns|america|california|oregon|texas|
      florida|new york|ohio|new england|
      \w+ (?:county|valley|city|state|hills|bay)|(?:the|this|our|all of the|the whole|the entire|
      the greater|
      all the) (?:\w+[ -])?(?:\w+ )?(?:valley|county|city|state|region|area|country|nation|world|
      bay|business|land|
      universe|west|east|north|south|southwest|northwest|midwest|southeast|northeast|industry|
      field|neighborhood|community|district|province|metro|profession|specialty|hemisphere|tri-\w+|
      suburbs|islands?|mountains|plains|corridor|galaxy|game|trade|department))|around here|around|
      anywhere|
      for miles(?: around)?|within \w+ (?:miles|hours)|(?:on )?this side of|on (?:the|
      either) (?:\w+ )?(?:coast|
      shore|planet|market|island|peninsula|block|river)|between (?:here|\w+)|under one roof|
      nationwide|statewide|worldwide|countrywide|on earth|west of|east of|north of|south of|alive|
      working today|practicing today|of (?:our|their) generation|of all time|
      you'll (?:ever )?(?:find|
      meet|see|get|need)|you will (?:ever )?(?:find|meet|see|get|need)|you can (?:find|get|hire)|
      money can buy|there is|out there|going|bar none|hands down|by far)"""
_US = r"(?:us|ours|our \w+|our \w+ \w+|dr\. \w+|me|this (?:clinic|practice|office|team|hospital))"
_WHO = r"""(?:patients?|people|families|parents|clients|athletes|celebrities|locals|physicians|
      doctors|
      surgeons|dentists|nurses|veterinarians|vets|teams|pros|professionals|competitors|rivals|
      hospitals|insiders|those who know|everyone|everybody|neighbors|owners|breeders|coaches|
      dancers|musicians|generations|the experts|experts|colleagues|peers|specialists|others|
      practices|clinics|moms|dads|runners|women|men|executives|thousands|hundreds)"""

STANDING = rf"""
    (?:the|our|your|its|their|his|her|town's|an?|with|by|of|some of the|among the|
      one of the) (?:very |
      single |absolute |area's |
      \w+'s )?{_SUPERB} (?:[\w'-]+ ){{0,4}}?{{care}} (?:[\w'-]+ ){{0,3}}?{PLACE}
    (?:the|our|some of the|among the|one of the|is the|are the) (?:very |single |
      absolute )?{_SUPERB} (?:[\w'-]+ ){{0,2}}?{{provider}}(?! (?:on (?:duty|call|shift|site)|
      in the (?:
      room|practice|office|building)|available))
    ^{_SUPERB} (?:[\w'-]+ ){{0,4}}?{{care}}
    our (?:[\w'-]+ ){{1,4}}?(?:is|are) (?:simply |easily |by far |
      still )?the (?!most (?:convenient|affordable|flexible|frequent|
      urgent)){_SUPERB}(?=\W*$|,? (?:in|on|of|around|across|anywhere|for miles|within))
    (?:better|more|deeper|greater|finer|kinder|gentler) (?:[\w'-]+ ){{0,5}}?than any(?: other)? (?:
      in|on(?! the market)|around|across|within|near|west of|east of|anywhere)
    the only (?:[\w'-]+ ){{1,8}}?you can trust
    {{care}},? (?:[\w'-]+ ){{0,3}}?(?:is|are|remains?|ranks?|rated|stands?|was|were) (?:simply |
      quite simply |
      easily |by far |hands down |still |always |consistently |without question |among |one of |
      clearly |undeniably |truly )*the (?:very )?{_SUPERB}(?! (?:way|time|choice|option|part|thing|
      treatment|place to|day|cause|way to|exercise))
    (?:top|best|first|number one|foremost|highest|#1|leading|tops|unmatched|unrivaled|
      second to none) (?:in|among|across|for) (?:its|
      their|our|his|her|the|all) (?:\w+ )?(?:field|kind|category|league|specialty|profession|
      business|region|state|county|city|town|country|nation|area|industry|peers?|generation|trade|
      valley|game|service|safety|surgery|dentistry|care|quality|satisfaction)
    (?:five|5|six|6|seven|7)[- ]star … {{care}}
    (?:premium|luxury|luxurious|world-beating|class-leading|industry-leading|market-leading|
      region-leading|field-leading|trend-?setting|pace-?setting|top-class|top-shelf|top-level|
      top-end|high-caliber|highest-caliber|a-list|blue-chip|big-league|major-league|
      championship|gold-medal|olympic-level|master-level|virtuoso|consummate|masterful|
      unerring|superlative|supreme|nonpareil|champion|prize-winning|prizewinning|star|
      celebrity|famous|famed|fabled|illustrious|distinguished|vaunted|storied|eminent|
      preeminent|pre-eminent|pioneering|visionary|trailblazing|groundbreaking|ground-breaking|
      unequalled|inimitable|once-in-a-generation|one-of-a-kind|bar-setting|
      white-glove|concierge-level|ivy-league|hollywood|unsurpassable|incredible|amazing|
      phenomenal|fantastic|sensational|brilliant|magnificent|spectacular|genius|gifted|
      ace|crack|rock-solid|flawless|impeccable|unbelievable|astonishing|awesome|
      legendary|exceptional|outstanding|extraordinary|superb|exemplary|stellar|peerless|matchless|
      expert-level|superior|unmatched|unrivaled|unparalleled|ultimate) (?:[\w-]+ )?(?:{{provider}}|
      care|service|dentistry|
      surgery|expertise|skills?|staff|hands|artistry|craftsmanship|workmanship|medicine|technique|
      touch|bedside manner|talent|judgment|precision|standards?|training|know-how|hospitality)
    (?:cream of the crop|pick of the (?:bunch|litter|crop)|creme de la creme|crème de la crème|
      best of the best|best of the bunch|
      without peer|beyond compare|beyond comparison|past compare|above and beyond any|
      in a league|first among|standard-bearers?|flagship|mecca (?:for|of)|tour de force|
      the toast of|talk of the town|jewel in|crown of|pride of (?:the|our)|
      ambassadors? of|the authority|the name to (?:trust|know|remember)|
      (?:the|a|one|only) (?:\w+ )?name in (?:\w+ )?(?:\w+ )?{{care}}|synonymous with|byword for|
      household name|the benchmark|a benchmark|
      the yardstick|poster child|a model for|the model for|role models? for|
      the blueprint|the envy|the hands-down|the undisputed|undisputed|uncontested|
      unquestioned|universally admired|hands-down (?:best|favorite)|
      odds-on favorite|top dog|top gun|top guns|a-team|dream team|all-star team|
      dream-team|hall-of-famers?|hall-of-fame|hotshots?|superstars?|heavyweights?|
      big leagues|major leagues|major league|virtuosos?|maestros?|gurus?|wizards?|
      genius(?:es)? (?:in|of|with|behind|at)|
      prodig(?:y|ies)|luminar(?:y|ies)|powerhouses? (?:of|in|for)|titans? of|giants? (?:of|in)|
      legends? in|legends? of|household names?)
    (?:outclass|outshin|outperform|outrank|outdo|outmatch|outpac|outsmart|outstrip|overshadow|
      eclips|surpass|exceed|best|beat|top|trump|dwarf|(?:leav|tower|ris|stand|rank|plac|scor)(?:e|
      es|s|ed|ing)?(?: \w+)? (?:above|over|ahead of|higher than|better than|behind))(?:e|es|
      s|ed|
      ing)?(?: \w+)? (?:above |over |ahead of |higher than |better than |behind )*(?:any|every|all|
      everything|anything|everyone|anyone|most|
      other|the other|others|the big|the rest|the competition|the usual|your average|
      national|state|even the) (?:other |else |of |university |big |major |nearby |local |area |
      rival )*(?:{{provider}}|{{care}}|
      else|rivals?|peers|competit\w+|in|on|around|averages?|others|for miles)
    (?:is|are|it's|we're|we are|because \w+ is|ours is|ours are|be|that is|what makes us) (?:simply|
      just|plain|quite simply|
      flat-out|hands down|in a word|far and away|clearly|plainly|demonstrably|truly|
      undeniably|measurably) (?:better|superior|unbeatable|the best|different from the rest|finer|
      the finest|tops|extraordinary|unforgettable|world-class|exceptional|outstanding|in a class)
    (?:different|better|apart|superior|special|distinct|set apart|a notch up|a rung|several notches|
      a step up|
      a breed apart|unlike|distinguishes?|distinguished|differentiates?|separates?|elevates?|
      sets) (?:\w+ )?(?:\w+ )?(?:above|from|than|to) (?:the (?:other|typical|average|usual|rest|
      ordinary|competition|pack|crowd|run-of-the-mill|chains?|corporate|big|local|norm)|other|
      others|every|any|all|most|your|
      what) (?:other |typical |average |
      usual |rest|ordinary |competition|pack|crowd|run-of-the-mill |chain |corporate |big |
      local )*(?:{{provider}}|of|$|\W)
    {_WHO} (?:\w+ )?(?:\w+ )?(?:drives?|travels?|fl(?:y|ies|ew)|come|comes|came|flock|flocks|
      journey|cross|pass|
      passes|bypass|skip|relocate|commute|trek|seek|seeks|line up|wait) (?:\w+ )?(?:\w+ )?(?:hours|
      miles|from (?:all|across|around|as far|
      far|three|four|five|every|other|both|out of|neighboring|overseas|abroad|\w+ states)|in from|
      past|halfway|state lines|
      the country|the state|us out|oceans|borders|out of their way|far and wide)
    (?:from (?:all over|across|around|every corner of|all corners of|
      far beyond) (?:the )?(?:\w+ )?(?:world|country|globe|state|nation|
      region|west|east|us|united states|america|europe)) (?:\w+ )?(?:\w+ )?(?:come|travel|seek|fly|
      trust|turn|visit|choose|send|refer)
    {_WHO} (?:\w+ )?(?:choose|chose|pick|trust|prefer|recommend|love|rave about|swear by|turn to|
      call|consult|
      refer to|rely on|count on|send|admire|look to|consider|rate|rank|vote for|voted|praise|
      respect|favor|seek out|ask for|insist on|visit|
      bring) (?:\w+ )?(?:\w+ )?(?:\w+ )?{_US} (?:\w+ )?(?:above|over|more than|first|before|
      ahead of|
      most|by name|when it matters|again and again|the best|number one|their own (?:\w+ )?(?:family|
      families|
      kids|children|mothers|parents|spouses|smiles|teeth|eyes|knees|backs|care|loved ones|pets))
    (?:other |fellow )?(?:doctors|physicians|surgeons|dentists|nurses|colleagues|hospitals|
      practices|clinics|specialists|
      vets|veterinarians|therapists|experts|peers|offices|schools|
      trainers) (?:\w+ )?(?:from \w+ )?(?:come to|turn to|call (?:us|on|upon)|look to|
      ask|seek|learn from|train with|study under|model|emulate|envy|admire|copy|imitate|consult|
      send (?:us )?their (?:own|toughest|hardest|most|families|mothers|wives|kids|children)|
      trust (?:us|our|with)|bring (?:us )?their|choose (?:us|our)|see (?:us|our)|quote)
    (?:one of|among|part of) (?:the |america's |california's |the nation's |the state's |
      the world's |only |just |\w+'s )+(?:top|best|most|handful|
      few|leading|elite|finest|premier|select|rare|foremost|first|highest|only|
      a) (?:[\w'-]+ ){{0,4}}?(?:{{care}}|in|to|with|nationwide|who|worldwide|
      certified|trained)
    (?:the |our |region's |area's |state's |county's )?(?:first and only|only|one and only|sole|
      first) (?!(?:woman|man|girl|boy|person|one who|time|day|year|visit|child|son|daughter|
      black|female|male)\b)(?:[\w'-]+ ){{0,4}}?{{provider}} (?:[\w'-]+ ){{0,3}}?(?:for miles|
      {PLACE}|trusted|recognized|chosen|selected|qualified|capable)
    (?:highest|lowest|best|top|strongest|finest|most impressive|unmatched|record|fastest|longest|
      shortest) (?:[\w-]+ ){{0,3}}?(?:rates?|scores?|ratings?|outcomes?|results|record|records|
      numbers|satisfaction|marks|reviews|rankings?|grades?|wait) (?:[\w-]+ ){{0,2}}?(?:{PLACE}|
      of any|of all|among)
    (?:voted(?! (?:onto|into|against))|named|ranked|rated|chosen|selected|crowned|hailed|honored|
      recognized|listed|picked|
      acclaimed|celebrated|lauded|praised|applauded|singled out|featured|cited|commended|
      decorated|awarded|nominated|elected|touted|dubbed|billed|known|famous|renowned|recognised|
      respected|
      revered|admired|beloved|esteemed|regarded|considered|trusted|reputed|legendary|
      acknowledged|deemed) (?:\w+ )?(?:as|among|for|by|in|one of|the|a|to be|throughout|across|
      nationwide|worldwide|statewide|nationally|internationally|far) (?:[\w'-]+ ){{0,4}}?(?:best|
      top|finest|leading|
      favorites?|number one|premier|#1|most \w+|excellence|experts?|authority|master|masters|
      elite|greats?|readers|peers|magazine|nation's|country's|leaders?|pioneers?|world|state|region|
      county|valley|country|nation|globe|outstanding|exceptional|superb|unmatched|unparalleled|
      readers'|viewers|critics|greatest|wide|brightest|genius|skill|artistry|mastery)
    (?:won|win|wins|winning|earned|earning|garnered|took home|captured|claimed|swept|collected|
      received|
      clinched|holds?|scored|boasts?|nabbed|landed|bagged|walked away with) (?:us |
      \w+ )?(?:(?!volunteer|attendance|scholarship|pin\b|student)[\w'-]+ ){{0,5}}?(?:awards?|
      prizes?|medals?|honors?|titles?|accolades?|trophy|trophies|crown|laurels|top (?:honors|
      marks|spot|ranking|rating|prize|place|billing|score|ten|five)|first place|the gold|gold|
      best in (?:show|class)|best of|readers' choice|people's choice|highest (?:honor|rating|marks))
    (?:readers'?|people'?s|patients?'?s?|viewers'?|community|parents'?|consumers?'?|editors?'?|
      critics'?|
      voters'?|locals'?|families'?|doctors'?|insiders'?|physicians'?|audience|fan) (?:choice|
      favorites?|pick|award)
    (?:choice|favorites?|pick) of (?:\w+ )?(?:champions|athletes|celebrities|locals|families|
      physicians|doctors|
      professionals|stars|generations|discerning|those who|the pros|nurses|dentists|surgeons)
    (?:no|zero) (?:ordinary|average|run-of-the-mill|typical|mere|second-rate) {{provider}}
    (?:raises?|raised|raising|sets?|setting|lifted|lifts?|clears?|pushes|pushing|moves?|wrote|
      writes|rewrote|
      established?|establishes) (?:the|a higher|a new|every|the very) (?:\w+ )?(?:bar|standard|
      standards|benchmark|pace|rulebook|playbook|gold standard)(?! (?:of care (?:is|says)|size))
    (?:better|more|deeper|greater|wider|finer|safer|kinder|gentler|faster|higher|lower|fewer|
      stronger) (?:[\w'-]+ ){{0,6}}?than (?:\w+ )?(?:any|every|all|most|
      the other|other|the average|your average|the typical|competing|nearby|rival|those (?:at|of)|
      what (?:other|
      most)|big|chain|corporate|the big|the chains?) (?:[\w'-]+ ){{0,4}}?(?:{{provider}}|{PLACE}|
      combined|others)
    (?:quality|care|skill|expertise|service|experience|attention|comfort|precision|results|training|
      talent|technology|
      compassion|artistry|knowledge|judgment|warmth|excellence|safety) (?:that is |that's |
      which is )?(?:beyond|without|above|second to|unlike|
      others|no one|nobody|rarely|seldom|few|that others|that most|that few|that sets|
      that stands|that outshines) (?:\w+ )?(?:compare|peer|equal|none|rival|all|any|anything|only|
      can|dream|
      won't|will not|cannot|can't|envy|match|never|else|seen|found|offer|apart|above)
"""
"""What ranks by any praise, place, prize, or by whom others turn to."""

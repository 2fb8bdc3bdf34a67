"""The phrases by which a practice says that it is renowned, or that no other compares."""

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
    (?:reputation|known) (?:as|for being) (?:one of the|a leading|an elite|
      the (?:\w+ ){0,3}?(?:best|top|
      finest|leading|leaders?|premier|go-to|experts?|authorit\w+|name|\w{3,}est|(?:place|people|
      doctors?|
      dentists?|surgeons?|vet|clinic|practice|office|team|ones?|home|pioneers?) (?:who|that|for|
      to|of|in|
      where|when)))
    (?:a )?reputation (?:second|for excellence|for being the|that is unmatched)
    most trusted
    (?:more|most) (?:families|patients|people|parents|locals|doctors|dentists|athletes|physicians|
      owners) … (?:trust|choose|turn to|pick|prefer|rely on) (?:us|our|dr)
    (?:ask|asked|asks|asking) for by name
    trusted (?:by more|more than|above|name|choice|leader|authority)
    (?:doctors?|dentists?|surgeons?|vets|physicians?|nurses?|ones?) (?:that |who |whom |
      to whom )?(?:other )?(?:doctors?|dentists?|surgeons?|vets|physicians?|nurses?|
      specialists) (?:choose|trust|go to|see|send|turn to|visit|pick|prefer|call|come to|use|refer)
    (?:experts?|ones?|people|team|place|office|clinic) (?:that |who |whom )?other (?:doctors|
      dentists|surgeons|vets|physicians
      |clinics) (?:turn to|trust|choose|send|call|go to|recommend)
    where (?:other )?(?:doctors|dentists|surgeons|nurses|physicians|vets|the pros|pros|athletes|
      professionals|celebrities|stars|champions|locals) (?:go|take|send|come|turn|bring|get)
    (?:doctors?|dentists?|surgeons?|physician|dentist|surgeon|doctor)'?s'? (?:doctor|dentist|
      surgeon|physician|first choice|choice|own choice)
    (?:exceptional|outstanding|extraordinary|superb|unequaled|incomparable|legendary|ultimate|
      superlative|stellar|impeccable|exemplary) (?:\w+ )?(?:care|surgeons?|dentists?|teams?|
      doctors?|physicians?|clinic|expertise|skills?|service|staff|quality|experience)
    superior (?!to\b)… {care}(?! to)
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
      everyone|everybody|anybody|anything) (?:else|in (?:town|the|this|our|all)|around)
    (?<!longer )than (?:any(?:one|where|body)|everyone|everybody) else
    (?:you )?deserves? better(?: than)?
    (?:area|county|region|state|valley|city|town|nation|country|coast|bay|
      neighborhood)'s (?:first and )?only … {care}
    (?:the|your|our|napa's|one of|is) only (?!(?:woman|man|girl|boy|person|one who|time|day|year|
      visit|child|son|daughter|black|female|male)\b)(?!(?:\w+ ){1,3}in (?:
      the|our|this) (?:practice|office|group|clinic|team|
      building)\b)… {provider} (?:in (?:(?:the|all|this|
      our) (?!practice|office|group|building|family|clinic|room|house)|town)|that|with|
      to|offering|within|for miles|north|south|who|certified|trained|around|between|on the coast)
    (?:one of|among) (?:only|just|the|a|very)(?: the| very| a)*(?: few| handful of| select few|
       select| only| rare)(?: of)? … {provider}
    (?:one of|among) (?:only|just) (?:\w+ )?(?:\w+ )?{provider}
    (?:the )?(?:first|first and only) (?!(?:woman|man|girl|boy|person|one who|time|day|year|
      visit|child|son|daughter|black|female|male)\b)(?!(?:\w+ ){1,3}in (?:
      the|our|this) (?:practice|office|group|clinic|team|
      building)\b)… {provider} (?:in (?:(?:the|all|this|
      our) (?!practice|office|group|building|family|clinic|room|house)|town|\w+ county|
      california|america)|to offer|to use|to perform|to bring|to provide)(?! (?:\w+ )?(?:arrived|
      came|
      settled|lived|died|rode|retired)\b)
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
    (?:the )?(?:rolls[- ]royce|cadillac|mercedes|ferrari|crown jewel|ritz(?:-carlton)?|
      tesla) of
    the (?:last word|ultimate) in, wrote the book on, head and shoulders above
    (?:above|ahead of|(?<!told )(?<!tell )(?<!telling )(?<!town )(?<!place )apart from|apart of|
      outshines?|
      above all) (?:the )?(?:rest|pack|curve|crowd|
      competition|others|everyone else|other … {provider})
    (?:miles|light[- ]years|years|leagues|worlds|strides) (?:ahead|above|beyond|apart)(?: of|
       from)?(?! of (?:schedule|time))
    ahead of (?:its|our|their|the) (?:time|competition|curve|pack|rest|field)
    (?:sets?|setting) (?:us|our \w+|dr\. \w+|him|her|them|this \w+|\w+ clinic|\w+ dental) apart
    (?:stands?|standing) (?:out|apart|above) (?:from|among) (?:the (?:rest|crowd|competition|pack|
      others?|field|average|usual|ordinary|run|chains?|big|herd|typical|many)|other|others|all|
      most)
    (?:hard|tough|difficult|impossible) to (?:beat|match|top|rival|equal|surpass)
    like no other
    (?:unlike|like) any(?:thing| other| place)? (?:you've|in the|in town|around|elsewhere)
    (?:rivals?|rivaling|equals?|matches) … (?:the )?(?:best|finest|top|leading|university|major|
      biggest) … {provider}
    other … {provider} can only (?:dream|wish|imagine)
    (?:second|inferior) to (?:no one|nobody|none)
    (?:the )?only (?:name|choice|place|address|clinic|office|practice|team|dentist|doctor|
      surgeon|vet) you(?:'ll| will| need| ever)*
    look no (?:further|farther), accept no substitutes?
    nothing less than (?:the best|perfection|excellence|exceptional)
"""

DENIALS_THAT_RANK = r"""
    what (?:other|others|most|ordinary) … {provider} (?!(?:charge|cost|bill|may|might|think|say|
      have (?:told|said|found)|prescribe|advise|told|recommend|did|found|wrote)\b)\w+
    (?:no other|no) … (?:{provider}|care|place|office|er|hospital)(?! signs?\b) ... (?:has|have|
      offers?|gives?|
      does|takes|treats|sees|runs|employs) (?!(?:\w+ )?(?:read|re-?viewed|signed|seen|said|
      examined|
      approved|checked|confirmed|made|named|been|yet|written|agreed)\b)... (?:this(?! (?:address|
      name|
      page))|as|such|so|our|the way|like)
    (?:nobody|no one|no other \w+|none|no {provider}) … (?:in(?! (?:our|this|the) (?:group|practice|
      office|clinic|team|building|room))|around|near|on|this side) (?:the |
      this |all of )?… (?:has|have|does|offers?|gives?|handles?|treats?|runs?|knows?|
      takes?|makes?)
    (?:no other|no rival|no competitor|no) … (?:{provider}|rival|competitor|
      neighbor) ... (?:match(?:es)?|can match|rivals?|
      equals?|comes? close|compares?|offers? (?:this|what|
        our)|touch(?:es)?|approach(?:es)?|has (?:our|this|what|ever))
    (?:technology|skill|care|results?|experience|expertise|equipment|depth|service|technique|
      tools) (?:that )?(?:no|nobody|no one|
      few) … (?:can|else|match|rival|equal|has|have|offers?)
    (?:nobody|no one) … \w+ ... (?:like|the way) (?:we|us|our|dr)(?: do| does| can)?
    (?:nobody|no one|no other \w+|none|no {provider}|no other … {provider}) … (?:does|do|did|
      treats?|knows?|understands?|cares? for|fixes|gives?|offers?|provides?|delivers?|has|have|
      performs?|makes?|takes?|reads?|handles?|sees?) ... (?:better|more|as well|as many|as much|
      like (?:we|us|our|dr)|quite like|as (?:gently|carefully|often|precisely)|the way)(?! than (?:
      you|he|she|they|your \w+|yours)\b)
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

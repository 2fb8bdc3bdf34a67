"""The phrases that rank by denying that any other comes near."""

from practice_site.checks.claims.standing import PLACE

DENIED_STANDING = rf"""
    (?:find|found|meet|get|see|hire|discover|encounter|there is|there are|there's|has|have|hold|
      know of|know|is|with) (?:no|none|nobody|no one|not a|never a|hardly a|few|
      no other) (?:better|finer|more \w+|kinder|gentler|safer|smarter|warmer|nicer|cleaner|sharper|
      steadier|surer|equal|rival|peer|match|superior|greater|friendlier|stronger|skilled|
      comparable) ?(?:[\w'-]+ ){{0,3}}?(?:{{care}}|hands|{PLACE}|than|place|for|to|$|\W)
    (?:no|not one|not a single|not another|hardly another|scarcely another|few|no other|
      hardly any) (?:other )?(?:[\w'-]+ ){{0,3}}?(?:{{provider}}|care|service|skill|expertise|
      place|rival|competitor|peer) (?:[\w'-]+ ){{0,4}}?(?:comes? close|can match|matches|match|
      rivals?|can rival|equals?|can equal|compares?|can compare|beats?|can beat|touch(?:es)?|
      can touch|measures? up|approach(?:es)?|surpass(?:es)?|can claim|can boast|
      can say(?! that it\b)|boasts?|holds? a candle|is as|are as|is so|has as|has more|have more|
      does more|do more|offers? more|is better|are better|tops|knows more|treats? more|
      performs? more|has done more|sees? more|gets? better|is quite|can offer|can top|outdoes|
      does it better|do it better|does this better|quite like|goes further|works harder|cares more|
      listens? better|has our|has the)
    (?:nobody|no one|none) (?!wants?\b|likes?\b)(?:[\w'-]+ ){{0,6}}?(?:better|finer|gentler|
      closer|like us|like we do|as we do|the way we|like dr|like our|more (?:
      about|than|experience|\w+ly|care|skill|
      patients)|as (?:well|many|carefully|gently|skilled|often|much))(?! (?:to|if|when|than (?:you|
      he|she|they|yours?)\b))
    (?:cases|problems|patients|teeth|knees|backs|tumors|smiles|eyes|things|operations|injuries|
      puzzles) (?:that |which )?(?:nobody|no one|no other \w+|others?|few|few others|hardly anyone|
      other {{provider}}) (?:else )?(?:can|could|will|would|wants?|dares?|solves?|takes?|treats?|
      handles?|touch(?:es)?|can't|couldn't|won't)
    (?:nobody|no one|nowhere|no place|hardly anyone|few) else (?:in(?! the (?:room|office|building|
      practice|family|house|waiting))|around|within|for|on|this side|between|near|comes (?:close|
      near)|offers?|(?:has|does|gives?|takes) (?:this|that|it|our|the|such|so|an?|what|as|more|
      better|these|them)|treats|practices|cares)
    no (?:other )?(?:[\w'-]+ ){{1,3}}?(?:in|on|around|across|within|anywhere|near|this side|west|
      east|north|south|for) (?:[\w'-]+ ){{1,5}}?(?:(?:is|are) (?:better|finer|kinder|gentler|
      warmer|safer|friendlier|more \w+(?:ed|ing|ful|ous))(?=\W*$| than| at)|compares?|comes? close|
      can compare|can match|can rival)
    (?:nobody|no one|no other \w+|none|no \w+) (?!(?:\w+ )?(?:in (?:the|our)|
      wants?|likes?|wishes|hates?|is)\b)(?:
      [\w'-]+ ){{1,12}}?(?:than|as|the way|like) (?:we|us|our \w+|i|me|(?:dr|doc|
      nurse|coach)\.? \w+)(?: do| does| can)?(?=\W*$)
    {{provider}} (?:from [^.;,]{{1,30}} )?(?:send|sends|refer|refers|entrust|hand|trust) us
    (?:there's|there is|it is|it's) (?:a|no|one|good) reason (?:why )?(?:we|we're|our|patients|
      people|families|locals|others|doctors|so many) (?:[\w'-]+ ){{0,6}}?(?:best|first|choose|
      favorite|number one|top|us|trust|drive|travel|most \w+|envy|ranked|rated)
    (?:why|don't|do not|never|no need to|need not|needn't|without) (?:\w+ )?(?:settle|settling|go|
      look|looking|trust|drive|gamble|risk|choose|compromise|accept) (?:anywhere else|elsewhere|
      for (?:anything )?less|for second|for average|for anyone|for ordinary|for mediocre|
      for good enough|further|any further|farther|second best|anyone else|with less|anything less|
      just any(?:one)?|just anyone|for the rest|on anyone|with anyone)
    (?:accept|take|have|need) no (?:substitutes?|other|less)
    (?:unlike|not like|nothing like|far from|a far cry from|different from|as opposed to) (?:the |
      your |any |other |most |all |those |what |many |some |so many |typical |average |ordinary |
      usual |big |large |chain |corporate |assembly-line |conveyor-belt |impersonal |
      cookie-cutter |run-of-the-mill |\w+ )*{{provider}}
    (?:other|most|many|lesser|typical|ordinary|rival|competing|chain|corporate|big-box|
      big) (?:[\w-]+ )?{{provider}} (?:\w+ )?(?:can't|cannot|won't|don't|do not|will not|only|fail|
      miss|overlook|rush|never|stop|lack|settle|send you|treat you like|make you wait|cut corners|
      still use|rely on|are content|give up|turn away|farm out|hurry|skip|see you as|leave you|
      wish|dream|envy|struggle|couldn't|could not|shy away|refuse|hesitate)
    no (?:other )?{{provider}} (?:[\w'-]+ ){{0,4}}?(?:spends?|gives?|takes?|offers?|devotes?|puts?|
      works?|listens?|cares?|trains?|goes|does) (?:\w+ )?(?:more|better|harder|further|longer|
      as (?:much|many|long)) (?!than (?:is|one|two|three|you)\b)[\w'-]+
"""
"""What ranks by denying that any other comes near."""

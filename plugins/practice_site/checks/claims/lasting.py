"""Wordings by which a result stays for ever."""

from practice_site.checks.claims.families import Family

_LASTS = "how long it lasts differs from person to person"

_FOR_LIFE_ELSE = r"""
    (?:medicine|medication|drug|pill|tablet|insulin|drops|disease|condition|follow-up
      |diet)s? [^.;]{0,40}\b(?:for life|lifelong|forever)\b
    (?:need|needs|must|have to|take|taken|wear|worn|retainers?) [^.;]{0,60}\b(?:for life|lifelong
      |forever|for good)\b
    (?:may|might|could|can|risk|cause|causes|sometimes|become|becomes|damage
      |injury) [^.;]{0,60}\bpermanent
    permanent (?:\w+ )?(?:change|difference)s? (?:in|of|to)\b
    (?:in (?:rare|some|a few|certain)|rarely|seldom|possible|numbness|weakness|paralysis|loss|scars?
      |harm|injury) [^.]{0,60}\b(?:is|are|be) permanent
    (?:scars?|lens|mesh|screws?|plates?|rods?) (?:\w+ )?(?:stays?|remains?)
    (?:damage|loss|losing|lost|for (?:a few|some)|in (?:a few|some)|numb\w*|weak\w*|blind\w*
      |disab\w+|injur\w+|harm|vasectom\w+|steriliz\w+
      |ligation|tattoo(?:s|ed)?\b(?! removal)|dots?|screws?|plates?|rods?|pigment|ink(?! will)|lens
      |mesh|implant itself|teeth|tooth|links?
      |address(?:es)?|decision|scars?|signs?|records?|posts?|port|coil|clips?
      |if|may|might|can|whether|until|not|sometimes|often|usually|considered
      |meant) [^.;]{0,60}\bpermanent\b(?! (?:relief|results?))
    at best\b|away for (?:a few|some|several|\w+ weeks)
    called permanent|permanent reduction because
    permanent(?:ly)? (?:damage|loss|harm|injur\w+|numb\w+|weak\w+|scar\w+|disab\w+|crowns?|teeth
      |tooth|molars?)
    permanently (?:joins?|fuses?|attach\w+|seals?|bonds?|alters?|darkens?|changes?|closes?|holds?
      |stains?|stretch\w*|thins?)\b
    permanent(?:ly)? (?:fillings?|makeup|residents?|address|pacemakers?|records?|teeth|disfigur\w+
      |incisors)
    (?:grow|grows|grew) (?:back )?for life
"""

FAMILIES = (
    Family(
        r"""
        permanent(?:ly)?,? (?:[\w-]+,? ){0,3}?(?:relief|results?|solutions?|fix|correction
          |improvements?|removal|freedom|cure|answer|change|reduction|weight loss|whitening|end
          |difference|remedy|way|smile|straightening|hair reduction|beauty|comfort)\b
        permanently (?:[a-z]+s|[a-z]+ed|free|relieve|remove|fix|correct|eliminate|end|stop|get
          |resolve|reduce|straighten|whiten|destroy|solve|improve|restore|heal|lift|tighten|erase
          |cure|gone|smooth|straight|rid|hair-free|white)\b
        (?:results?|relief|it|effects?|correction|improvement|change|removal|whitening
          |outcome)\b <few>(?:is|are) <truly>permanent\b(?!ly)
        (?:results?|duration|effects?|relief|outcomes?|lasts?): (?:permanent|forever|lifelong
          |for life|lifetime|for ever)\b
        permanently \w+-free\b
        (?:ends?|removes?|stops?|clears?|erases?|lifts?|straightens?|whitens?|solves?|relieves?
          |corrects?|eliminates?|banish(?:es)?|smooths?|tightens?|fix(?:es)?
          |rids?) <object> permanently\b
        (?!<ill>\b)[a-z]+ (?:is|are) <truly>permanent\b(?! (?:only|if|when|in rare))
        (?:benefits?|results?|relief|effects?|correction|improvement|fix|solution|change|removal
          |outcome|cure|difference|repair|lift
          |gains?)\b (?:[\w'-]+ ){0,6}?(?:is|are) (?:<truly>)permanent\b(?!ly)
        (?:gone|fixed|smooth|straight|straighter|removed|solved|closed|sealed
          |lifted) <word>permanently\b
        """,
        _LASTS,
        unless=_FOR_LIFE_ELSE,
    ),
    Family(
        r"""
        (?:lasts?|lasting|lasted|stays?|stayed|holds?|endures?|keeps?|hold|yours
          |remains?) (?:\w+ )?(?:forever|an? (?:\w+ )?lifetime|for (?:life|ever|good)|a lifetime
          |(?:for )?the rest of (?:your|his|her|their) (?:life|lives|days))\b
        (?:lasts?|lasted|serves?|stays? with|stands?) (?:you |them |him |her )?(?:a|your|his|her
          |their|the rest of your) (?:whole |entire |full )?(?:lifetime|lives|life)\b
        (?:dry|straight|smooth|white|clear|clean|strong|firm|hair-free|yours|good|slim
          |tight) for life\b
        (?:<result>|<good>|fixed|sealed|closed|removed|corrected|solved|set|free|gone|whole
          |work) (?:(?!drift|shift|grow|mov|chang|need|wear|tak)\w+ )?(?:for life|for good|forever
          |for the rest of your life|for ever)\b
        (?:grows?|works?|lasts?|stays?|holds?|looks?|fits?|wears?|remains?|yours
          |smiles?) (?:\w+ )?forever\b
        (?:lifelong|lifetime|everlasting|eternal|never-ending|endless) <word>(?:relief|results?|cure
          |smiles?|fix|solutions?|comfort|freedom|correction|protection|beauty)\b
        a lifetime of <few>(?:<result>|<good>|comfort)\b|a lifetime (?:without|free of) <few><ill>\b
        (?:one|a) (?:fix|treatment|solution|answer|smile|result)s?,? (?:that's )?(?:for life
          |forever)
        """,
        _LASTS,
        unless=_FOR_LIFE_ELSE,
        mild=True,
    ),
    Family(
        r"""
        here to stay\b
        never (?:has|have) to be (?:done (?:twice|again)|repeated|redone|replaced)\b
        (?:will |'ll )?(?:outlasts?|outlives?) (?:you|your \w+|the car|the patient)\b
        (?:a|the|your) (?:\w+ )?forever (?:fix|solution|smile|result|answer|cure|tooth|teeth)\b
        never needs? (?:\w+ )?\w+ing\b
        (?:gone|it's|hair-free|smooth|straight) forever\b
        never (?:wash(?:es)? off|smudges?|peels?|chips?|cracks?|yellows?|dulls?|tarnish(?:es)?
          |leaks?|moves?|migrates?|expires?|quits?|needs? (?:a|any|another))\b
        (?:once|one (?:time|visit|treatment)) and (?:you're|it's|you are) (?:done|set
          |free) (?:for (?:life|good)|forever)\b
        (?:stays?|stayed|staying) (?:gone|fixed|straight|put for|clear|closed|smooth)\b
        (?:<ill>|it|that|and) (?:\w+ly )?(?:stays?|stayed) away\b
        one[- ]and[- ]done\b|once[- ]and[- ]done\b
        the (?:last|only) (?:[\w'-]+ ){1,3}?(?:you'll|you will|you|he'll|she'll
          |your \w+ will) (?:ever|always) (?:need|have|wear|buy)\b
        (?:never|won't ever|will never) (?:have to |need to |need |needs? )(?:<few>(?:repeat|replace
          |redo|again|another|treat\w*|touch-?ups?|redone|do(?:ne)? again|be (?:repeated|replaced
          |redone)))\b
        never (?:fades?|wears? off|wears? out|grows? back|slips?|sags?|shifts?|relapses?|loosens?
          |breaks?|stains?)\b
        """,
        _LASTS,
        unless=_FOR_LIFE_ELSE
        + r"""
        (?:neither|not|no) [^.;]{0,70}stays? (?:straight|put|gone)
        (?:if|retainers?|when|until) [^.;]{0,40}(?:stay|never)
        (?:may|might) never
        stays? (?:straight|put) (?:only|if|when)
        """,
        denies=True,
        mild=True,
    ),
)

"""Wordings by which an ill is surely ended."""

from practice_site.checks.claims.families import Family

SOME = "some people feel better; how much differs"

NATURAL = r"""
    (?:usually|often|mostly|typically|generally|sometimes|rarely|seldom|may|might|can
      |could) <on>(?:by itself|by themselves|on (?:its|their) own|in time|with time|naturally
      |over time|with age)\b
    (?:during|after|in) (?:pregnancy|puberty|menopause|childhood)|most (?:\w+ )?(?:people|colds
      |strains)
    without (?:any )?treatment|some (?:people|patients|of)|many (?:people|children)
"""
THERE = r"(?: (?:in|of|from|on|around) (?:your|the|his|her|their)(?: [\w-]+){1,2}?)?"
_WAYS = r"(?:once and for all|for good|forever|for ever|at last|for life|overnight)"


FAMILIES = (
    Family(
        rf"""
        (?:knocks?|stamps?|flush(?:es)?|drives?|chases?|blasts?|zaps?|sweeps?|burns?|irons?
          |wash(?:es)?|kicks?|roots?|nips?|takes?) (?:away |out |off )<its ill>
        (?:throws? (?:away|out)|toss|ditch|forget|shed|hang up|put away|trade in|retire
          |get off) (?:about )?(?:your|the|those|his|her|all) <word>(?:<ill>|glasses|cane|inhaler
          |pills|medications?)\b
        (?:makes?|leaves?|making|leaving) (?:[\w'-]+ ){{0,3}}?<good> (?:\w+ )?(?:straight|white
          |smooth|clear|flawless|strong|supple|young|healthy|whole|limber|sharp|firm|perfect|normal
          |like new|pain-free|painless|easy again|soft|glowing|radiant|blemish-free)\b
        (?:as if|as though|like) (?:it|they|nothing|you)(?:'d| had)? (?:<word>)(?:never
          |ever) (?:happened|been|existed|was|were|had)\b
        <ill>[,:;?.!—–-]* (?:(?:is|are|was|were|be|simply|just|then|all|now|finally
          |forever) ){{0,3}}(?:gone|solved|vanished|disappeared|banished
          |stopped|invisible|cleared)\b
        (?:lifts?|fills?) (?!the gaps?\b)<its ill>
        <ill> <word>(?:drops?|falls?) to (?:zero|nothing)\b|the <word><ill> left\b
        <good> (?:returns?|comes? back|is back|are back|bounces? back) (?:to (?:normal|full|life|its
          |their|what)|for good|in full|as good)
        your (?:<word>)<good> (?:is|are|becomes?) (?:<truly>)(?:perfect|flawless|like new
          |whole again|as good as new|restored|back)\b
        the <word><ill> (?:stops?|goes|leaves|lifts|ends|is over)(?=\W*$|[,;.!] | and )
        <ill>{THERE} (?:simply |just |then |finally )?(?:disappears?|disappeared|vanish(?:es)?
          |vanished
          |melts?(?: away| off)?|melted(?: away)?|goes away|went away|fades? away|falls? away
          |drops? away|ends(?! (?:in|at|near|the|an?|your|with|when|after|before|on
          |up)\b)|end here|lifts)\b
        (?:makes?|made|making|watch|see|let) <its ill> (?:disappear|vanish|go away|melt|fade
          |a thing of the past|history)\b
        (?:melts?|zaps?) (?:away |off )?<its ill>
        (?:gone|solved) (?:for good|forever|at last|in (?:a|one|two|three|minutes|days|weeks)
          |once and for all|overnight)\b
        (?:years|decades|months|weeks) of <few><ill>[,:—– -]+(?:gone|over|ended|solved|behind)\b
        """,
        SOME,
        unless=NATURAL
        + r"""
        (?:rash|hair|bruis\w+|swelling|fracture|numbness|soreness|redness) [^.;]{0,30}(?:disappears?
          |fades?|goes away|come back|gone)
        comes? back (?:\w+ ){0,3}(?:after|when|if)
        (?:cycles?|periods?) (?:returns?|comes?)
        \w+ ends\W*$
        (?:^|please |to |you |then |, )take (?:off|out) (?!years)
        (?:if|until|once|when|whether|unless|wait) <on>(?:gone|disappear|vanish|go|goes|fade|ends?
          |over)\b
        (?:comes and goes|warranty|wears off|over the counter)
        """,
        mild=True,
    ),
    Family(
        r"""
        (?:say|saying|wave|bid|kiss|hello|tell) (?:[^.;!?]{0,50}? )?(?:good-?bye|farewell|adieu
          |so long)\b(?! to your (?:pet|dog|cat|horse|friend|family|companion))
        (?:good-?bye|bye-bye|farewell|adieu|so long)[,:]? (?:to )?<its ill>
        say hello to (?:a|your|younger|whiter|smooth\w*|clear\w*|straight\w*|brighter|the)\b
        (?:gets?|getting|got|be|been|is|are|was) rid of <its ill>
        rid(?:s|ding)? [^.;]{1,40}? of <its ill>
        (?:leave|leaves|left|leaving|put|puts) <its ill> behind\b
        """,
        SOME,
        unless=r"""
        (?:pet|dog|cat|horse|companion) before
        say goodbye to (?:your|a) (?:beloved|pet|dog|cat)
        (?:trying|try|help|helps|want|wants|used) to get rid
        (?:body|kidneys?|liver) (?:<word>)(?:gets?|getting) rid
        """,
        mild=True,
    ),
    Family(
        r"""
        sets? [\w' ]{1,20} free (?:of|from) <its ill>
        (?:brings?|gets?|pulls?|lifts?) (?:you|him|her|them|people|patients) (?:out of
          |off) <its ill>
        (?:a |your )?life off <ill>
        (?:is|are|now|lives?|living|become|became|finally|forever|completely|stays?|remains?|totally
          |walks?|runs?|sleeps?|smiles?) (?:(?!not )\w+ )?(?:free of|free from) <its ill>
        (?:frees?|freed|liberates?|liberated|freeing|releases?|released) (?:you|him|her|them|people
          |patients|dogs|cats|horses|children|hundreds|thousands|your \w+|our \w+
          |[^.;]{1,30}?) (?:from|of) <its ill>
        (?:^|(?<=: )|(?<=you'll )|(?<=you will )|(?<=to )|(?<=and ))(?:live|wake up|walk|sleep|eat
          |smile|laugh|run|move|work|play|dance|golf|breathe|see|read|drive|speak|enjoy \w+
          |get through \w+ \w+|face the day)(?: \w+){0,2}? (?:without|free of|free from) <its ill>
        (?:a|your) (?:\w+ )?(?:life|day|night|morning|summer|spring)s? (?:without|free of
          |free from) <its ill>
        """,
        SOME,
        unless=r"""
        (?:can|cannot|can't|unable to|able to|until you|if you|how to|learn to|trouble|try to|may
          |might) (?:\w+ )?(?:live|wake up|walk|sleep|eat|smile|laugh|run|move|work|play|drive|read
          |see)
        (?:tell|call) (?:us|your)
        only (?:when|if|with|after)
        """,
        mild=True,
    ),
    Family(
        r"""
        ^the end of <its ill>
        (?:an|the) end (?:to|of|for) (?:your |all |those |years of |daily |chronic )*(?:\w+ )?<ill>
        ^(?:stop|quit) (?:suffering|hurting|hiding|living|struggling|snoring|worrying|limping
          |wincing|putting up|squinting|missing out|dreading|hating|covering)\b
        <ill> (?:ends?|stops?) (?:here|today|now|with us|with|at our|for good|the day)\b
        """,
        SOME,
        unless=r"""
        (?:at|by|toward|until|before|after|near) the end|menopause is|(?:is|marks|means|signals
          |to) the end of
        trying to
        tr(?:y|ies) to
        test ends
        study
        """,
        mild=True,
    ),
    Family(
        rf"""
        (?:doesn't|don't|didn't|won't|never|no longer|does not|do not) (?:even )?(?:stand|stood|have
          |has) a chance\b
        (?:is|are) no match for\b|meets? (?:its|their) match\b
        (?:takes? care of|deals? with|handles?|tackles?) <its ill> {_WAYS}\b
        (?:always|never fails to|unfailingly|invariably) <truly>(?:works?|helps?|relieves?|succeeds?
          |gets? better|improves?|heals?|delivers?|eases?|calms?)\b
        do(?:es)? the trick\b|(?:is|are) the answer to <its ill>
        (?:nobody|no one|no (?:patient|dog|cat)) (?:leaves?|walks out
          |goes home) [^.;]{{0,30}}?(?:limping|hurting|squinting|in pain)\b
        never (?:fails|disappoints|lets you down)\b|(?:has|have) (?:never|yet to) (?:failed|fail
          |lost|let)\b
        (?:will )?(?:definitely|certainly|surely|undoubtedly|unquestionably|absolutely) (?:works?
          |helps?|improves?|relieves?|ends?|stops?|heals?|feel|fixe?s?|gets? better|go away|be gone
          |eliminates?|disappears?|get rid)\b
        (?:every|each|all(?: of)?(?: our| the)?)(?: one of our| of our)? (?:patients?|dogs?|cats?
          |eyes?|smiles?|knees?|spines?|clients?|child(?:ren)?|runners?|horses?|pets?|wearers?
          |users?)\b (?:we treat |who [^.;]{{1,25}} |in our care |here )?(?:\w+ )?(?:improves?
          |get(?:s)? (?:better|relief|results)|recovers?|walks? (?:again|out)|see(?:s)? (?:better
          |clearly|a difference|results)|heals?|feels? better|finds? relief|goes? home (?:happy
          |smiling)|benefits?|sleeps?|succeeds?|loves?|stops? \w+ing)\b
        (?:everyone|everybody) (?:who |we )[^.;]{{1,30}}? (?:improves?|gets? better|recovers?|walks
          |sees|heals|stops|sleeps|feels better|loses|benefits)\b
        (?:works?|helps?|succeeds?|worked) (?:<truly>)(?:every (?:single )?time|for (?:everyone
          |everybody|every\w*|all|anyone|any)|on (?:everyone|every|any|all)|no matter|period
          |without (?:fail|exception))\b
        (?:it|this|that|and|they|which) (?:<truly>)works?[,:—–]* (?:period|plain and simple
          |guaranteed|every|full stop)\b
        (?:it|this|that) (?:just|simply) works\b
        helps (?:everyone|every patient|all (?:our )?patients|anyone|each)\b
        (?:relief|solutions?|treatments?|fix|therapy|care|help|results?) (?:that
          |which) (?:actually |really |truly |just |simply )works?\b
        """,
        SOME,
        unless=r"""
        (?:not|\w*n't|no|nothing|rarely|seldom) (?:\w+ ){0,6}?(?:works?|helps?) (?:for|every|on)
        (?:not|\w*n't|nothing|hardly) always
        helps? to (?:bring|know|have|ask|keep|write|be|say|call|plan|start|make|take|see|talk)
        always helps? (?:if|when)
        no (?:single )?\w+\b[^.;]{0,45}(?:works?|helps?)
        what works
        works? for (?:every\w*|all) (?:insur|plan|day)
        (?:see|find|check|whether|if|know|learn) (?:whether |if |how |what |that )?(?:it|this
          |that) (?:just |simply )?works
        """,
        denies=True,
        mild=True,
    ),
    Family(
        r"""
        (?:complete|total|full|lasting|long-term|true|real|absolute|entire
          |swift and complete) (?:and \w+ )?(?:relief|recovery|removal|freedom|healing|restoration
          |correction|return)\b
        relief from (?:all|every|any|even|each)\b|(?:relief|freedom) (?:at last|for all|for every\w*
          |is here|starts here|you can count on)\b
        """,
        SOME,
        unless=r"""
        (?:complete|full|total) (?:recovery|healing|removal|return|relief|correction) (?:takes|may
          |can|is|often|usually|in|after|within|of the|to (?:work|sport|play))
        (?:time|months?|weeks?|days?|before|until|during|for|to|need|needs|no) (?:\w+ )?(?:full
          |complete|total) (?:recovery|healing)
        expect
        surgical removal
        """,
        mild=True,
    ),
)

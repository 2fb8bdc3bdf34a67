"""Wordings by which a result is promised: as certain, on one's word, or to come for you."""

from practice_site.checks.claims.families import Family
from practice_site.checks.claims.refunds import DIFFERS

_LATER = r"""
    (?:see|call|visit|hear from|contact|meet|ask|tell|schedule|remind
      |check) (?:us |you |the \w+ )?again
    (?:able to|can|may|allowed to|safe to) (?:eat|drink|drive|shower|bathe|exercise|lift|work)\b
    get back to you|(?:see|look at|hear from|meet|visit|read|go over|check) (?:your|the|a|his|her
      |our) (?:\w+ )?(?:surgeon|doctor|nurse|dentist|therapist|wound|incision|scan|team|results?)\b
    your (?:doctor|surgeon|nurse|dentist|therapist|team|physician) will\b
    (?:asked|told|given|shown|weighed|measured|scanned|tested|sedated|awake|asleep|moved|taken)\b
    (?:crutches|sling|boot|cast|brace|catheter|drain|bandage|stitches|recovery room|sore|swollen)\b
    (?:need|wear|take|use|keep|receive|stay|start|return|come in|pay|sign|bring|fill|learn|meet
      |work with|have (?:to|a|an|your|the|some|another|access|my|our|blood|two
      |three)) [^.;]{0,40}again
    (?:repeat|test|x-?ray|scan)
"""
_DOING = r"""
    (?:walk|run|jog|bite|chew|eat|climb|dance|golf|hike|ski|swim|play|sleep|smile|hear|see|breathe
      |ride|kneel|bend|lift|drive|garden|work|stand|sit|laugh|sing|travel|fly|surf|pitch|swing
      |jump|squat|hold your baby|feel|look|live|love|enjoy|throw|reach|hold|read|wake|move|fish|hunt
      |race|train
      |pick up|get down|keep up|fit into|button|zip|wear|bloom|glow|shine)
""".replace("\n      |", "|").strip()

FAMILIES = (
    Family(
        rf"""
        (?:you|he|she|they|your <word>\w+)(?:'ll| will|'re going to| are going to
          | is going to) (?:(?:\w+ly|be able to
          |be|soon|once more) ){{0,2}}{_DOING}(?:ing)? [^.;!?]{{0,50}}?\bagain\b
        (?:you|he|she|they|your <word>\w+)(?:'ll| will|'re going to| are going to
          | is going to) (?:\w+ly |soon ){{0,2}}(?:hold your baby
          |hold your (?:newborn|child)|meet your baby|be a (?:mom|mother|father|parent)|get pregnant
          |be pregnant)\b
        (?:you|he|she|they|your <word>\w+)(?:'ll| will|'re going to| are going to
          | is going to) (?:\w+ly |soon ){{0,2}}{_DOING} (?:[\w'-]+ ){{0,5}}?(?:like (?:a|an|new|you
          |it)\b
          |without (?:<its ill>|a (?:second )?thought|fear
          |effort|help|looking)|pain[- ]free|with ease|through the night|the way you (?:did|used)
          |as you did
          |by (?:spring|summer|fall|winter|christmas|the holidays|graduation|prom|your wedding
          |the wedding|easter|thanksgiving))\b
        (?:you|he|she|they)(?:'ll| will) have (?:the|a|an) (?:[\w'-]+ ){{0,3}}?(?:<good>|smile|skin
          |figure
          |body|face|bust|waist) (?:you|of your|of a|that|again|for)\b
        (?:you|he|she|they|your <word>\w+)(?:'ll| will) (?:come|go|walk|drive|head
          |return) home (?:\w+ly )?(?:whole
          |healed|cured|smiling|happy|healthy|pain[- ]free|safe and sound|a new \w+|seeing|hearing
          |walking)\b
        (?:your|the) (?:[\w'-]+ ){{0,3}}?(?:<either>)(?: will|'ll) (?:\w+ly )?(?:be (?:at goal
          |on target
          |under control|in range|as good as|like new|a thing|over|gone|normal)|come (?:roaring
          |rushing|flooding|surging|right) back|work like)\b
        you(?:'ll| will) (?:wake up|open your eyes|look in the mirror|get up
          |realize)[^.;!?]{{0,50}}?(?:behind you|gone|over|clear
          |free|rested|refreshed|without|younger|new)\b
        (?:keep|keeps|continue|won't stop|don't stop|never stop|won't quit
          |don't quit) (?:\w+ing )?(?:\w+ )?(?:you )?(?:un)?til(?:l)? (?:you|it|your|the|he|she)
          |(?:we|i)(?:'ll| will) (?:not )?(?:\w+ )?(?:keep|stay
          |continue)[^.;!?]{{0,40}}? until (?:you're|you are|it's|it is|your|the)\b
        we(?:'ll| will) get you to (?:20/|your|a|the|full|zero|goal)
        we(?:'ll| will) (?:have|get) (?:you|your \w+|him|her) (?:[\w'-]+ ){{0,2}}?(?:\w+ing|back|off
          |out
          |free|smiling|up and)\b
        """,
        DIFFERS,
        beside=r"""
        (?:<ill>|<good>|<means>|again|like|home|without|baby|20/|goal|period)\b
        """,
        unless=_LATER,
        mild=True,
    ),
    Family(
        r"""
        (?:cross my heart|hand on (?:my |our )?heart|mark (?:my|our) words|scout's honor
          |pinky (?:swear
          |promise)|no ifs(?:,| or| and)|no ifs, ands|come what may|you heard (?:it|that) here
          |sure as
          |(?:the )?sunrise|take it to the bank|dead certain|bet (?:the farm|your boots|on it)
          |money where our)\b
        (?:we|i|our \w+)(?:'ll| will| are| do|'re)? (?:\w+ )?(?:put|putting) (?:that|this|it
          |our \w+) in writing\b
        (?:put|get it|in) (?:that |it )?in writing(?=\W*$)
        (?:we|your \w+|dr\. \w+|the \w+|i) (?:is|are|am|'re|'m) on the hook\b
        (?:we|i)(?:'ll| will)? (?:eat|foot|cover|pick up|tear up|rip up|swallow|waive) (?:the
          |your) (?:bill|cost|tab
          |fee|invoice)\b
        (?:no questions asked|no strings attached)\b
        (?:and|so|that|results?|it|which)? ?you can (?:count|bank|rely|depend|bet) on (?:it|that
          |us)\b
        (?:that's|that is|it's|this is) (?:a|our|my|the) (?:\w+ )?(?:promise|guarantee|pledge|vow
          |commitment
          |word)\b
        (?:our|a|my|with a|the) (?:written|ironclad|iron-clad|solemn|personal|lifetime|sincere
          |rock-solid|unconditional|standing) (?:promise
          |guarantee|word|pledge|commitment|assurance)\b
        (?:others|other \w+|they|nobody else|some) (?:can't|cannot|won't
          |don't)[^.;:]{0,40}[;:,] (?:but )?(?:we|i) (?:can|do|will|promise)\b
        (?:never|not) been (?:more|so) (?:certain|sure|confident) (?:of|about|in)\b
        (?:my|our) word:|(?:has|have|give\w*|with) (?:[\w'-]+ ){0,6}?(?:my|our) (?:solemn )?word\b
        """,
        DIFFERS,
        beside=r"(?:<result>|<ill>|<good>|<means>|gets?|level)\b",
        unless=r"""
        (?:privacy|private|confidential\w*|listen|call you back|wait|schedul\w+|cancel\w*
          |reschedul\w+
          |honest\w*|records?|tour|tours|consult\w*|discovery call|quote|estimate|price
          |unsubscribe)\b
        """,
        denies=True,
    ),
    Family(
        r"""
        (?:our|my|the|[a-z]+'s) (?:\w+ )?(?:pledge|promise|vow|commitment) to (?:you|every|each|all
          |our
          |parents|patients|moms|families)\b(?=[^.;]{0,80}?\b(?:<result>|<ill>|<good>|will|home
          |whole)\b)
        (?:we|i|dr\. \w+) (?:\w+ )?(?:promise|pledge|vow|swear)(?=[^.;]{0,60}?\b(?:<result>|<ill>
          |<good>
          |healing|rate|percent|baby|win|better)\b)
        (?:assured|certain|sure|destined|bound|guaranteed|promised)(?: of
          | to) (?:an? |the )?(?:\w+ )?(?:favorable
          |good|great|excellent|successful|happy|go home|come (?:out|home|away)|leave|wake|result\w*
          |outcome\w*|recover\w*|relief|succe\w+|live|be (?:free|rid|back|cured|able)|end up|win)\b
        stakes? (?:our|my|his|her|their) (?:\w+ )?(?:name|reputation|license|career)\b
        (?:that's|it's|is|are|be) (?:\w+ )?(?:a certainty|a sure thing|a sure bet|a done deal
          |inevitable)\b
        never (?:once |yet )?(?:had|seen|met|treated) (?:a|one|any) (?:\w+ )?(?:patient|client
          |person|case|knee|eye|smile|couple|child|back) (?:who
          |that|we|whose) (?:didn't|did not|couldn't|wasn't|hasn't|failed)
        (?:is|are) (?:\w+ly )?assured\b
        (?:i|we) (?:can |do |will )?promise(?: you)?(?: that)?(?=\W*$)
        (?:not|never) a (?:matter|question) of if\b|not if,? but when\b
        you(?:'re| are) (?:\w+ )?(?:certain|sure|bound|destined|assured) (?:to|of)\b
        (?:fixed|gone|cured|healed|right|better|straight|solved|relief|results?
          |success), (?:absolutely |fully )?guaranteed\b
        guarantees? (?:that )?(?:you|they|it|your \w+|the \w+)(?:'ll)? (?:won't|will not|will never
          |never)\b
        , (?:absolutely |fully |all )?guaranteed(?=\W*$)|(?:fully|100%|completely|always
          |all) guaranteed\b
        (?:success|results?|relief|recovery|smiles?|hearing
          |vision) (?:\w+ )?every (?:single )?time\b
        (?:<result>|works?|success\w*) without (?:fail|exception)\b
        (?:it|this|that|which|they|<means>) (?:has|have) never (?:once )?(?:failed|let)\b
        (?:cannot|can't|won't|will not|never|doesn't|does not) (?:ever )?(?:fails?|let you down
          |disappoints?)\b(?! to)
        """,
        DIFFERS,
        unless=r"""
        (?:to|we|we'll|someone|staff|nurse|team|doctor)(?: will)? (?:\w+ )?(?:call|tell|explain
          |answer
          |listen|discuss|let you know)\b
        (?:sure|certain) to (?:ask|tell|bring|call|read|follow|take|wear|keep|drink|check|mention
          |eat)
        (?:be|make|making|not|isn't|aren't|never|no one|nobody|nothing is) (?:\w+ )?(?:sure|certain
          |guaranteed
          |assured)
        (?:cannot|can't|nobody|no one|not|\w+n't|never|wary|beware) [^.;]{0,60}(?:promise|pledge
          |guarantee)
        (?:promises?|pledges?) (?:nothing|no )
        (?:medicare|insur\w+|privacy|records|deposit|schedul\w+|appointment)\b
        """,
        denies=True,
    ),
    Family(
        r"""
        (?:refund|return|give back|hand back|repay|reimburse|pay back|give you)s? (?:you )?(?:my|our
          |your|the
          |every|what|all|back) (?:\w+ ){0,3}?(?:fees?|money|payment|penny|dollar|cent|dime|you paid
          |price)\b
        (?:money|payment|fee|deposit|cash) (?:goes|comes|is|heads) (?:right |straight )?(?:back
          |returned|refunded|yours)\b|for a (?:full|complete|prompt|total) refund\b
        (?:one|visit|session|treatment|round|fourth|third|fifth|next|second)(?:'s| is| are) (?:on us
          |on me|on the house|free)\b
        at no (?:further|additional|extra|more) (?:cost|charge)\b
        (?:we|i)(?:'ll| will)? buy (?:it|the \w+|them|your \w+) back\b
          |free (?:of charge )?until (?:you|it|your)\b
        every (?:penny|cent|dollar|dime) (?:you|of)\b|or you (?:won't|don't|never
          |will not) (?:\w+ )?(?:see a bill|get a bill|pay|owe)\b
        every (?:penny|dollar|cent|dime) back\b|what you paid\b
          |or (?:an? )?(?:full |complete )?refund\b
        or (?:we|it|your|the|you|i)(?:'ll|'s| will| is| don't)? (?:[\w'-]+ ){0,5}?(?:free|on us
          |on me|on the house
          |refund\w*|money back|the bill|(?:pay|owe|costs?)(?: you| us)? nothing|no charge
          |our expense|our cost|don't pay|do it over
          |redo|start over)\b
        (?:follow-?up|next|visit|session|treatment|round|redo|touch-?up|retreatment
          |repeat)s?(?: \w+)? (?:is|are|costs you
          |costs) (?:on me|on us|nothing|free|on the house)\b
        (?:it|that|one|redo|session) costs you nothing\b
        """,
        DIFFERS,
        beside=r"""
        (?:unhappy|dissatisfied|disappointed|still|fails?|failed|until|or (?:we|it|your|the|you|an?
          |i|send|bring|keep))\b
        (?:not|\w+n't|never|less than) (?:\w+ ){0,3}?(?:happy|satisfied|pleased|thrilled|delighted
          |gone
          |love|adore|see|feel|like|work|better|fixed|cured|smiling|improve\w*|help\w*|hold|last
          |fit|loving|straight|white|seeing|hearing|sleeping|come|comes)\b
        no (?:results?|relief|change|improvement|difference)
        (?:comes?|came) back|returns|results or|fades?|wears? off|breaks?|slips?|relaps\w+|chips?\b
        """,
        unless=r"""
        (?:cancel\w*|deposits?|insur\w+|copay\w*|deductibles?|kits?|unused|medicare|medicaid
          |unopened
          |late|reschedul\w*|receipts?|covered|coverage|parking|overpa\w+|claims?|no-show|balance
          |within \w+ days of purchase)\b
        (?:hearing aids?|frames?) (?:may|can) be returned
        """,
        denies=True,
    ),
    Family(
        r"""
        (?:comes?|come|carr(?:y|ies)|backed|covered|protected|delivered|is) (?:with|by|under) (?:an?
          |our|the) (?:[\w-]+ ){0,4}?(?:warranty
          |guarantee)\b
        (?:lifetime|[a-z]+-year|\d+-year|full|written) (?:warrant(?:y|ies)|guarantees?) (?:on|for
          |covers?) (?:[\w'-]+ ){0,4}?(?:<means>|<good>|work|smiles?|fillings?|bridges?)\b
        """,
        DIFFERS,
        beside=r"""
        (?:lifetime|year|full|written) (?:warranty|guarantee)|(?:crowns?|implants?|veneers?
          |fillings?|dentistry|surger\w+|treatments?|smiles?|results?
          |work
          |restorations?|bridges?|whitening|procedures?|corrections?|lifts?|grafts?|transplants?)\b
        """,
        unless=r"""
        (?:manufactur\w+|maker\w*|factory|frames?|parts|devices?|hearing aids?|batter\w+|lenses
          |appliances?
          |machines?|pumps?|insur\w+|no (?:\w+ )?warrant\w+)\b
        """,
    ),
)
"""Promises of how it turns out, and of what happens if it does not."""

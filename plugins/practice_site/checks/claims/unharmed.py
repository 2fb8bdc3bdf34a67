"""Wordings by which a treatment is not felt, leaves nothing behind and asks for no rest."""

from practice_site.checks.claims.families import Family
from practice_site.checks.claims.harms import NUMBS, RISKS
from practice_site.checks.claims.symptoms import SYMPTOM

_TIMES = r"(?:a single|one|any|even one|a|even a single)"

FAMILIES = (
    Family(
        r"""
        nothing (?:whatsoever |at all |much )?to recover from\b|no recovery (?:is )?(?:needed
          |necessary|required)\b
        (?:has|have|'ve|had) yet to (?:see|have|record|meet|encounter|report) (?:an?|any|one
          |our first|the first|a single) (?:\w+ )?<harm>\b
        (?:can't|cannot|can not|couldn't|could not|won't|will not) (?:possibly |ever )?(?:do
          |cause)(?: you| your \w+| him| her| them)? (?:any )?(?:harm|damage)\b
        can (?:do|cause)(?: you| your \w+| him| her| them)? no (?:harm|damage)\b
        (?:never|doesn't|does not|won't) (?:even )?touch(?:es)? (?:any )?(?:healthy|normal
          |surrounding)\b
        (?:leaves?|leaving|keeps?) (?:[\w'-]+ ){1,4}?(?:\w+ly )?(?:unharmed|unscathed|undamaged)\b
        (?:feels?|felt) (?:absolutely )?(?:zero|zip|nada)\b
        (?:takes?|taking|took) (?:all )?the (?:sting|pain|ouch|hurt|risk
          |discomfort) (?:all )?(?:right )?out\b
        spare[sd]? (?:you |him |her |them )?(?:of )?(?:all )?the (?:\w+ )?<harm>\b
        nothing (?:ever )?(?:aches|burns|bleeds|swells|bruises|scars|to heal|to mend)\b(?! (?:when
          |if|while|until|more))
        (?:without|not) so much as an? (?!call|word|note|phone|visit|look)[\w-]+
        (?:perfect|spotless|flawless|unblemished|impeccable) safety record\b
        (?:nobody|no one|no patient|no child) (?:ever )?gets? (?:hurt|harmed|injured)\b(?! (?:if
          |when|as|unless))
        never lost (?:a|one|a single) (?:patient|eye|tooth|baby|pet|dog|limb)\b
        so (?:gentle|mild|soft|light) (?:that )?(?:you|your|even|kids|children|babies|toddlers|he
          |she|patients)\b
        without (?:the |a |any )?(?:tears|ouch(?:es)?|pinch|flinch\w*|wincing|scratch)\b
        (?:can|will) only do (?:you |him |her )?good\b|nothing but good\b
        (?:can't|cannot|can not|couldn't) (?:possibly )?go wrong\b
        (?:side effects|complications|problems|infections|scars
          |reactions) (?:simply |just )?(?:do not|don't|never|cannot) (?:happen|occur
          |exist)s?\b(?! (?:often|to|in|until))
        no such thing as (?:an? )?(?:\w+ )?<harm>\b(?!-free)
        safe for [^.;]{0,60}?\balike\b
        the (?:worst|most) (?:thing )?(?:that )?(?:you|your \w+|he|she|they|patients|kids
          |children)(?:'ll
          | will)? (?:ever )?(?:feels?|notices?|remembers?) is\b
        (?:poses?|presents?|carr(?:y|ies)) (?:absolutely )?(?:no|zero) threat\b
        without (?:one|a single) (?:\w+ )?(?:problem|mishap|incident|hitch)\b|without a hitch\b
        (?:never|cannot|can't) (?:\w+ )?come to (?:any )?harm\b
        not (?:a|one) (?:stitch|shred|trace|hint|ounce|speck|drop|touch|twinge|moment
          |bit) of (?:\w+ )?<harm>\b
        safe as (?:houses|milk|can be|it gets)\b
        (?:perfectly|totally|completely|absolutely) (?:okay|ok|fine) for (?:newborns|babies|everyone
          |children|anyone|pregnant)\b
        none the (?:wiser|worse)\b|as mild as\b
        neither <harm> nor (?:an? |any )?<harm>\b
        impossible to (?:overdose|hurt|harm|injure|scar|burn|damage)\b
        (?:gentle|soft|smooth|mild) as (?:an?|silk)\b
        as if nothing (?:had )?(?:ever )?happened\b
        (?:never|don't|doesn't|won't|didn't|do not|did not|will not) (?:even )?(?:feels?|felt
          |notices?)(?: it| us| a thing)?(?=\W*$)
        (?:ouch|sting|pinch|hurt)-?less(?:ly)?\b
        nothing (?:bad|serious|terrible|awful|untoward|unpleasant) (?:can|could|will|ever
          |is going to) (?:ever )?happens?\b
        none of (?:it|this|that|them|the \w+) (?:ever |will |can )?(?:hurts?|stings?|burns?
          |scars?)\b
        (?:never|don't|doesn't|do not|cannot|can't|won't) (?:ever )?(?:get|gets|become
          |becomes) infected\b
        infections? (?:never|don't|do not) (?:happen|occur)s?\b
        (?:asks?|takes?|wants|steals?|costs you) (?:nothing|not a minute|not an hour|no time) (?:of
          |from|out of) your (?:calendar|day|week|schedule|life)\b
        (?:it's|it is|they're|they are|that's) (?:[\w'-]+ )?over before (?:you|he|she|they
          |your \w+) (?:\w+ )?(?:feels?|knows?|notices?)\b
        (?:do|does) not (?:even )?(?:hurt|sting|burn|scar|ache|bruise)s?\b
        (?:bad|ill|harmful|unpleasant|unwanted|untoward|negative) effects?: none\b
        (?:no|zero|without|free of) (?:any )?(?:bad|ill|harmful|unpleasant|unwanted|untoward
          |negative|known|adverse) (?:side )?(?:effects?|reactions?|events?)\b
        """,
        NUMBS,
        unless=SYMPTOM
        + r"""
        (?:if|when|until|whether|unless|should|may|might|some|often|usually|most
          |many) [^.;]{0,50}\b(?:feel|felt|hurt|notice|infected|touch\w*)\b
        (?:not|\w+n't|never) (?:always|usually|often|mean|yet|have to)
        (?:cannot|not|\w+n't|never) (?:\w+ )?(?:say|tell|claim|promise|pretend)\b
        (?:hurt|sting)s? [^.;]{0,30}\bif\b|<ill> (?:do not|does not|don't|doesn't) hurt
        (?:hurt|feel|notice)\w* (?:to (?:ask|call|try)|more|less|until|well|right|yet)
        (?:people|patients|many|most|owners|parents|children|they) (?:do not|don't|never
          |doesn't) (?:\w+ )?(?:notice|feel)
        (?:disease|glaucoma|cavit\w+|blood pressure|decay|lump|symptoms?|diabet\w+|neuropathy
          |numb)\b
        """,
        denies=True,
        mild=True,
    ),
    Family(
        r"""
        (?:\w+ly )?harmless(?:ly)?\b
        """,
        RISKS,
        beside=r"""
        (?:iv|hydration|shots?|pills?|gas|drips?|vaccin\w+|creams?|tubes?|surger(?:y|ies)|medicines?
          |medications?|supplements?)\b
        (?:pellets?|infusions?|stimulation|cupping|magnets?|ozone|herbs?|help for|lights?|drops
          |patches|threads?)\b
        """,
        unless=SYMPTOM
        + r"""
        (?:is|are|mostly|usually|often|most|many|some) (?:\w+ )?harmless (?:bumps?|spots?|growths?
          |lumps?|condition)
        """,
        mild=True,
    ),
    Family(
        r"""
        <ill> never (?:comes? back|returns?|recurs?|reappears?)\b
        (?:hair|fat|veins?|warts?|moles?|spots?|tattoos?|stubble) (?:[\w'-]+ ){0,7}?(?:does not
          |doesn't|do not|don't|will not|won't|never|cannot|can't) (?:ever )?(?:returns?|comes? back
          |grows? back|regrows?|reappears?)\b
        (?:crowns?|implants?|veneers?|fillings?|bridges?|lift|fix|repair|correction
          |closure) (?:that lasts? )?for (?:life|good|ever)\b
        (?:stays?|lasts?|holds?|remains?|keeps?) [^.;]{0,20}?(?:until|till|to) the end of (?:your
          |his|her|their|time)\b
        (?:is|are) there for (?:life|good|ever)\b
        (?<!that )(?<!which )(?:does not|doesn't|don't|do not|won't|will not) (?:ever )?(?:fades?
          |wears? (?:off|out)|sags?|stains?|relapses?|grows? back)\b
        (?:lasts?|keeps?|holds?|stays?) (?:\w+ )?as long as you (?:do|live|will|are alive)\b
        """,
        "how long it lasts differs from person to person",
        unless=r"""
        (?:guarantee\w*|warrant\w*|lost|scars?|scarr\w+|destroyed|alopecia|if|may|might|some|often
          |not always|unless
          |numb\w*)\b
        (?:anesth\w+|at once|right away|overnight|off until|retainers?|medicine)\b
        """,
        denies=True,
        mild=True,
    ),
    Family(
        rf"""
        (?:have|has|had|we've|he's|she's)? ?(?:not|never|haven't|hasn't) (?:yet )?(?:had|seen
          |experienced|recorded|encountered|known) {_TIMES} (?:\w+ ){{0,2}}?(?:<harm>|problems?
          |infections?|accidents?|failures?|issues?)\b
        (?:nobody|no one|no patient|not one patient|not a single patient
          |none of our patients) (?:\w+ ){{0,3}}?(?:has|have|had|was
          |ever) (?:ever )?(?:been )?(?:\w+ )?(?:a |an |any )?(?:problems?|complications?|hurt
          |harmed|infections?|reactions?|injured|side effects?)\b
        (?:does not|doesn't|do not|don't|will not|won't|never|can't|cannot|has not
          |hasn't) (?:ever )?(?:damages?|harms?|causes? (?:any )?(?:problems|trouble)|cause|causes
          |caused|have|carry|come with|involve|leave|leaves|produce|pose|bring
          |lead to|result in)(?: you
          | behind)? (?:any |a single |an |the slightest )?(?:\w+ ){{0,2}}?(?:<harm>
          |problems|trouble|tissue|skin|eyes?|teeth|gums?|enamel|nerves?)\b
        (?:aren't|isn't|are not|is not) (?:a single|any) (?:\w+ )?<harm>\b
        (?:side effects|complications|problems|infections|scars) (?:simply |just )?(?:are unheard of
          |don't (?:happen|occur|exist)|never (?:happen|occur))
        """,
        RISKS,
        unless=r"""
        (?:always|usually|often|most|many|majority|some|may|if) [^.;]{0,60}(?:not|\w+n't|never)
        (?:not|\w+n't|never) (?:always|usually|often|mean)
        (?:if|tell|ask|whether|who) [^.;]{0,50}(?:never|not)
        """,
        denies=True,
    ),
)

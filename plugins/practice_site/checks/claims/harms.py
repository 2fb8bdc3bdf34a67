"""Wordings by which nothing hurts and nothing can go wrong."""

from practice_site.checks.claims.families import Family
from practice_site.checks.claims.symptoms import SAFE_ELSE, SYMPTOM

RISKS = "like every procedure, it has risks; we go through them with you"
NUMBS = "we numb the area first; you may feel some pressure"


FAMILIES = (
    Family(
        r"""
        (?:(?:\w+ly|100%) )?painless(?:ly)?\b
        (?:(?:\w+ly|100%) )?(?:pain|ouch|hurt|discomfort|worry|fear|tear|sting|bruise|trauma
          |soreness|agony)[- ]free\b
        """,
        NUMBS,
        unless=SYMPTOM,
        mild=True,
    ),
    Family(
        r"""
        (?:(?:\w+ly|100%) )?(?:risk|scar|complication|side[ -]effect|downtime|danger|harm|trouble
          |recovery|trace|swelling|reaction)[- ]free\b
        (?:(?:\w+ly|100%) )?(?:scar-?less(?:ly)?|trace-?less(?:ly)?)\b
        """,
        RISKS,
        unless=SYMPTOM,
    ),
    Family(
        r"(?:\w+ly )?harmless(?:ly)?\b",
        RISKS,
        beside=r"""
        (?:lasers?|light|treatments?|procedures?|methods?|drops?|injections?|x-?rays?|ultrasound|gel
          |peels?|creams?|rays|waves|technique|sedation|anesthesia|freezing|numbing|removal|removing
          |injecting|mri|ct|it's|it is|as harmless
          |harmless to|therapy|dye|contrast|scan\w*|filler|toxin|botox|needle)\b
        """,
        unless=SYMPTOM,
        mild=True,
    ),
    Family(
        r"""
        (?:no|zero|without|minus|nil|(?:free|exempt|devoid) (?:of|from)|(?:the )?absence of
          |not (?:a|one|even a)
          |never (?:a|any)) (?:(?:a|any|all|the|single|known|real|serious|major|significant|lasting
          |measurable|detectable
          |trace of|hint of|sign of|kind of|moment of|bit of|usual|dreaded|visible|one|least
          |slightest|or|surgical|hidden|unwanted|nasty|long|even|ugly|such|(?:moment|second|minute
          |day|hour)'s|whatsoever|bit|hint
          |lengthy|post-?op\w*|reported) ){0,3}(?:<harm>)\b(?! (?:med\w+|pills?|relie\w+|control
          |score|history|killers?|manage\w+|scale|tissue|factors?|rooms?|nurses?|ward))
        (?:no|zero)-(?:<harm>|risk|downtime|pain)\b
        none of the <few><harm>\b
        (?:without|not) so much as an? <few><harm>\b
        (?:no|zero|without) <harm>(?:,? (?:and |or )?(?:no |zero |without )?<harm>){1,3}
        no <few>(?:to speak of|to worry about|to fear|to mention|whatsoever)\b
        (?:leaves?|left|leaving|causes?|caused|carr(?:y|ies)|poses?|has|have|with|requires?
          |needs?) (?:behind )?(?:no|zero|not a) <word>(?:<harm>)\b
        <harm>:? (?:none|zero|nil)\b
        (?:<harm>|accidents?) (?:is|are|becomes?|were|was) (?:<truly>)(?:none|zero|nil|unknown
          |impossible|out of the question|unheard[- ]of|non-?existent|a non-issue|not an issue
          |not a (?:worry|concern)|history|ruled out|never (?:an issue|a (?:worry|concern
          |problem)))\b
        (?<!first )do(?:es)? (?:\w+ ){0,4}no (?:harm|damage)\b|without leaving (?:an?|any
          |so much as an?) <few><harm>\b
        no (?:chance|possibility|danger|threat|way|question) of <few>(?:<harm>|hurting|scarring
          |failing)\b
        without (?:any of the|the usual|all the|the) <few><harm>\b
        without any of the (?:usual |dreaded )?(?:nausea|sickness|dizziness|cramp\w*|bloating
          |fatigue
          |drowsiness|grogginess|jitters|tenderness|hangovers?|puffiness|vomiting)\b
        (?:without|not) a care\b
        (?:isn't|is not|aren't|there's not|not) (?:a|an|any|one|a single) <few><harm> (?:in sight
          |to be (?:seen|found|had)|anywhere)\b
        (?:without|no|zero|minus) (?:surgery|needles?|incisions?|drugs?|knives|scalpels?|cutting
          |stitches)(?: or| and|, (?:\w+ )?\w+,? (?:or|and)) (?:any |the )?<harm>\b
        (?:spares?|saves?|skip|skips|forget|ditch|lose|avoids?|sidesteps?|bypass(?:es)?|says? (?:no
          |goodbye) to) (?:you |yourself )?(?:all )?the (?:\w+ )?(?:pain|downtime|down-time|risks?
          |scars?|scarring|recovery|discomfort|soreness|swelling|bruising)\b
        (?:won't|doesn't|don't|will not|never) (?:even )?(?:leave|leaves) (?:a|any
          |so much as a) (?:mark|trace|scar|scratch|bruise)\b
        (?:nothing|not a thing|zip|zilch|nada)(?: \w+)? (?:that )?(?:can|could|will|to) (?:harm|hurt
          |go wrong|worry)\b(?! (?:while|when|if)\b)
        never (?:even )?know (?:it's|it was|it is|we were|it|that)\b
        (?:won't|don't|doesn't|will not|never) (?:even )?(?:feel|notice) (?:[\w'-]+ ){0,4}?(?:at all
          |a thing|anything)\b
        (?:recovery|surgery|procedure|treatment|extraction|it|visit|colonoscopy|healing
          |whole thing)(?:'s| is| will be) (?:a breeze|a cakewalk|a walk in the park
          |a snap|a piece of cake|a cinch|a nap|easy as pie|child's play|painlessly easy)\b
        as (?:gentle|harmless|painless|easy) as\b(?! (?:possible|we|you|it|can))
        (?:couldn't|can't|cannot) (?:possibly )?(?:hurt|harm|injure|scar|damage)\b
        (?:can't|cannot) (?:possibly )?be (?:hurt|harmed|injured|burned) (?:by|with|during|in)\b
        (?:nobody|no one|no [a-z]+) (?:ever )?(?:needs?|has|have) (?:to )?(?:ever )?(?:fear|dread
          |worry about) <few><harm>\b
        (?:not|never|\w+n't) (?:even )?(?:feel |felt |notice |so much as )?(?:a|one
          |so much as a) (?:pinch|prick|twinge|thing|sting|tickle)\b
        (?:without|not) so much as a (?:pinch|prick|twinge|tickle|wince|flinch|bruise|sniffle)\b
        """,
        RISKS,
        unless=SYMPTOM
        + r"""
        (?:no|not a|without a|without any) (?:sure )?signs? of|first,? do no harm
        (?:people|patients|those|adults
          |children) (?:in (?:\w+ ){1,5})?without (?:any |back |much )?(?:pain|symptoms)
        (?:that|it|this|which) is not a failure\b
        \d ?(?:%|percent) of [^.;]{0,60}without
        (?:not(?! only| just)|never|none|nothing|isn't|aren't|nor|neither|rarely|hardly|seldom
          |doesn't|don't) [^,;:]{0,60}\b(?:no|zero|without|free|absence)\b
        (?:no|every) (?:\w+ ){1,4}?(?:is|are|comes?|goes|has|can be|carries
          |was) (?:\w+ ){0,2}?(?:without|free|no)\b
        no (?:such|more|longer|other|way|one|known way|easy|clear|new|further|added|extra|additional
          |increased) (?:\w+ )?(?:risk|pain|thing)
        (?:many|most|some|people|patients|adults|owners|parents|who|they) (?:\w+ ){0,2}?(?:never
          |don't|do not) (?:even )?know
        no danger (?:in waiting|to wait)|no harm (?:in|done by)|no risk factors?
        without treatment|without scarring of|complications? (?:is|are|was|were) (?:expected|seen
          |found)
        (?:question|quotation|outer|check|exclamation|punctuation) marks?
        (?:which is why|so) (?:we|schools?|people|many|most|they|patients?) [^.;]{0,30}?\b(?:screen
          |check|test|notice|unaware|find out|know)
        (?:<ill>|<either>)(?: in (?:[\w'-]+ ){1,4}?| )(?:\w+ly |often )?(?:causes?|brings?|gives?
          |has
          |have|produces?) (?:no|little) (?:pain|discomfort|symptoms)
        no (?:fever|rash|pus)|no (?:redness|swelling)(?! ?(?:,|or|and) (?:no |or )?(?:downtime
          |bruis\w+
          |recovery|pain|scar\w*|peeling|down-time))
        (?:there (?:is|was) no|shows? no|showed no|sees? no|found no|finds? no|revealed no
          |no sign of|no signs of|no evidence of) (?:\w+ )?(?:damage|swelling|bleeding|reaction
          |redness|irritation|marks?)
        (?:study|trial|survey|registry|pilot|group|x-?ray|scan) [^.;]{0,40}\bno\b
        no surprises?\b[^.;]{0,30}\b(?:bill|cost|fee)|(?:bill|cost|fee
          |estimate)\w*\b[^.;]{0,40}\bsurprises?
        no (?:reason|need|cause) (?:to|for)|no worr(?:y|ies) if|no reaction to|no harm to (?:most
          |many|some)
        """,
        denies=True,
        mild=True,
    ),
    Family(
        r"""
        (?:ours|this one|it|they|our [\w-]+(?: [\w-]+)?) (?:has|have|carr(?:y|ies)|leaves?
          |causes?) none\b
        """,
        RISKS,
        beside=r"<harm>\b",
        unless=r"(?:where|if|when|whether) [^.;]{0,40}none",
        denies=True,
    ),
    Family(
        r"""
        (?:won't|can't|doesn't|don't|didn't|never|will not|does not|cannot|did not|hardly|barely
          |scarcely|will never|without even) <truly>(?:hurts?|stings?|scars?|harms?|burns?|aches?
          |bruises?|harmed|hurt|injured|harm your|wince)\b(?! (?:to ask|to call|if|when))
        (?:won't|can't|doesn't|don't|didn't|never|will not|does not|cannot|do not|did not|will never
          |hardly|barely|scarcely) <truly>(?:feel|felt|feels|notice|notices|noticed) (?:a (?:thing
          |prick|pinch|twinge)|anything|any \w+|it|pain|even|the (?:needle|drill|injection|shot
          |procedure|laser|incision|prick|work)|that)\b
        """,
        NUMBS,
        unless=r"""
        (?:if|when|until|whether|unless|should) [^.;]{0,60}(?:hurts?|feel|notice)
        (?:don't|do not|never|not|cannot|can't) (?:\w+ )?(?:promise|say|tell|assure
          |claim)\b[^.;]{0,40}(?:hurt|feel)
        (?:doesn't|does not|don't|never|didn't) (?:always|usually|necessarily|have to) hurt
        not (?:be able|expect|wait)|(?:may|might|some|often|usually) [^.;]{0,40}(?:not|\w+n't|never
          |hardly|barely) (?:\w+ )?(?:hurt|feel|notice)
        (?:people|patients|children|cats|dogs|adults) (?:with|who) [^.;]{0,40}(?:feel|notice)
        \w+n't feel (?:well|right|any better)|first (?:few )?(?:hours?|days?)
        <ill> (?:do not|does not|don't|doesn't) hurt|once (?:you are|you're|it is|it's) numb
        (?:disease|glaucoma|cavit\w+|blood pressure|decay|lump|damage|symptoms?|diabet\w+|neuropathy
          |numb) [^.;]{0,90}(?:hurt|feel|notice)
        the (?:glue|tape|sound) [^.;]{0,20}hurt|(?:doesn't|won't|never) hurt to (?:ask|call|try)
        """,
        denies=True,
        mild=True,
    ),
    Family(
        r"""
        (?:feels?|felt|sense) (?:absolutely |almost |virtually )?(?:nothing|no (?:pain
          |discomfort))\b
        (?:there (?:is|'s)|there's|with|you have|has|have
          |and)?(?: absolutely)? ?nothing (?:to (?:fear|worry about|dread|be afraid of)|risky
          |dangerous|unsafe|harmful|painful|scary|can go wrong|could go wrong|goes wrong)\b(?! (?:if
          |when|while)\b)
        nothing (?:[\w']+ ){0,5}?(?:hurts?(?! (?:when|if|while|until|more|less|at first|yet|in)\b)
          |stings?|can hurt|will hurt|is (?:painful|risky|dangerous
          |scary))\b
        (?:feels?|felt) like nothing\b|fear nothing\b|fear not\b
        """,
        NUMBS,
        unless=SYMPTOM
        + r"""
        (?:if|when|until|whether|should|may|might) [^.;]{0,60}\bfeels?\b
        (?:people|patients|who|many|most|some|others|they|third|half|quarter|few
          |[a-z]+s,) (?:\w+ )?(?:feel|felt) nothing
        some (?:[\w'-]+ ){1,3}feel nothing
        (?:won't|don't|will not|do not|never|cannot|can't) (?:\w+ )?(?:tell|say|claim|pretend
          |promise)
          |nothing (?:dangerous|painful|unsafe|harmful|risky) (?:is|was) (?:behind|found|missed|seen
          |going)
        (?:sure|rule out|confirm|see|check) (?:that )?nothing
        """,
        denies=True,
    ),
    Family(
        r"""
        (?:completely|perfectly|totally|absolutely|entirely|extremely|incredibly|remarkably
          |exceptionally|always|100%|proven|very|quite|fully|utterly|wholly|so|inherently|naturally
          |surprisingly|amazingly|(?:100|(?:one|a) hundred) ?(?:%|percent)) safe\b
        (?:is|are|it's|remains?|they're) (?!only )(?:an? |the )?<truly>safe(?=\W*$|[.,!;:]| <means>
          | for (?:everyone|everybody|anyone|all|every|the whole|your whole|any|the entire
          |patients of)| at any| (?:and|so|because|since|as it|which is why|with no)\b
          | (?:procedures?|treatments?|options?|alternatives?|ways?|solutions?|methods?|choices?|bet
          |routes?|answers?|paths?)\b)
        offers? (?:you )?(?:an? |the )?<truly>safe (?:<means>|alternatives?|ways?|solutions?
          |answers?|paths?)\b
        safe(?:ly)?(?:,| and| &) (?:effective|painless|easy|gentle|proven|quick|reliable|fast|simple
          |natural|comfortabl[ey]|permanent)(?:ly)?\b
        (?:the )?safest <word>(?:procedures?|treatments?|options?|alternatives?|ways?|solutions?
          |methods?|choices?|therap(?:y|ies)|\w+ (?:available|there is|around|anywhere))\b
        as safe as|couldn't be safer|safe for (?:everyone|everybody|anyone|all|every|any|the whole
          |the entire|patients of any|people of all)\b
        safe,? (?:at|for) (?:any|every|all) ages?\b
        (?:gentle|simple|easy|quick|fast|effective|natural|affordable|painless|reliable|proven
          |comfortable|non-?toxic)(?:,| and|, and) safe\b(?! (?:to|enough|for (?:most|many|some)))
        (?:in|with) (?:complete|total|perfect|utter|full|absolute) safety\b
        safely (?:and [a-z]+ly )?[a-z]+s <its ill>\b
        safely and (?:permanently|effectively|painlessly|completely)
        """,
        RISKS,
        unless=SAFE_ELSE,
        mild=True,
    ),
)

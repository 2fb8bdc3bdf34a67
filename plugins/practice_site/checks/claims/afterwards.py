"""Wordings of how life surely is after a treatment."""

from practice_site.checks.claims.endings import NATURAL, SOME
from practice_site.checks.claims.families import Family

_LIVING = (
    r"(?:your|the|our) (?:dog|cat|pet|horse|child|puppy|kitten|son|daughter|baby|partner|husband"
    r"|wife|spouse|family|teen)s?"
)

FAMILIES = (
    Family(
        rf"""
        (?:you(?:'ll| will)|{_LIVING} will|your <word><word>will|patients (?:will|'ll)|(?:he|she
          |they|it|we)(?:'ll| will)) <truly>(?:feel (?:better|great|like new|relief|younger|no
          |amazing|like (?:yourself|a new)|good|confident|stronger|lighter)|be (?:pain[- ]free
          |free (?:of|from)|back (?:on|to|in|at)|cured|smiling|amazed|thrilled|running|dancing
          |pain free|able to [^.;]{{1,40}}?\bagain|(?:walking|golfing|hiking|playing|gardening
          |jogging|skiing)\b)|walk (?:again|taller|without|out|pain)|run (?:again|without|like|free)
          |jump (?:again|like)|play (?:again|like)|bounce back|thrive|sleep (?:better|through
          |soundly|like)|look (?:years|younger|better|refreshed|rested|radiant)|regain
          |enjoy <few>(?:<good>|life|again)|move freely|disappear|vanish|go away|melt|love (?:your
          |the|how|what)|wake up (?:rested|refreshed|without|free|pain|energi|clear|smiling)
          |see (?:clearly|better|perfectly|sharply|well again)|hear (?:clearly|better|perfectly
          |every|well|again)|smile (?:again|with|wider)|breathe (?:freely|easily|easy|better|again
          |through)|chew (?:anything|again|freely)|eat (?:anything|whatever|what you)|lose (?:the
          |weight|inches|up to|fat|those|that)|get (?:better|relief|rid|(?:your <word><good> )?back)
          |have (?:your \w+ back|straight|whiter|smooth|clear|perfect|beautiful))\b
        [a-z]+ (?:will|'ll) <truly>(?:be (?:gone|history)|disappear|vanish)\b
        <either> (?:will|'ll) <truly>(?:(?:clear|heal|lift|be a memory|be a distant memory)
          |be (?:<truly>)(?:over|straight|gone|better|whiter|smooth\w*|clear|younger|restored|back
          |stronger|healed|fixed|solved|history|perfect|flawless|healthy|clear|a memory|sharp|crisp
          |normal|even|firm\w*|tight\w*|radiant|relieved|eliminated|erased|corrected|resolved
          |a thing)|disappear|vanish|go away|melt|stop|end|improve|fade away|return to normal
          |look (?:young|younger|better|natural|perfect))\b
        """,
        SOME,
        unless=r"""
        (?:page|site|portal|link|button|message|icon|building|tape|glue|sign|banner|claim|bill|charge
          |order|file|they|it)s? will
        (?:bandage|suture|stitch\w*|swelling|bruis\w+|redness|scab\w*|anesthe\w+|numb\w*|soreness
          |sedat\w+)\b
        (?:a few|some|several|one|two|three|ten|the first|few) (?:days?|hours?|weeks?)
        (?:sore|tired|drowsy|groggy|numb|recovery room|your way home)\b
        will (?:usually|often|probably|likely)|(?:test|block|trial) <on>will
        """
        + NATURAL,
        mild=True,
    ),
    Family(
        r"""
        (?:you(?:'ll| will)|patients will|he'll|she'll|they'll) never (?:[\w'-]+ ){1,6}again\b
        never (?:again )?(?:have to |need to )?(?:worry|suffer|hide|struggle|wince|wake|limp|dread
          |wear|wax|shave|reach|fear|live|be embarrassed|feel|miss|deal|snore|lie awake|put up|cover
          |squint|fumble|hurt|skip|say no)\b[^.;!?]{0,50}?\bagain\b
        never again (?:<word>)(?:worry|suffer|hide|struggle|wince|wake|limp|dread|wear|wax|shave
          |reach|fear|live|feel|miss|snore|squint|hurt|<ill>)\b
        (?:never|won't|will not|will never|doesn't|don't|do not|does not) (?:ever )?(?:comes? back
          |returns?|recurs?|reappears?|bothers? you)\b
        """,
        SOME,
        unless=r"""
        (?:if|when|that|which|headaches|pain|symptoms|lumps?) (?:\w+ )?(?:never|doesn't|don't|won't
          |do not|does not) (?:go|come)
        (?:may|might|can|could|some|many|not mean|no one) [^.;]{0,60}never|(?:if|unless|when|once
          |whether) [^.;]{0,50}(?:comes? back|return|recur)
        (?:lost|damaged|destroyed|gone|removed|worn) (?:\w+ )?(?:doesn't|don't|won't|does not|do not
          |will not|never) (?:come|return|grow)
        """,
        denies=True,
        mild=True,
    ),
    Family(
        r"""
        (?:no|zero) more (?:<few><ill>|(?!bleeding)[a-z]+ing (?:your|the|and|through|at|in|up|over
          |for|with|to|from|out)\b)
        no longer (?:a|your|the|an) <few>(?:problem|worry|concern|issue|burden|obstacle|struggle)\b
        (?:no longer|never|won't|don't|will not) (?:have to |again )?(?:need|needs|wear|wears
          |rely on|depend on|reach for|hide|live with
          |suffer(?: from)?) (?:your |his |her |any |the )?(?:\w+ )?<ill>
        no longer (?:hurts?|aches?|snores?|limps?|controls? your|rules? your|runs? your
          |holds? you)\b
        (?:are|is|were|was|become|becomes|became
          |will be) (?:now |finally |just |all )?(?:a thing of the past|history
          |a (?:distant |bad )?memory|behind (?:you|him|her|them|me)|no more)\b
        <ill>:? (?:a thing of the past|no more|is over|are over)\b
        """,
        SOME,
        unless=r"""
        no more than|(?:there (?:is|are|was|were)|have|has|had|need|needs|with|take|takes?|until
          |once|when|if|sign\w* of|medical|family|personal) (?:\w+ ){0,2}?(?:no more|history
          |no longer)
        history of|no longer (?:a candidate|recommend|offer|need)|(?:tell|call
          |if) [^.;]{0,40}no longer
        """,
        denies=True,
        mild=True,
    ),
    Family(
        r"""
        (?:brings?|brought|gets?|got|gives?|gave|puts?|wins?|won|earns?|has
          |have) (?:[\w'.-]+ ){0,5}?(?:<good>|jump|joy|spring|step|swing|game|spark|bounce|appetite
          |nights?|days?|zest|smile|old \w+) back\b
        (?:is|are|was|were|gets?|got) (?:brought|given|won) back\b
        (?:brings?|brought|gets?|got|gives?|gave|puts?|has|had
          |have) (?:[\w'.-]+ ){1,4}?back (?:to (?:full|normal|life|100%|their|your|his|her|work|play
          |doing|running|what)|on (?:your|their|his|her|its|all) (?:feet|paws|legs)|in the (?:saddle
          |game|swing|garden))
        (?:gets?|got|keeps?|has|had|lets?|allows?|puts?) (?:you|them|him|her|your \w+|patients|dogs
          |people|our \w+) (?:\w+ )?(?:to )?(?:\w+ing|walk|run|sleep|smile|hear|see|eat|dance|play
          |move|live|golf|garden|breathe)\b[^.;,]{0,30}?\b(?:again|comfortably|freely
          |without <its ill>)
        (?:makes?|made) [^.;]{1,40}? again\b|gets? (?:\w+ ){1,2}\w+ing again\b
        (?:\w+ ){1,2}again, (?:\w+ ){1,2}again\b|gives? back (?:your |the |their )?<good>
        (?:get|take|win|have|reclaim) (?:back )?your (?:\w+ )?(?:life|confidence|smile|hearing|sleep
          |sight|vision|youth|figure|mobility|body|old self)(?: back)?\b(?<=back)
        """,
        SOME,
        unless=r"""
        ^(?:bring|put|take|give|send)\b
        (?:call|come|see|go|refer\w*|sent?|report|write|get|hear)s? (?:\w+ )?back (?:to|from) (?:us
          |you)
        give (?:it|them|the \w+) back
        back to (?:you|us)\b|back for (?:the|a|your)\b|^bring (?:your|the|any)\b
        (?:test|lab|biopsy|results?) [^.;]{0,20}back
        (?:insurance|card|form|records) [^.;]{0,20}back
        (?:take|takes) time to
        lower back
        (?:crown|filling|porcelain|bridge|inlay|veneer|cap|composite)s? [^.;]{0,60}back
        back (?:brace|pain|surgery)
        """,
        mild=True,
    ),
    Family(
        r"""
        (?:leaves?|leaving|makes?|has|keeps?|gets?) (?:you|your \w+|them|people|patients|skin
          |faces?) <few>(?:looking |feeling |look |feel )<few>(?:younger|refreshed|like new
          |brand new|rested|radiant|great|rejuvenated|amazing|fresh|their best|your best)\b
        (?:takes?|shaves?|erases?|turns? back|drops?|wipes?|peels?
          |strips?) (?:off |away )?(?:ten |five |\d+ |the )?(?:years|decades?|a decade|clock
          |hands of time)\b
        (?:look|feel) (?:\w+ )?(?:years|decades?|ten years|five years|\d+ years) younger\b
        ^(?:sleep|smile|walk|run|hear|see|breathe|live|eat|chew|laugh|dance|stand|swing|bite|bend
          |kneel|climb|hike|golf)(?: \w+)? (?:soundly|freely|easily|clearly(?! (?:marked|label))
          |with confidence|comfortably|tall|confidently|proudly|peacefully|painlessly|pain-free
          |every (?:word|step|night|note|sound)|through the night|like (?:new|a baby))\b
        ^(?:wake up|get up|rise|start the day) (?:rested|refreshed|pain-free|smiling|renewed
          |without <its ill>)\b
        ^(?:look|feel) (?:<few>)(?:younger|like new|radiant|refreshed|great again
          |like yourself again|young again)\b
        (?:feel|feels|felt|is|are|as|looks?|good as|like) (?:good as |like )?(?:brand )?new again\b
          |good as new\b
        """,
        SOME,
        unless=r"""
        younger than
        if you feel
        (?:takes?|took) years (?:to|of|before)
        (?:may|might|want|wants|wish|hoping|hope) [^.;]{0,30}(?:look|feel)
        years younger than
        """,
        mild=True,
    ),
)

"""The phrases that tell of a life led again: at work, at play, with a child."""

from practice_site.checks.claims.phrases import phrases

AGAIN = phrases(r"""
    (?:return|returns|returned|returning|get|gets|got|go|goes|went|come|comes|came|made it|
      makes? it|head|heads|step|steps|jump|jumps|hop|hops|climb|climbs|slip|slips|ease|eases|
      settle) (?:\w+ )?(?:back )?(?:to|on|onto|in|into|out on) (?:(?:the|their|his|her|a|full|
      normal|regular|daily|everyday|competitive|unrestricted|active|favorite|usual|same|old|high|
      top|low-impact|contact|team|first|whole|weekend|organized|professional) )+(?!office|clinic|
      doctor|hospital|room|desk|practice|er|emergency|bathroom|nurse|visit|appointment)[\w-]+
    (?:return|returns|returned|returning|back|get back|gets back|got back|go back|goes back|
      went back) to (?!us|our|the (?:office|clinic|doctor|hospital|emergency|er|practice)|see|work|
      school|desk|office|light|driving|bed|sleep|your|have|surgery)[\w-]+
    back (?:on|in|at|to|out) (?:the|their|his|her|full|a|stage|court|form|shape|action|training|
      skis|duty)(?! (?:office|clinic|doctor|hospital|emergency|er|practice|room|desk))
    (?<!after )(?<!before )(?:dancing|kneeling|gardening|golfing|hiking|jogging|skiing|swimming|
      cycling|biking|surfing|skating|lifting|climbing|running|racing|bowling|fishing|riding|training|
      competing|paddling|rowing|knitting|typing|cooking|sailing|gigging|touring|traveling|marathons?|
      5ks?|grandkids|grandchildren)
    (?:bring|brings|brought|take|takes|took|carry|carries|carried) home (?:a|their|an|twins|
      healthy|one)
    (?:go|goes|went|leave|leaves|left|gone|take|takes|took|bring|brings|brought|walk|walks|sent|
      send) (?:\w+ )?(?:us |here |our \w+ )?(?:home |away |out )?(?:with |holding )?(?:a |their |
      an |one |his |her )?(?:\w+ )?(?:newborn|baby|babies|child|infant|twins|bundle|son|daughter)s?
    become(?:s)? (?:a )?(?:parents?|mothers?|fathers?|moms?|pregnant), became (?:parents?|mothers?|
      fathers?|pregnant), carr(?:y|ies|ied) to term, deliver(?:s|ed)? (?:a )?(?:healthy|full-term)
    give birth, gave birth
    conceiv\w+, see(?:s)? two lines, start(?:s|ed)? (?:a|their) famil(?:y|ies)
    (?:stay|stays|stayed|staying|remain|remains|remained|keep|keeps|kept|wake|wakes|woke|are|is|
      were|go|become|became) (?:\w+ )?(?:dry|sober|clean|abstinent|smoke-free|nicotine-free|
      seizure-free|independent|ambulatory|mobile|continent|straight|cavity-free|cancer-free|
      disease-free|in remission|in rhythm|well|off|stable|rested|refreshed|alert|restored|
      comfortable|calm|active|steady|put|lean|fit|pain-free|hive-free|headache-free|clear|
      confident|alive)
    (?:kick|kicks|kicked|quit|quits) (?:the )?(?:\w+ )?(?:habit|smoking|cigarettes|for good)
    (?:hit|hits|reach|reaches|reached|meet|meets|met|exceed|exceeds|achieve|achieves|achieved|
      smash|surpass|hold|holds|held|maintain|maintains|maintained) (?:their|his|her|a|the|every|
      that)? ?(?:\w+ )?(?:goals?|target|milestones?|weight|loss|a1c|results?|gains|bests?|
      correction)
    (?:keep|keeps|kept|hold|holds|held) (?:it|them|the (?:weight|pounds)|their (?:results|gains|
      smile|new)|off)(?: (?:off|going|for|\w+))?(?!\w)
    perk(?:s|ed)? up, bounc(?:e|es|ed) back, rall(?:y|ies|ied), thriv\w+, blossom\w*, flourish\w*
    light(?:s)? up, lit up, rebound\w*, com(?:e|es) alive, came alive, snap(?:s|ped)? back, shine
    shines, shone, glow, glows, turn(?:s|ed)? (?:it|things) around, spring(?:s)? back
    watch(?:es|ed)? (?:the|their) (?:\w+ ){1,3}?(?:drop|fall|melt|fade|shrink|vanish|disappear|
      improve|climb|grow|clear|ease|lift|change|transform|tumble|slide|go)\w*, saw (?:the|
      their) (?:\w+ ){1,2}(?:drop|fall|melt|fade|shrink|improve|clear)\w*, feel(?:s)? (?:the|a|
      an) (?:\w+ )?(?:energy|lift|boost|calm|rush|ease|release|difference|change)
    mend(?:s|ed)?, get(?:s)? better, got better, on the mend, up and about, up and running
    symptom-?free, made a full, make(?:s)? a full, make(?:s)? (?:strides|progress|gains)
    made (?:strides|progress|gains), break(?:s)? the (?:cycle|habit), find(?:s)? (?:peace|calm|
      comfort|answers|rest|joy|their)
    beam(?:s|ed|ing)?, grin(?:s|ned|ning)?, happy tears, tears of joy, hug(?:s|ged)?, thank(?:s|
      ed)? us, rav(?:e|es|ed|ing), sing(?:s)? (?:our|its|the) praises
    send(?:s)? (?:us )?(?:their )?(?:friends|family|thank)
    refer(?:s|red)? (?:a|their|friends|us), never look(?:s|ed)? back, wonder why they waited
    why they waited, only regret, wish(?:es|ed)? (?:they|he|she)(?:'d| had) (?:come|done|started|
      known), would (?:gladly )?(?:do|choose|have) (?:it|us|the \w+) (?:all )?(?:over )?again
    compliment\w*, heads turn, turns? heads, forget(?:s)? (?:they|it|that|about|which|the|their)
    forgot (?:they|it|that|which|about), can't believe, cannot believe, astonished, astounded
    amazed, overjoyed, elated
    over the moon, thrilled, relieved(?! (?:to|that)\b), grateful, won over, blown away
    (?:need|needs|needed|require|requires|required) (?:no|nothing|neither|zero)(?: \w+)?
    (?:are|is|were|was) (?:cured|healed|fixed|free|done with|rid|relieved(?! (?:to|that)\b)|
      spared|well|better|off|out of pain)
    spared (?:a |an |the )?\w+, (?:half|a third|a quarter|most|much|all|nearly all|two-thirds|
      \d+ ?%) of (?:their|his|her|its|the) (?:excess |extra |original |lost |
      old )?(?:\w+ )?(?:weight|pain|symptoms|hair|hearing|strength|motion|range|seizures|headaches|
      wrinkles|acne)
    (?:full|complete|normal|near-normal|total|lasting|durable|meaningful|dramatic|real|visible|
      noticeable|marked|striking|significant|major|steady|rapid|remarkable|great|excellent|good|
      superb|outstanding|impressive) (?:\w+ )?(?:motion|range|function|strength|recovery|remission|
      clearance|relief|results?|outcomes?|improvements?|gains|progress|change|changes|response|
      control|healing|closure|difference|reduction|vision|hearing|success|movement|mobility|
      continence|resolution)
    change(?:s|d)? for the better, turn(?:s|ed)? (?:the|a) corner, get(?:s)? (?:their|his|
      her) (?:\w+ )?(?:lives?|life|nights?|sleep|spark|smile|voice|body|confidence|energy|groove|
      mojo|days?|weekends|game|swing|bounce|appetite) back, (?:lives?|life|voice|spark|confidence|
      self) back
    (?:a )?new (?:lease|chapter|person|lives|life), like new, as good as new, born again
    a whole new, night and day, second (?:chance|youth|wind)
    sleep(?:s|ing)? (?:through|like|straight|six|seven|eight|all)(?! on)
""")

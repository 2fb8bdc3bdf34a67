"""What patients do, feel or have that is no result of a treatment."""

NO_RESULT = r"""
    sore\w*, bruis\w*, swollen
    (?:mild|some|temporary) (?:swelling|discomfort|redness|numbness|pain)
    (?:feel|notice|experience|have|see) (?:a |some |the |only |mild |slight |a little |a bit of |
      more |swelling|nothing|tired|anxious|nervous|pressure|sick|cold|drowsy|groggy)(?!difference|
      renewed|lasting|calm|deep|profound|lighter|
      huge|great|change|big|improvement|immediate|relief|results?|dramatic|boost|real|weight|new|
      sense|fresh|restful|energy|confiden|benefit)
    numb, side effects?, tired, nausea\w*, infections?(?![ -]free), complications?, bleeding
    questions?, asks?, return (?:within|in|after|by), advice, finding
    (?:chart|form|page|portal|website|guide|leaflet)s?
    grateful to (?:all|every\w*)
    nervous, anxious, worr\w+, home the same day, (?:an?|your) (?:\w+ )?driver
    go(?:es)? home(?! with(?:out)? an? (?:\w+ )?(?:baby|smile|child)|
      \s(?:steady|smiling|free|well|dry)\b)
    wait, delay
    have tried, tried, insurance, (?<!ond )(?<!ird )(?<!rth )(?<!fth )(?<!ext )appointments?
    consult\w*, prefers?, wonder, unaware, to learn
    think, believe, assume, crutches, tests?, (?:are|is) tested, follow-?up, scheduled?, develop
    diagnos\w+, risks?
    symptoms? (?:such|like|of), expect, hope, looking for, seek, scared, afraid, awake, delivered
    snore at, grind, suffer\w* (?:from|with), struggl\w*, live with, come back (?:for|to us)
    without (?:any )?(?:treatment|surgery|an operation|procedure|intervention|medicine)
    (?:on|of) (?:their|its|his|her) own, with time, over time
    weeks? of (?:bracing|rest|medication)
    stop(?:ping)? (?:taking|smoking) (?:aspirin|blood|their blood)
    gain weight, put off
    (?:notice|see|find) (?:only|nothing|no (?:change|difference))
    feel (?:some|the(?! \w+ \w+er\b| difference| change| improvement| results| effect)|only|mild|
      nothing|tired|sick)
    look for, local an\w+, never need (?:an|any) operation
    bring, arrive, travel (?:from|to us|far), come from
    strain\w*, sprain\w*, forget
    notice (?:symptoms|pain|it|the first|a (?:lump|change))
    fractures? (?:less|more|that|which|older|younger), benefits? most
    a better (?:one|choice|idea|question|way|word)
    shifts?(?! workers), here (?:work|live)\w*, road, roads, route
    drive (?:to|here|from|past|over|an?|in|for)
    outgrow(?! the need), cold(?! sores), temporary, varies, depends, return for, same day surgery
    plans? cover, worse\w*, stitches, rest
    before (?:they|you|it|that|he|she|the (?:visit|surgery|operation|procedure|first|doctor|
      day))(?!'ve| have| has| even)
    until, at first
    it helps? to, hardest, the worst, put (?:\w+ ){1,2}off, own triggers, lose weight in the first
    results (?:by|on|in|within|from), the better one
    may (?:stay|come|join|wait|sit)
    learn\w*, keep (?:their|all|every) (?:follow|appoint|visit)\w*, enough for
    cast, brace, stop\w* .{0}growing, drive home, lose some, loses some, wear and tear, age-related
    with age, by age, puppy teeth, baby teeth, naturally, by itself
    read the(?! (?:\w+ ){1,2}(?:again|without|clearly)), want, would like
    wish to, hide more
    tells? us (?:they|he|she|it|that they|that it) (?:want|need|prefer|feel nervous|are afraid|
      found us)
    (?:return|go back|get back) to (?:desk|light|office|school|work|driving)
    trail gentler, because there
    need (?:the|an?|another) (?:\w+ )?(?:surgery|operation|procedure|treatment) again
    need (?:\w+ly )?(?!another)\w+er, outgrow \w+, by the time they
    over (?:six|two|three|four|several) (?:to \w+ )?(?:weeks|months)
    the benefits? (?:of|outweighs?), the (?:goal|target|aim) (?:is|will be)
    stud(?:y|ies) (?:has|have) not
    eat\w* (?:normally|as usual)
    benefit from (?:a|an|the|extra|more|some|regular|talking|rest)
    (?:use|keep|bring|carry|take|pack) (?:an?|the|their) (?:[\w-]+ ){0,2}(?:chair|pillow|cushion|
      bag|list|notebook|diary|report|record|timer|bottle|towel)
    (?:are|is) (?:asked|told|invited|advised|reminded|encouraged) to
    (?:like|try|tries) to (?:\w+ )?(?:lift|sit|stand|walk|rest|lie|turn|stretch|sleep|move|bend|eat|
      drink)
""".replace("{0}", "?")
"""What patients do, feel or have that is no result of a treatment."""

NATURAL = r"""
    (?:on|of) (?:their|its|his|her) own, with time, over time, in time, by (?:itself|themselves)
    without (?:any |special |specific |further )*(?:treatment|surgery|an operation|procedure|
      intervention|medicine|help|disease|doing anything|antibiotics)
    by their (?:teens|twenties), birth weight, generally pass, depends, varies, vary
    with or without, bouts?, used to, accustomed, adapt\w*
    as (?:they|it|he|she) heals?, natural course, naturally, with age, by age
    before (?:they|you|it|that|he|she|the (?:visit|surgery|operation|procedure|first|doctor|
      day))(?!'ve| have| has| even), until, at first, whether or not, over (?:six|two|three|four|
      several) (?:to \w+ )?(?:weeks|months), as they (?:age|grow|get older), with rest, gradually
    (?:return|go back|get back) to (?:desk|light|office|school|work|driving), (?<!the )drives? home
    whatever (?:is|you|we|one), once they know, what to expect, more slowly
    slower
    without (?:having|knowing|realizing|noticing), do best, does best
    after (?:the|a|an|their|her|his) (?:[\w-]+ ){0,2}(?:test|exam|scan|talk|conversation|
      consultation|class)
"""
"""What tells of a course that needs no treatment, or promises none."""
COME_AND_GO = (
    r"(?:bruis\w+|swelling|colds?|coughs?|flu|fevers?|sprains?|strains?|newborns?|warts?|"
    r"soreness|redness|numbness|virus\w*|puppies|kittens|scabs?|scars?|stings?|bites?|"
    r"bones?|side effects|nosebleeds?|hiccups|infections|ear infections|tantrums|insect)"
)
"""What passes by itself."""

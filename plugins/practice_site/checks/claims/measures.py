"""The phrases that measure a change: a share less, so many times as much, so many degrees more."""

from practice_site.checks.claims.phrases import phrases

_PERCENT = (
    r"(?:\d[\d.]*(?: ?(?:-|to) ?\d[\d.]*)? ?(?:%|per ?cent)|(?:\w+ )?\w+[- ]per ?cent|"
    r"(?:about |nearly |almost |over |more than )?(?:half|a third|two[- ]thirds|a quarter|"
    r"three[- ]quarters|one[- ]third|one[- ]half|one[- ]quarter|a fifth|nine[- ]tenths|"
    r"four[- ]fifths))"
)
_ABOUT = (
    r"(?:(?:up to|as much as|as many as|about|over|more than|at least|nearly|almost|around|roughly|"
    r"an average of|on average|another|a full|a further|an extra|an additional|some|well over|"
    r"close to|by|of|a whopping|an astonishing|a remarkable) )*"
)
_LESS = phrases(r"""
    down, drops?, dropped, dropping, falls?, fell, falling, fallen, cut, cuts, reduced, reduces?
    reduction, lower, lowers?, lowered, shrinks?, shrank, shrinking
    slash\w*, plummet\w*, plung\w+, declin\w+, decreas\w+, improv\w+, lessen\w*, eas(?:e|es|ed|ing)
    fad(?:e|es|ed|ing), lighten\w*, soften\w*, clear(?:s|ed)?
    trim(?:s|med)?, shav(?:e|es|ed), slim(?:s|med)?, relieved?, halv\w+, rises?, rose, climb(?:s|
      ed)?, jump(?:s|ed)?, soar(?:s|ed)?, grows?, grew, gain(?:s|ed)?, boost(?:s|ed)?
    increas\w+, rais\w+, better, shorten\w*, speed(?:s)?, spe[e]?d, smooth(?:s|ed)?, thicken\w*
    strengthen\w*, erases?, erased, removes?, removed, destroys?, eliminat\w+
""")
_CHANGED = phrases(r"""
    less, fewer, better, faster, quicker, sooner, lower, smaller, thinner, thicker, fuller
    stronger, clearer, whiter, brighter, smoother, firmer, tighter, lighter, longer, improved
    improvement, reduction, drop, decrease, increase, gain, relief, clearance, boost, fall
    cut, jump, rise, loss of (?:fat|weight|excess), weight loss, fat loss, fat reduction, recovery
    resolution
    remission, regrowth, closure, cure, survival, satisfaction, patency, continence
    sharper, shorter, more \w+
""")
_THINGS = phrases(r"""
    millimeters?, mm, centimeters?, cm, inch(?:es)?, degrees?, points?, lines?, letters?, decibels?
    db, pounds?, lbs, kilos?, kilograms?, percent, notch(?:es)?, feet, yards, steps
    (?:dress |pant |waist |belt |shoe |cup |trouser |clothing )?sizes, belt (?:holes|notches)
    shades?, hours? of sleep, more hours of sleep, extra hours?, hours? (?:more|longer), beats
    miles?, blocks, mmhg, years? (?:younger|off)
""")

MEASURED = r"""
    {ill} (?:[\w'-]+ ){0,5}?{less} (?:\w+ )?{about}{percent}
    {good} (?:[\w'-]+ ){0,5}?{less} (?:\w+ )?{about}{percent}
    {less} (?:[\w'-]+ ){0,6}?by {about}{percent}
    (?:{ill}|{good}) (?:[\w'-]+ ){0,3}?(?:sharpens|improves|rises|drops|falls|climbs|gains|
      sharpened|
      improved|rose|dropped|fell|climbed) (?:by )?{about}{n}(?: (?:to|or) \w+)? {things}
    (?:{ill}|{good}) (?:\w+ )?(?:halves|doubles|triples|halved|doubled|tripled)(?= (?:in|after|
      within|
      by|with)\b)
    (?!dose|risk|price|cost|number|amount|fee)[a-z]+ (?:halves|doubles|triples)(?= (?:in|after|
      within|
      with|over)\b)
    (?!doses|risks|prices|costs|numbers|amounts|fees|babies)[a-z]+s (?:halve|double|
      triple)(?= (?:in|
      after|within|with|over)\b)
    {percent} (?:(?!the |can |may |will |or )\w+ )?{changed}
    (?:twice|three times|four times|five times|ten times|\d+ times|several times|many times|
      half) as (?!likely|common|often|many (?:people|women|men|children|adults)|much (?:as|
      if))[\w-]+(?! (?:as|likely))(?![\w-])
    (?:twice|three times|four times|five times|ten times|\d+ times|several times|
      many times) (?!more (?:likely|common)|less (?:likely|common)|as|more often)(?:the |more |
      less |\w+er\b)[\w-]*
    (?:gain|gains|gained|gaining|add|adds|added|lose|loses|lost|losing|grow|grows|grew|get back|
      gets back|got back|recover|
      recovers|recovered|regain|regains|regained|restore|restores|restored|win back|pick up|
      picks up|improve|improves|improved|drop|drops|dropped|shed|sheds|jump|jumps|climb|climbs|
      melt|melts|trim|trims|take off|takes off|lengthens|grown|picked up|
      picks up) (?:[\w'-]+ ){0,4}?{about}{n} (?:more |new |extra |whole |full |fewer |
      other )?{things}
    {percent} of (?:their|his|her|your|its) (?:excess |extra |[\w'-]+ ){0,2}?(?:weight|{ill}|
      {good}|motion|sight|size|bulk|mass)
    {n} (?:extra|more|additional|bonus|added|healthy|healthier|pain-free|symptom-free|
      sober) (?:\w+ )?(?:years|months|days|nights|hours of)(?! (?:of experience|
      old))
    {n} (?:more |extra |fewer )?{things} (?:of (?:new |extra |more |lost |
      added )?(?:\w+ )?(?:motion|movement|gum|bone|hair|height|fat|weight|vision|hearing|lift|
      extension|flexion|bend|rotation|reach|length|tissue|collagen|growth|sleep)|(?<!line )less|
      more|better|lighter|slimmer|smaller|thinner|younger|taller|straighter|lower|gone|off)
    (?:from|of) {n}(?: \w+){0,3}? (?:down |up |all the way |straight )?to (?:just |only |under |
      about |a mere |almost )?(?:{n}|none|nothing|zero)(?: \w+)? (?:in|within|after|
      by) {n} (?:days?|weeks?|months?|sessions?|visits?|treatments?)
    (?:doubles|triples|quadruples|halves|doubled|tripled|halved|
      double(?= (?:your|the|their))) (?:[\w'-]+ ){0,3}?(?:{good}|
      {ill}|flow|output|range|score|rate|rates|chances?|odds|length|volume|thickness|density|count|
      supply|speed|time)
"""

LISTS = {
    "percent": _PERCENT,
    "about": _ABOUT,
    "less": _LESS,
    "changed": _CHANGED,
    "things": _THINGS,
}
"""What the slots of the wordings stand for."""

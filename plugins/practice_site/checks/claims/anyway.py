"""Lists of what patients do, have and feel anyway, treated or not."""

FIRST = r"""
    needs?, needed, asks?, asked, waits?, arrives?, chooses?, chose, prefers?, wants?, go home
    goes home, going home, went home, spends?, stays?, comes?, came, starts?, begins?, began, takes?
    receives?, wears?, uses?, used, brings?, pays?, rests?, drinks?, schedules?, follows?, calls?
    visits?, continues?, requires?, must, should, may, might, could, would, can(?! put|not), drives?
    develops?, dies?, lives?, works?, speaks?, talks?, learns?, knows?, thinks?, believes?, decides?
    discuss(?:es)?, tolerates?, manages?, plans?, books?, signs?, fills?, answers?, reads?, heard
    hear(?:s)? about, find(?:s)? (?:us|out|it|that|the|a), lies?, sits?, meets?, wonders?
    worr(?:y|ies), fears?, fasts?, showers?, parks?, rides?, eats?
    sleeps?(?! (?:an extra|more|longer)), walks?, wakes? up(?! \w+ing), weighs?
    see(?:s)? (?:the|an?|us|our|their|dr|one|two|him|her|me), look(?:s)? (?:for|at), seeks?
    tr(?:y|ies)
    are (?:asked|given|seen|sent|offered|referred|under|over|between|in|on|covered|told|advised|
      able to go|discharged|examined|booked|scheduled|monitored|women|men|children|adults|older|
      aged|born|fine with|surprised|awake|asleep|sedated|allowed|ready for|taught|shown|weighed|
      treated|diagnosed|afraid|nervous|unsure|unaware|worried|curious|invited|placed|fitted|numbed|
      tested|done|needed|required|not|caused|made|from|at|with|here|happy to|glad to)
    is (?:asked|given|seen|sent|offered|referred|told|advised|discharged|done|needed|required|not)
    seen
    have (?:an?|another|[a-z]+ (?:days|weeks|nights)|both|the|some|little|had|to|no|two|one|
      several|their|already|mild|many|more|been|
      questions|trouble|seen|tried|heard|used|never had|\d+)
    has (?:an?|the|some|had|to|no|two|one|several|their|already|mild|more|been|seen|tried)
    get (?:an?|the|their|some|used|sick|in|dressed|up|to), leave(?:s)?, loses?, return(?:s)?, misses
    miss, cancels?, attends?, complet(?:e|es), finish(?:es)?, expects?, hopes?, wish(?:es)?, shares?
    sends?, agrees?, qualif(?:y|ies), do not, don't, does not, doesn't, aren't, isn't, rarely
    seldom, feeds?, describes?, reports?, says?, tells?, told, mentions?, contacts?, consults?
    feels?, notices?, finds?, puts? on, does?, responds?, reacts?, appears?, recurs?, fails?
    remains?, persists?, carr(?:y|ies), switch(?:es)?, changes?, passes, pass, heals?, recovers?
    falls?, outgrows?, experiences?, treat, move (?:to|away|out), happen\w*
    occur\w*, grow (?:up|older|out)
"""
"""What they do: the verbs with which it begins."""

ANYWHERE = r"""
    insur\w+, costs?, medicare, medicaid, fees?, bruis\w+, swell\w*, sore\w*, tired, nause\w*
    pressure, discomfort, numb\w*, sleepy, side effects?, drows\w*, itch\w*, tender\w*, crust\w*
    peel\w*, scab\w*, bleed\w*, spotting, tight, crutches, boot, splint, bandage, liquid, soft food
    on their own, by itself, by themselves, without treatment, gradual\w*, naturally, until, unless
    if, risks?, infect\w*, symptoms?, diagnos\w+, outgrow\w*, teeth, aged, born
    back (?:to|at) (?:work|school|desk|light), six weeks, wean\w*, worse\w*, waiting, appointments?
    questions?, forms?, parking, portal, by phone, home in, nurse, driver
"""
"""What tells, wherever it stands, of a course that needs no treatment, or of none."""

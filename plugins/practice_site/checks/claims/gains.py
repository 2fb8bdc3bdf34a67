"""What people gain, lose or do again: the results of treatments, by verbs and their objects."""

import re
from functools import cache

from practice_site.checks.claims.asides import Aside, aside
from practice_site.checks.claims.outcomes import results
from practice_site.checks.claims.phrases import phrases
from practice_site.checks.claims.returns import AGAIN
from practice_site.checks.claims.vocabulary import SLOTS

_COMPARED = phrases(r"""
    calmer, cleaner, clearer, closer, comfier, cooler, crisper, deeper, drier, easier
    (?<!an )(?<!the )(?<!any )(?<!your )(?<!one )(?<!their )earlier
    faster, finer, firmer, fitter, flatter, freer, fresher, fuller, gentler, happier, healthier
    kinder, leaner, lighter, livelier, longer lives, looser, louder and clearer, milder, neater
    nimbler, perkier, plumper, prettier, quicker, quieter, richer, rosier, sharper, shinier, silkier
    slimmer, smaller, smoother, softer, sooner, sounder, sparer, spryer, steadier, straighter
    stronger, suppler, sturdier, sunnier, surer, taller, thicker hair, thinner thighs, tighter
    tougher, trimmer, whiter, wiser, younger, bouncier, brighter, bolder, better
    more (?!susceptible|vulnerable|painful|expensive|serious|severe|common|frequent|sensitive|
      difficult|limited|advanced|invasive|detailed|careful|worried|tired|swollen|costly|
      harmful|dangerous|visible|noticeable|complicated|likely|often|involved)[\w-]+(?:ly|ful|ous|
      able|ible|ent|ant|ive|ic|al|ed)
    (?:less|fewer) (?:\w+ )?[\w-]+(?:ly|ful|ous|able|ible|ent|ant|ive|ic|al|ed|less|y)
    (?:twice|three times|ten times|half) (?:as|the)
""")
_HOW = phrases(r"""
    silently, quietly, soundly, deeply, peacefully, freely, easily, comfortably, clearly, normally
    naturally, effortlessly, smoothly, painlessly, confidently, fully, restfully, evenly, proudly
    happily, well, better, again, sharply, crisply, briskly, steadily, independently, unaided
    unassisted, undisturbed, without \w+, with ease, with confidence, like a \w+, like they used to
    all night, through the night, straight through, on (?:their|his|her|its) own, pain-free, upright
    tall, properly, fluently, gracefully, safely, calmly, all day, past their, right through
    a full night, uninterrupted, unbroken
""")
_DO = phrases(r"""
    sleep, slept, breath\w+, walk, walked, mov\w+, hear, heard, see, saw, eat, ate, chew, speak
    spoke, swallow, run, ran, play, played, stand, stood, sit, sat, bend, bent, climb, climbed, lift
    lifted, swing, swung, kneel, knelt, squat, reach, type, drive, digest, liv\w+, smil\w+, laugh
    sing, throw, serve, pedal, stride, rest, snooze, dream, nap, chat, talk, look, function\w*
    urinat\w+, stretch
    travel, work, wak\w+, sleeping, walking, hearing, eating, chewing, speaking, swallowing, running
    playing, bending, climbing, lifting, sleeps, walks, moves, hears, sees, eats, chews, runs, plays
    fits?, bit\w+, heal, heals, healed, mend, mends, mended
""")
_RID = phrases(r"""
    ends?, ended, put(?:s|ting)? an? (?:end|stop) to, put(?:s|ting)? paid to, says? (?:goodbye|
      good-bye|farewell|so long) to, said (?:goodbye|good-bye|farewell|so long) to
    bids? (?:goodbye|farewell|adieu) to
    drop, drops, dropped, lose, loses, lost, losing, shed, sheds, shedding, beat, beats, beating
    conquer\w*, overc[ao]m\w+
    escap\w+, leav(?:e|es|ing) (?:their|the|his|her|that)(?: \w+){1,3} behind, left (?:their|the|
      his|her)(?: \w+){1,3} behind
    part(?:s|ed)? (?:ways )?with, rids?, ridding, rid of, quiet(?:s|ed)?, quell\w*, tam(?:e|es|ed|
      ing), soothe\w*, sooth\w+
    calm(?:s|ed|ing)?, eas(?:e|es|ed|ing), eliminat\w+, banish\w*, eras(?:e|es|ed|ing), dissolv\w+
    clear(?:s|ed|ing)?(?: up)?, stop(?:s|ped|ping)?, halt(?:s|ed|ing)?, shrink(?:s|ing)?, shrank
    slash(?:es|ed|ing)?, cut(?:s|ting)?(?: back| down)?(?: on)?, curb(?:s|ed|ing)?, control(?:s|
      led)?, reduc\w+
    lessen\w*, lighten\w*, soften\w*, smooth\w*, fad(?:e|es|ed|ing), melt(?:s|ed|ing)?, reliev\w+
    resolv\w+, remov\w+
    revers\w+, vanquish\w*, silenc\w+, tam\w+, kick(?:s|ed|ing)?, quit, quits, give up, gives up
    gave up, break(?:s|ing)? free of
    free(?:s|d)? (?:of|from), avoid(?:s|ed|ing)?, dodg\w+, sidestep\w*, skip(?:s|ped|ping)?
    forget(?:s)?, forgot, outlast\w*
    improv\w+, knock(?:s|ed|ing)? out, wip(?:e|es|ed|ing) (?:out|away), fend\w* off
    keep(?:s)? (?:away|off|at bay), hold(?:s)? off
    diminish\w*, blur(?:s|red)?, subdu\w+, stamp(?:s|ed)? out, send(?:s)? away
    never (?:again )?(?:have|suffer|feel|get|see)
    no longer (?:have|suffer|feel|get|see|notice|need|dread|fear), need no, needs no, freedom from
    relief from, fewer, less, without, not a single
""")
_WIN = phrases(r"""
    gain, gains, gained, gaining, regain\w*, recover\w*, restor\w+, rebuild\w*, rebuilt, get back
    gets back, got back
    win back, wins back, won back, reclaim\w*, find, finds, found, enjoy\w*, discover\w*
    rediscover\w*, keep(?! its), kept
    retain\w*, preserv\w+, maintain\w*, protect\w*, sav(?:e|es|ed), strengthen\w*, build, builds
    built, boost\w*, increas\w+, doubl\w+
    tripl\w+, rais(?:e|es|ed), lift(?:s|ed)?, renew\w*, reviv\w+, refresh\w*, awaken\w*
    straighten\w*, whiten\w*, brighten\w*, tighten\w*
    firm(?:s|ed)?(?: up)?, perfect(?:s|ed), sharpen\w*, correct\w*, achiev\w+, attain\w*, reach\w*
    show off, shows off, sport, sports, flash
    flaunt\w*, love their, loves? (?:his|her|their), proud of, unlock\w*, experienc\w+, notic\w+
    see, sees, saw, report\w*, describ\w+, feel, feels, felt
    bring(?:s|ing)?, brought, deliver\w*, giv(?:e|es|ing), gave, grant\w*, trad(?:e|es|ed|
      ing) [\w'-]+(?: [\w'-]+){0,3} for, swap(?:s|ped|ping)? [\w'-]+(?: [\w'-]+){0,3} for
    return(?:s|ed)? to, wake(?:s)? up (?:to|with)
    improv\w+, have (?:their|his|her), transform\w*, reach
""")
_ILL_DOES = phrases(r"""
    eas(?:e|es|ed|ing), fad(?:e|es|ed|ing), vanish\w*, disappear\w*, quiet\w*, calm(?:s|ed)?
    settl(?:e|es|ed), subsid\w+, lift(?:s|ed)?, clear(?:s|ed)?
    shrink(?:s)?, shrank, shrunk, drop(?:s|ped)?, fall(?:s)?, fell, plummet\w*, ends?, ended
    stop(?:s|ped)?, ceas\w+, resolv\w+, improv\w+, lessen\w*, let(?:s)? up
    go(?:es)? away, went away, gone, go(?:es)? quiet, under control, controlled, melt\w*, dwindl\w+
    taper\w*, dissolv\w+, relent\w*, soften\w*, diminish\w*
    (?:is|are|was|were) down(?! to)
    (?:is|are|was|were|becomes?) (?:a (?:distant )?memory|history|behind (?:them|him|her)|
      (?:\w+ )?(?:gone|better|smaller|milder|lighter|flatter|softer|closed|healed|cut|halved|
      reduced|relieved|cured|erased|less))
    stay(?:s|ed)? away, close[sd]?, heal(?:s|ed)?, flatten\w*, cool(?:s|ed)?, quell\w*, leave[s]?
    left, never (?:returns?|returned|comes? back|came back), loosen\w*, release[sd]?
    cut in half, halved?, lighten\w*, thin(?:s)? out, tails? off, wan(?:e|es|ed)
""")
_GOOD_DOES = phrases(r"""
    relax\w*, loosen\w*, unlock\w*, return(?:s|ed)?, comes? back, came back, improv\w+
    strengthen\w*, sharpen\w*, brighten\w*, straighten\w*, tighten\w*, firm(?:s|ed)?(?: up)?
    soar(?:s|ed)?, climb(?:s|ed)?, rebound\w*, blossom\w*, bloom\w*, heal(?:s|ed)?, normaliz\w+
    stabiliz\w+, steadies, steadied, evens? out, plump(?:s|ed)?, perks? up
    glow(?:s|ed)?, grow(?:s)? (?:back|in), grew back, open(?:s|ed)? up, recover\w*, doubl\w+
    tripl\w+, double[sd]?, last(?:s|ed)?, hold(?:s)? up, rises?, rose
    (?:is|are|was|were|has been|have been|can be) (?:attained|achieved|regained|reached|secured|
      realized|obtained|maintained|corrected|reestablished|rebuilt|retained|recovered|gained)
    (?:is|are|was|were|becomes?) (?:restored|saved|preserved|normal|stable|even|back|straight|dry|
      calm|quiet|solid|strong|full)
    regrow\w*, rejuvenat\w+, thicken\w*, lengthen\w*, fuse[sd]?, unclench\w*, moves? freely
    work(?:s)? again, settles? down
""")
_AIDS = phrases(r"""
    canes?, crutches, walkers?, wheelchairs?, glasses, spectacles, readers, contacts?
    contact lenses, bifocals, inhalers?, pills?, pillbox, painkillers?, opioids?, cpap
    masks?, machines?, pads?, liners, diapers?, pull-ups, braces?, splints?, slings?, wigs?
    hairpieces?, hats?, caps?, makeup, foundation, concealer, razors?, sunglasses, tissues
    antacids?, sprays?, creams?, ointments?, insulin, needles?, injections?, medications?
    medicines?, meds, drugs?, prescriptions?, ibuprofen, aspirin, tylenol, nasal strips, earplugs
    heating pads?, ice packs?, orthotics, inserts, dentures?, adhesive, hearing aids?, shapewear
    spanx, long sleeves, scarves, turtlenecks, antidepressants?, steroids?, antihistamines?
    epipens?, patches, gum, cigarettes?, oxygen, tube, tubes, catheters?, compression stockings
    stockings, shots, tweezers, filters?, subtitles, captions, alarms?, night-?lights?
    sleeping pills, appointments
""")
_PUT_AWAY = phrases(r"""
    put away, puts away, retir(?:e|es|ed), donat(?:e|es|ed), shelv(?:e|es|ed), hang(?:s)? up
    hung up, ditch\w*, pack(?:s|ed)? away, give(?:s)? away, gave away, given away, toss\w*
    throw\w* (?:out|away)?
    threw (?:out|away)?, thrown (?:out|away)?, trad(?:e|es|ed) in, swap(?:s|ped)?, leave(?:s)?
    left, lose, loses, lost, skip(?:s|ped)?, drop(?:s|ped)?, stop(?:s|ped)? (?:using|taking|
      needing|wearing|carrying|reaching for|buying)
    go(?:es)? without, went without, live(?:s)? without, come(?:s)? off, came off, get(?:s)? off
    got off, off, wean\w* off, cut(?:s)?(?: back| down)?(?: on)?, free of, free from, part(?:s|
      ed)? with, park(?:s|ed)?
    no longer (?:need|needs|use|uses|wear|wears|take|takes|carry|rely on|depend on|reach for)
    without, give(?:s)? up, gave up, reduce[sd]?, retire, sell, sold, burn(?:ed)?, recycl(?:e|es|
      ed), forget(?:s)?, forgot, halv(?:e|es|ed)
    do(?:es)? away with, done with, finished with, off (?:all|most) (?:of )?(?:their)?
    let(?:s)? go of, stash\w*, box(?:es|ed)? up
""")
_TURNS = phrases(r"""
    come(?:s)? down, comes? back, came down, came back, go(?:es)? down, went down, go(?:es)? away
    go(?:es)? up, drop(?:s|ped|ping)?, fall(?:s|ing)?, fell, fad(?:e|es|ed|ing), shrink(?:s|ing)?
    shrank, vanish\w*, disappear\w*, improv\w+, eas(?:e|es|ed|ing), melt\w*
    clear\w*, lift\w*, grow(?:s|ing)?, grew, ris(?:e|es|ing), rose, climb\w*, soar\w*, return\w*
    settl\w+, relax\w*, loosen\w*, tighten\w*, firm up, brighten\w*, sharpen\w*, straighten\w*
    steady, steadies, stabiliz\w+, normaliz\w+, soften\w*, smooth\w*
    heal\w*, close[sd]?, calm\w*, quiet\w*, level(?:s)? (?:off|out), change, transform\w*
    open(?:s)? up, fill(?:s)? (?:in|out), thicken\w*, dissolv\w+, resolv\w+, subsid\w+
    let(?:s)? up, stop(?:s|ped)?, ends?, ended, plummet\w*, tumbl\w+, slide, slid, double[sd]?
    bounce(?:s|d)? back, take(?:s)? off, turn(?:s|ed)? around, blossom\w*, bloom\w*, even(?:s)? out
    flatten\w*, lighten\w*, strengthen\w*, unlock\w*, recede[sd]?, retreat\w*, wan(?:e|es|ed)
    dwindl\w+, taper\w*, cease[sd]?, (?:be )?restored
""")

_PLAIN = r"""
    back (?:on|in|at|out|out on) (?:the|their|his|her) (?!office|clinic|doctor|hospital|room)[\w-]+
    {do} (?:[\w'-]+ ){0,3}?{how}
    {rid} {its_ill}, {rid} (?:[\w'-]+ ){0,2}?{harm}
    {ill} (?:[\w'-]+ ){0,3}?{ill_does}
    {put_away} (?:(?:their|his|her|the|all|of|any|a|those|old|most|daily|reading|
      rescue) )*(?:[\w'-]+ ){0,3}?{aids}
"""
"""Gains whose own words would elsewhere tell of none: bleeding stops, crutches are put away."""

_GAINS = rf"""
    {{compared}}, {{again}}, [a-z]+-free
    {_PLAIN}
    {{win}} {{its_good}}, spares? (?:[\w'-]+ ){{1,3}}(?:the|an?|further|more) [\w-]+
    knocks (?:it|them) out
    (?:ends|stops(?! \w+ing)|cures|heals|clears (?:up|away)|relieves|eases|banishes|eliminates
      |beats|resolves|reverses|fixes|erases|remedies|vanquishes|(?:wipes|knocks) out|quiets|calms
      |soothes|tames|puts an end to) (?!in|at|with|on|by|when|after|before|once|and|or|as|if
      |up|here|there|for|to|the|this|that|our|you|we|within|it(?= in))[\w'-]+
    (?:see|sees|saw|seen|watch|watches|watched|notice|notices|noticed|feel|feels|felt|find|finds|
      found|report|have|has|had) (?:that )?(?:their|his|her|the|its|
      your) (?:[\w'-]+ ){{1,4}}?{{turns}}
    {{rid}} (?:an?|two|three|several|\w+) (?:\w+ ){{0,2}}?(?:sizes?|notch(?:es)?)
    {{good}} (?:[\w'-]+ ){{0,3}}?{{good_does}}
    (?:get|gets|got|gotten|win|wins|won|take|takes|took|have|has|want|earn)(?:ting)? (?:their|his|
      her|that) (?:[\w'-]+ ){{1,4}}?back(?! (?:pain|checked|x))
"""
"""What is told as gained: an ill ended, a good won, an aid put away, a life led again."""

_LISTS = {
    "compared": _COMPARED,
    "again": AGAIN,
    "do": _DO,
    "how": _HOW,
    "rid": _RID,
    "win": _WIN,
    "turns": _TURNS,
    "put_away": _PUT_AWAY,
    "aids": _AIDS,
    "harm": SLOTS["<harm>"],
    "ill": SLOTS["<ill>"],
    "its_ill": SLOTS["<its ill>"],
    "ill_does": _ILL_DOES,
    "good": SLOTS["<good>"],
    "its_good": SLOTS["<its good>"],
    "good_does": _GOOD_DOES,
}

_FADES = re.compile(r"bruis|swell|sore|redness|numb|tender|scab|scars?\b")


@cache
def gains() -> Aside:
    """What finds a gain; it is long, and made once for all who look for one."""
    return aside(_GAINS, **_LISTS)


def result_of(told: str) -> re.Match[str] | None:
    """The first result or gain of what is told."""
    found = (results().search(told), gains().search(told))
    return min(filter(None, found), key=lambda match: match.start(), default=None)


def left(told: str) -> str:
    """What is told without the gains whose words would else tell of none; bruises fade anyway."""
    return _plain().sub(lambda gain: gain[0] if _FADES.match(gain[0]) else "", told)


@cache
def _plain() -> Aside:
    """What finds a gain of which its own words would elsewhere tell of none."""
    return aside(_PLAIN, **_LISTS)


def asides() -> tuple[Aside, ...]:
    """What stands beside such words and decides what they mean."""
    return results(), gains(), _plain()

"""Claims that call on studies."""

from collections.abc import Iterator
from functools import cache

from practice_site.checks.claims.claim import Found, Sentence
from practice_site.checks.claims.context import reported
from practice_site.checks.claims.phrases import phrases, wordings
from practice_site.checks.claims.wording import any_of
from practice_site.checks.claims.wordings import Wordings

_WORK = phrases(r"""
    stud(?:y|ies), research(?:ers)?, trials?, evidence, science, data, scientists
    meta-? ?analys[ei]s, literature, findings, journals?, reviews, papers?, reports, investigators
    publications, surveys, neuroscience, neuroscientists, consensus, experiments?, body of work
    university tests, lab tests, laboratory tests, lab(?:oratory)? testing, the lab
    independent labs, labs, clinical tests, clinical testing, independent tests
    independent testing
    (?:sports |sleep |nutrition |hearing |vision |exercise )science
    statistics, investigations, academics?, scholars?, scholarship, studies worldwide, dissertations?, (?:laboratory|clinical|bench|scientific|academic|investigative) (?:and \w+ )?work, monographs?
    systematic reviews?, randomi[sz]ed (?:\w+ )?(?:trials?|work), cohorts, scientific community, medical community
    white papers?, case series, journal articles?, articles, textbooks?, textbook, immunologists, geneticists?, epidemiologists?, pilot work
""")
_SHOWS = phrases(r"""
    shows?, showed, showing, suggests?, suggested, suggesting, proves?, proved, proving, finds?
    found, confirms?, confirmed, confirming, indicates?, indicated, demonstrates?, demonstrated
    reported, supports?, supported, supporting, points? to, pointing to, pointed to, reveals?
    revealed, revealing, links?, linked, linking, concludes?, concluded, documents?, documented
    backs?, backed, backing, agrees?, agreed, favors?, favored, prefers?, tells? us, says?, said
    attests? to, attested to, verif(?:y|ies|ied), establish(?:es|ed)?, validates?, validated
    bears? (?:this|it|that|us) out, corroborates?, underscores?, highlights?, credits?, behind
    bore out, backs up, backed up, comes? down on, is on our side, are on our side, sides? with
    leaves? no doubt, makes? clear, makes? it clear, hails?, praises?, touts?, praised, hailed
    teaches us, taught us, lines? up
    keeps? (?:showing|finding|confirming|proving)
    continues? to (?:show|find|support|confirm|prove)
    (?:has|have) (?:\w+ )?(?:shown|found|demonstrated|confirmed|proven|suggested|linked|established)
    (?:has|have) (?:\w+ )?(?:reported|supported|concluded|revealed|proved|validated|verified|borne)
    (?:has|have) (?:\w+ )?(?:documented|backed|tied|credited|taught|pointed|indicated|settled|
      spoken)
    report, reports, reporting, affirms?, affirmed, affirming, asserts?, asserted, announces?, announced, argues?, argued, ascribes?, ascribed, attributes?, attributed, authenticates?, authenticated
    bears? out, bore it out, boasts?, brands?, certif(?:y|ies|ied), champions?, championed, cites?, cited, clearly (?:show|favor|point|say)\w*, comes? out (?:for|in favor)\w*, confers?, converges?, details?, detailed
    discloses?, discovers?, discovered, discovering, establishing, evidences?, explains?, explained, exhibits?, extols?, extolled, heralds?, heralded, identif(?:y|ies|ied), illustrates?, illustrated
    lauds?, lauded, leads? to, leans? (?:toward|our way)\w*, lends? (?:weight|support)\w*, lent (?:weight|support)\w*, makes? (?:the|a|our) case, names?, named, notes?, noted, places?, placed, predicts?, proclaims?
    proclaimed, promotes?, puts?, ranks?, ranked, rates?, rated, records?, recorded, resoundingly \w+, says? so, shed(?:s)? light, speaks?, spoke, spells? out, stands? behind, stand(?:s)? squarely behind, states?, stated
    substantiat\w+, sums? up, tells?, told us, testif(?:y|ies|ied), traces?, traced, trumpets?, uncovers?, uncovered, upholds?, upheld, urges?, vindicates?, vindicated, vouch(?:es)? for, votes?, vouched, warrants?, weighs? in, yields?
    weighed in, rules?, ruled, crowns?, crowned, calls?, called, considers?, concurs?, concurred, gives? (?:it|us|our)\w*, gave, adds? up, stacks? up, piles? up, points? (?:the|one) way, all agree, make(?:s)? plain
    makes? a (?:strong|good|clear|compelling|powerful) case, is unequivocal, are unequivocal, is unambiguous, is plain, are plain, is emphatic, are emphatic, is unanimous, are unanimous, is in, are in, has spoken, have spoken
    credit, attests?, attested, concurs, echoes?, echoed, repeatedly \w+, settles?, settled, ties, correlat\w+, associates?, associated, equates?, equated
    underpins?, underpinned, undergirds?, undergirded, bolsters?, bolstered, buttress(?:es|ed)?, anchors?, anchored, grounds, grounded, informs?, informed, shaped, guided, drives?, justif(?:y|ies|ied), inspired, fortif(?:y|ies|ied), strengthens?, cements?, cemented, seals?, sealed
    stands? (?:firmly |squarely |solidly )?behind, stood behind, lies? behind, sits? behind, goes into, went into, prefer, back (?:it|this|us|our|the|every|each)
    ties?, tied, compared, measured, observed, recommends?, endorses?, now favors?, swear by
""")
_MUCH = phrases(r"""
    strong, solid, good, growing, ample, clear, scientific, mounting, overwhelming, abundant, hard
    compelling, robust, medical, plenty of, a wealth of, convincing, clinical, sound, rigorous
    latest, decades of, years of, extensive, considerable, substantial, high-quality, mountains of
    undeniable, irrefutable, proven, real, modern, cutting-edge, published, peer-reviewed, the best
    impressive
    (?:growing|large|vast|substantial|impressive|huge|considerable|strong) body of
""")
_EXPERT = phrases(r"""
    doctors?, physicians?, surgeons?, specialists, scientists?, researchers, dentists?, experts?
    vets, dermatologists?, veterinarians?, orthodontists?, pediatricians?, ophthalmologists?
    academies, podiatrists?, chiropractors?, (?:physical )?therapists, audiologists?, authorities
    professors, universities, academy of \w+, association of \w+, medical schools?
    teaching hospitals, associations
    (?:harvard|stanford|yale|ucla|ucsf|oxford|mayo|johns hopkins|university|nasa|nih|
      mayo clinic)(?: \w+)?
    physiologists, biologists, neurologists, nutritionists, college of \w+, institutes? of \w+
    gastroenterologists
    (?:medical|health) (?:community|profession|world|bodies|organizations|societies)
    cardiologists, urologists, gynecologists, obstetricians, oncologists, psychiatrists, psychologists, rheumatologists, allergists, endocrinologists, radiologists, pathologists, anesthesiologists, hematologists
    midwives, optometrists, pharmacologists, pharmacists, nutritionists, dietitians, immunologists, geneticists, kinesiologists, endodontists, periodontists, prosthodontists, hygienists, nephrologists, pulmonologists, otolaryngologists
    geriatricians, clinicians?, practitioners, academics?, scholars?, epidemiologists, microbiologists, biochemists, chemists, toxicologists, laboratories, medical journals, sleep scientists, professional societies, specialty societies
    (?:medical|dental|veterinary|specialty|professional|national|international|scientific|learned) (?:societies|academies|associations|colleges|boards|bodies|authorities|panels|guidelines)
    panel of \w+, experts worldwide, specialists worldwide, world authorities, leading authorities, thought leaders, key opinion leaders, opinion leaders, top minds, leading minds, best minds
""")
_ENDORSE = phrases(r"""
    agree
    recommend(?:s|ed)? (?:it|this|our|them|the)
    concur, endorses?, endorsed, swears? by, trusts?, have (?:long )?known, know that
    (?:has|have) (?:\w+ )?(?:confirmed|endorsed|proven|shown|found|recommended)
    stand behind, consider it, call it, vouch for, rely on (?:it|this|our|these|them)
    use (?:it|this|these), back (?:it|this), praise, prefer it, favor it, confirm
    everywhere (?:recommend|agree|use|trust|prefer)
    recommend (?:\w+ )?(?:as|for), say it
    overwhelmingly (?:agree|recommend|prefer)
    now (?:recommend|agree|prefer|favor|know|believe)(?: that)?, universally \w+
    have come to (?:agree|see)
    advise, attest, applaud, applauds?, affirm, acknowledge, accept, advocate, believe in, champion, commend, credit, cheer, embrace, favor, hail, laud, point to, promote, say that, say so, speak highly, stake their, stand by, stand squarely
    suggest, support, tout, turn to, urge, validate, vindicate, vote for, prescribe (?:it|this|them), put their (?:trust|faith|names?), reach for (?:it|this|our), single out, rank (?:it|this|our|them), regard (?:it|this|our|them), rate (?:it|this|our)
    are (?:united|unanimous|in agreement|agreed|convinced|sold|clear|on board), have (?:endorsed|embraced|hailed|adopted|confirmed|concluded|shown|found|proven|published|validated|agreed|come to|long known|long recommended), now (?:use|call|regard|consider|hail|advise|urge|credit)
    call (?:it|this|our|them|\w+ \w+) (?:the|a|an), put it first, (?:is|are) behind (?:it|this|us|our)
    widely (?:recommend|agree|endorse), choose (?:it|this) for, approve of
""")
_BASIS = (
    r"(?:backed|supported|confirmed|validated|proven|endorsed|underpinned|driven|informed|verified|"
    r"documented|corroborated|grounded|rooted|based|steeped|founded|built|anchored|tested|"
    r"substantiated|buttressed|bolstered|borne out|vindicated|sustained|upheld|"
    r"authenticated|affirmed|proved|shaped|guided|led|powered|inspired|dictated|forged|born|"
    r"vetted|vouched for|reinforced|fortified|underwritten|justified|attested|established|"
    r"distilled|drawn|derived|developed|engineered|crafted|designed|formulated)"
)

_CALLING = rf"""
    {{work}} {{shows}}, {{work}} … {{shows}}
    {{work}} (?:of|in|on|from|into|with|at|by|for|after|done) ... {{shows}}
    {{work}},? (?:also|clearly|consistently|often|now|strongly|repeatedly|after study) {{shows}}
    (?:clinically|scientifically|medically|lab|laboratory|university|clinical|
      dermatologically)[- ](?:proven|shown|tested|validated|backed|supported|studied|demonstrated|
      documented|established|verified|researched|confirmed|grounded|sound)
    (?:science|research|evidence|study|data|laboratory|lab|university)[- ](?:backed|driven|based|
      proven|supported|tested|validated|led)(?!.on\b)
    (?:doctor|physician|dentist|dermatologist|surgeon|vet|veterinarian|orthodontist|pediatrician|
      expert|ophthalmologist|chiropractor|podiatrist|therapist|audiologist|
      scientist)s?-(?:recommended|tested|approved|endorsed|trusted|backed|preferred|formulated|
      proven)
    (?:recommended|endorsed|trusted|approved|preferred|praised|used|favored|developed|
      designed) by (?:leading |most |many |top |the |more |over |\d+ |of |out |\d |american |
      board-certified |medical |world |scientists and )*{{expert}}(?! of)
    peer[- ]reviewed, (?:according to|as seen in|as reported in|as published in|as shown in|as described in|in line with|in keeping with|per|consistent with) (?:[\w'-]+ ){{0,6}}?{{work}}
    according to (?:[\w'-]+ ){{0,4}}?(?:experts|scientists|doctors|specialists|researchers|{{expert}})
    (?:as|has been|have been|is|was|are|were|been) (?:\w+ )?(?:shown|demonstrated|documented|
      confirmed|proven|verified|validated|established|borne out|tested) (?:in|by|through|
      across) … {{work}}
    (?:has|have) been (?:\w+ )?(?:shown|demonstrated|documented|found|proven) ... to
    {_BASIS} (?:by|in|on|upon|from|through|with|around) … (?:{{work}}|biology|physiology|medical consensus|medicine)
    {_BASIS} (?:by|in|on|upon|from|through|with|around) … (?:research|science|evidence|studies|trials|data|literature)
    (?:rests?|resting|rested|stands?|standing|leans?|leaning|sits?|sitting|relies|rely|relying|draws?|drawing|builds?|building|hangs?|hinges?|turns?) (?:\w+ )?(?:on|upon|atop) … (?:{{much}} )?(?:clinical |published |peer-reviewed |scientific |medical )*(?:research|science|evidence|studies|trials|data|literature|findings|papers)(?! (?:fellow|coord|nurse|staff|team))
    (?:follows?|flows? from|comes? (?:straight |directly |right )?(?:from|out of)|grew out of|born of|stems? from|springs? from|emerged from|mirrors?|reflects?|heeds?) … (?:research|science|evidence|studies|trials|literature|findings|laborator(?:y|ies)|labs?)(?! (?:fellow|coord|nurse|staff|team))
    (?:with|has|have|boasts?|carries|enjoys?|behind it|by) … (?:research|science|evidence|studies|trials|data|literature|papers|publications|proof) (?:behind|to back|backing|on (?:its|our) side|in (?:its|our) (?:favor|corner)|to (?:prove|support|show))
    (?:proof|evidence|science|data|research|studies|numbers|trials|papers) to (?:prove|back|match|show|support)
    (?:ask|trust|believe|listen to|take it from|just ask|look at|look to|check|see|thank) (?:the |any |our )?(?:science|research|researchers|data|evidence|studies|scientists|literature|experts|journals|trials)
    (?:in|across|from|per) (?:\w+ )?(?:recent|clinical|several|multiple|many|numerous|large|
      controlled|published|randomi[sz]ed|new|major|independent|head-to-head|side-by-side|
      comparative|countless|scientific|repeated|blinded|double-blind|university|dozens of|
      hundreds of|study after) … (?:stud(?:y|ies)|trials?|research|tests|testing)
    (?:study|trial|paper) after (?:study|trial|paper)
    (?:countless|dozens of|hundreds of|thousands of|numerous|over \d+|more than \d+|
      \d+\+?) … (?:studies|trials|papers|publications|articles)
    {{much}} … (?:evidence|research|data|science|studies|literature) (?:for|that|of|supports?|
      behind|shows|backs?|on|stands?|goes|is)
    (?:decades|years|\d+ years) of … (?:research|study|studies|trials|evidence|clinical data|
      science)(?! (?:experience|work))
    {{expert}} {{endorse}}
    (?:leading|most|many|top|all|medical|dental|spine|skin|our|world's) {{expert}} … {{endorse}}
    the (?:science|research|evidence|data|literature|numbers|facts|statistics|studies|results|
      findings) (?:is|are|speaks?|behind|says?|don't|do not|doesn't|could not|couldn't) (?:clear|
      in|solid|strong|overwhelming|it|undeniable|convincing|compelling|for (?:itself|themselves)|
      settled|lie|lies|our|conclusive|there|plain|unanimous|impressive|unmistakable|mounting|
      growing|beyond|be clearer|on our)
    the (?:science|research|evidence|data|studies|literature) … (?:is|are) (?:clear|solid|strong|
      overwhelming|undeniable|convincing|compelling|settled|conclusive|unanimous|impressive)
    (?:science|research|evidence|data|medicine) (?:is|are) (?:clear|on (?:our|its) side|unanimous|
      conclusive|overwhelming)
    (?:it is|it's|it has been|is now|it's been|is) (?:long |now |well |widely |scientifically |
      medically |generally |universally |firmly |been |long been )*(?:established|accepted|
      documented|proven|recognized|agreed|known|shown|demonstrated)(?: (?:by|
      among) {{expert}})? ... that
    (?:no|a little|an open) (?:secret|mystery) (?:among|to|in) … {{expert}}
    (?:known|well-known) (?:to|among) (?:science|scientists|researchers|experts|specialists)
    (?:scientists|researchers|investigators|experts|doctors|neuroscientists|physiologists|
      physicians|surgeons|vets|dentists) (?:(?:at|from|in) (?:the |a |an |one |our )?(?:leading |
      top |major |nation's |world's )?\w+ |around the (?:world|country|globe|nation) |
      across the (?:country|nation) |worldwide |around the world |everywhere |now |have |have long |
      long |all |in the field )*(?:know that|discovered|found|show|showed|shown|proved|proven|
      confirmed|known|agree|believe|say|report|reported|recommend|demonstrated|concluded|uncovered|
      verified|swear|call|consider|suggest|suspect|credit|rely on|use this|trust|choose)
    (?:published|featured|reported|described|documented|appeared) in … (?:journals?|literature|
      lancet|jama|nature|new england journal|publications|papers)
    (?:the )?(?:verdict|word|consensus|message|answer|jury|takeaway|conclusion|judgment|opinion|testimony|proof|agreement) (?:from|of|among|in|across) (?:[\w'-]+ ){{0,3}}?(?:{{work}}|{{expert}}|science)
    (?:documented|proven|established|scientific|medical|well-known|known|clinical|laboratory|scientifically \w+|medically \w+|recognized|accepted|verified|tested|undisputed|settled|well-documented|well-established) (?:fact|truth|science|principle|phenomenon)
    (?:what|everything|all that|much|plenty|a great deal|volumes|a lot) (?:has|have) been (?:published|written|shown|found|learned|discovered)
    (?:has|have) been (?:published|studied|validated|tested|vetted|scrutinized) (?:on|about|in|by|for|extensively|widely|thoroughly|repeatedly|again)
    (?:widely|extensively|thoroughly|rigorously|heavily|exhaustively|intensively|carefully|well|heavily|most)[- ](?:studied|researched|documented|published|validated|vetted|investigated|tested|cited|evidenced)
    (?:the )?(?:latest|newest|current|modern|recent|cutting-edge) (?:research|science|evidence|studies|findings|literature|thinking|data)
    the proof is in the (?:research|science|data|numbers|studies|literature)
    (?:recognized|accepted|embraced|hailed|praised|acknowledged|supported) by (?:the |leading |
      most |many )*(?:medical|scientific|science|dental|veterinary|world|wider) (?:community|
      profession|authorities|bodies|societies|establishment)
    nobel prize … (?:research|science|discovery|work|technology)
    (?:nobel|nasa|harvard|stanford|mayo clinic|mit|oxford|yale|johns hopkins|ucla|ucsf)(?: medical|
       university)?(?: school)? (?:research\w*|scientists?|stud(?:y|ies)|data|science|doctors|
      physicians|trials?)
    (?:the |a |medical |scientific |clinical |expert )*(?:scientific|medical|clinical|
      expert) (?:consensus|proof|backing|validation|support|community|literature)(?! (?:group|
      staff))
    (?:real|hard|true|solid|sound|proven|actual|good|modern|rigorous|rooted in|latest|pure|
      cutting-edge) science
    (?:science|research) (?:at|to) work
    (?:it's|this is|that's|it is) (?:just |simply |pure |not \w+it's |all )*(?:science|biology|
      physiology|proven science)
    (?:has|have|hold|holds|with|by) … (?:published|peer-reviewed) (?:stud(?:y|ies)|research|
      evidence|data)
    (?:clinical|scientific|medical|published|independent|university) (?:trials?|stud(?:y|ies)|
      research|evidence|data|proof|testing) … (?:to prove|to back|to support|proving
       |backing|behind)
    (?:guideline|evidence|consensus)s? … (?:supports?|endorses?|backs?|confirms?) (?:it|this|our)
"""


@cache
def calling() -> Wordings:
    """What calls on studies."""
    return wordings(
        "science.calling",
        _CALLING,
        work=_WORK,
        shows=_SHOWS,
        much=_MUCH,
        expert=_EXPERT,
        endorse=_ENDORSE,
    )


_DENIED = any_of(
    """
        no, not, neither, little, few, nor, whether, if, until, what, how, limited, weak, never
        more, needs?, unclear, lack(?:s|ing)?, conflicting, without, read, keep up with, follow
        review
        nobody, none, too few, we read, hardly any, scant, ask, don't, doesn't, isn't
        aren't, cannot, can't, where, which, once, before, when
    """,
    r"[^.;,:]{0,40}$",
)
_ELSE = any_of(r"""
    sleep stud(?:y|ies), nerve (?:conduction )?stud(?:y|ies), imaging stud(?:y|ies)
    swallow\w* study, lab(?:oratory)? data, our data
    your (?:data|records?|chart|results|scans?|study|report|trial)
    motion study, trial (?:period|run|lead|lens|wire), stimulat\w+ trial, stimulator
    after the trial, your sleep
    evidence of (?:an? )?(?:fracture|infection|decay|disease|damage|arthritis|wear)
    urodynamic, blood flow stud(?:y|ies), gait study, study (?:club|group|models?), google reviews?
    online reviews?, patient reviews?, reviews (?:your|the|each|all|any), take part, enroll\w*
    gets results, publish(?:es)? in, starting at \d+, at (?:age )?\d+ (?:months|years), every \d+
    screening, a colonoscopy, hours of, flu shots?
    participation, participating, voluntary, join, volunteer\w*, the report (?:shows|says)
    x-?ray report, reports? (?:pain|to the), privacy
    radiolog\w+, (?:x-?ray|mri|scan|exam|imaging|test|biopsy|lab) (?:findings|results|studies|data)
    lab reports?, published (?:\w+ )?(?:papers|articles)
    (?:he|she|dr\. \w+) (?:has |studied|published|wrote)
    lab tests, pathology, conduction, thesis, fellowship, degree, residency, lecture\w*, teach\w*
    pulmonary function, blood tests?, your lab, dye study, barium
""")
_LIMITED = any_of(r"""
    limited, conflicting, mixed, weak, insufficient, not (?:yet )?(?:shown|proven|clear)
    others? (?:found|did|show|saw|disagree)\w*, found none, in both directions
    no benefit, not (?:better|to), does not, do not, don't(?! lie), doesn't(?! lie), too early
    small studies, unclear, have not, hasn't, haven't, disagree, no better, no difference
    little difference, uncertain, has not, still (?:studied|learning), inconclusive, sparse, scarce
    thin, lacking, low quality, differ
    not (?:been )?(?:approved|studied|known|established)
    unknown, no clear
""")


def sciences(sentence: Sentence) -> Iterator[Found]:
    """The words by which a sentence calls on studies."""
    text, lower = sentence.text, sentence.small
    for match in calling().finditer(sentence):
        if _ELSE.search(lower) or _LIMITED.search(lower):
            return
        start, end = match.span()
        if _DENIED.search(lower[:start]) or reported(text, start, end):
            continue
        yield Found(start, end, "in our experience, for some people")
        return

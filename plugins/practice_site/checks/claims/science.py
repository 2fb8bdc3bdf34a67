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
    statistics
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
    cardiologists
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
    widely (?:recommend|agree|endorse), choose (?:it|this) for, approve of
""")
_BASIS = (
    r"(?:backed|supported|confirmed|validated|proven|endorsed|underpinned|driven|informed|verified|"
    r"documented|corroborated|grounded|rooted|based|steeped|founded|built|anchored|tested)"
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
    peer[- ]reviewed, according to … {{work}}
    according to … (?:experts|scientists|doctors|specialists|researchers|{{expert}})
    (?:as|has been|have been|is|was|are|were|been) (?:\w+ )?(?:shown|demonstrated|documented|
      confirmed|proven|verified|validated|established|borne out|tested) (?:in|by|through|
      across) … {{work}}
    (?:has|have) been (?:\w+ )?(?:shown|demonstrated|documented|found|proven) ... to
    {_BASIS} (?:by|in|on|upon) … (?:{{work}}|biology|physiology|medical consensus|medicine)
    {_BASIS} (?:by|in|on|upon) … (?:research|science|evidence|studies)
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

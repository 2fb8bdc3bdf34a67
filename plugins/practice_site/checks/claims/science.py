"""Claims that call on studies."""

import re
from collections.abc import Iterator
from functools import cache

from practice_site.checks.claims.care import is_of_care
from practice_site.checks.claims.claim import Found, Sentence
from practice_site.checks.claims.context import reported
from practice_site.checks.claims.doubts import ANYWHERE, DENIED, ELSE, LIMITED, OF_SCIENCE
from practice_site.checks.claims.phrases import wordings
from practice_site.checks.claims.studies import ENDORSE, EXPERT, MUCH, SHOWS, WORK
from practice_site.checks.claims.wordings import Wordings

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
    {{work}} (?:of|in|on|from|into|with|at|by|for|after|done) (?:(?:(?!,? (?:and|but|so|or|which|
      who) (?:we|you|i|the|it)\b)[^.!?;:]){{0,60}}? )?{{shows}}
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
      nation's |country's |world's |state's |area's |best |finest |
      board-certified |medical |world |scientists and )*{{expert}}(?! of)
    peer[- ]reviewed, (?:according to|as seen in|as reported in|as published in|as shown in|
      as described in|in line with|in keeping with|per|
      consistent with) (?:[\w'-]+ ){{0,6}}?{{work}}
    according to (?!(?:your|his|her|their|my)\b)(?:[\w'-]+ ){{0,4}}?(?:experts|scientists|doctors|
      specialists|researchers|{{expert}})
    (?:as|has been|have been|has|have|is|was|are|were|been) (?:\w+ )?(?:shown|demonstrated|
      documented|
      confirmed|proven|verified|validated|established|borne out|tested) (?:in|by|through|
      across) … {{work}}
    (?:has|have) been (?:\w+ )?(?:shown|demonstrated|documented|found|proven) ... to
    (?:was|were|is|are) (?:\w+ly |also )?(?:shown|demonstrated) to (?!the |your |an? |you |
      us |patients |parents |families |be )\w+
    (?:tested|validated|proven|verified|developed|invented) (?:at|by) (?:\w+ )?(?:nasa|harvard|
      stanford|mit|oxford|
      yale|cambridge|johns hopkins|mayo|ucla|ucsf)
    tests? (?:prove|proved|proves|have proven) (?:that|our|the|it), the proof is in(?=[:;.!])
    the (?:science|research|evidence|data|literature|studies|trials) (?:for|on|behind|
      about) ... (?:is|are) (?:clear|solid|strong|overwhelming|undeniable|convincing|compelling|
      settled|conclusive|impressive)
    {_BASIS} (?:by|in|on|upon|from|through|with|around) … (?:{{work}}|biology|physiology|
      medical consensus|medicine)
    {_BASIS} (?:by|in|on|upon|from|through|with|around) … (?:research|science|evidence|studies|
      trials|data|literature)
    (?:rests?|resting|rested|stands?|standing|leans?|leaning|sits?|sitting|relies|rely|relying|
      draws?|drawing|builds?|building|hangs?|hinges?|turns?) (?:\w+ )?(?:on|upon|
      atop) … (?:{{much}} )?(?:clinical |published |peer-reviewed |scientific |
      medical )*(?:research|science|evidence|studies|trials|data|literature|findings|
      papers)(?! (?:fellow|coord|nurse|staff|team))
    (?:follows?|flows? from|comes? (?:straight |directly |right )?(?:from|out of)|grew out of|
      born of|stems? from|springs? from|emerged from|mirrors?|reflects?|heeds?) … (?:research|
      science|evidence|studies|trials|literature|findings|laborator(?:y|ies)|labs?)(?! (?:fellow|
      coord|nurse|staff|team))
    (?:with|has|have|boasts?|carries|enjoys?|behind it|by) … (?:research|science|evidence|studies|
      trials|data|literature|papers|publications|proof) (?:behind|to back|backing|on (?:its|
      our) side|in (?:its|our) (?:favor|corner)|to (?:prove|support|show))
    (?:proof|evidence|science|data|research|studies|numbers|trials|papers) to (?:prove|back|match|
      show|support)
    (?:ask|trust|believe|listen to|take it from|just ask|look at|look to|check|see|thank) (?:the |
      any |our )?(?:science|research|researchers|data|evidence|studies|scientists|literature|
      experts|journals|trials)
    (?:in|across|from|per) (?:\w+ )?(?:recent|clinical|several|multiple|many|numerous|large|
      controlled|published|randomi[sz]ed|new|major|independent|head-to-head|side-by-side|
      comparative|countless|scientific|repeated|blinded|double-blind|university|dozens of|
      hundreds of|study after) … (?:stud(?:y|ies)|trials?|research|tests|testing)
    in (?:(?:an?|one|two|three|several|recent|clinical|many|\w+ical) )?(?:\w+ )?(?:study|studies|
      trials?)(?: (?:of|in|
      with|among) [^.;,]{{1,40}})?\x2c (?:[\w'-]+ ){{0,4}}?\w+(?:ed|ut|eat|rew|ell|ose|as|ere)
    (?:tested|tried|studied|proven) (?:on|in|with|among) (?:hundreds|thousands|millions) of \w+
    (?:study|trial|paper) after (?:study|trial|paper)
    (?:countless|dozens of|hundreds of|thousands of|numerous|over \d+|more than \d+|
      \d+\+?) … (?:studies|trials|papers|publications)
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
      growing|beyond|be clearer|on (?:our|my|its|your|their))
    the (?:science|research|evidence|data|studies|literature) … (?:is|are) (?:clear|solid|strong|
      overwhelming|undeniable|convincing|compelling|settled|conclusive|unanimous|impressive)
    (?:science|research|evidence|data|medicine) (?:is|are) (?:clear|on (?:our|its) side|unanimous|
      conclusive|overwhelming)
    (?:it is|it's|it has been|is now|it's been) (?:long |now |well |widely |scientifically |
      medically |generally |universally |firmly |been |long been )*(?:established|accepted|
      documented|proven|recognized|agreed|known|shown|demonstrated)(?: (?:by|
      among) {{expert}})?(?: [\w'-]+){{0,6}}? that
    (?:no|a little|an open) (?:secret|mystery) (?:among|to|in) … {{expert}}
    (?:known|well-known) (?:to|among) (?:science|scientists|researchers|experts|specialists)
    (?:scientists|researchers|investigators|experts|doctors|neuroscientists|physiologists|
      physicians|surgeons|vets|dentists) (?:(?:at|from|in) (?:the |a |an |one |our )?(?:leading |
      top |major |nation's |world's )?\w+ |around the (?:world|country|globe|nation) |
      across the (?:country|nation) |worldwide |around the world |everywhere |now |have |have long |
      long |all |in the field )*(?:know that|discovered|found|show|showed|shown|proved|proven|
      confirmed|known|agree|believe|say|report|reported|recommend|demonstrated|concluded|uncovered|
      verified|swear|call|consider|suggest|suspect|credit|rely on|use this|trust|choose)
    (?:scientists|researchers|investigators|experts|doctors|physicians|surgeons|specialists|
      universities|professors) (?:(?:at|from|in|of) (?:[\w'-]+ ){{1,3}}?)?(?:have |has )?(?:tested|
      studied|measured|examined|tried|followed|watched) (?:this|it|our|these)
    (?:nasa|harvard|stanford|mayo clinic|mit|oxford|yale|johns hopkins|ucla|ucsf|
      cambridge)(?: medical|
      university)?(?: \w+)? (?:have|has|had)? ?{{shows}}
    {_BASIS} by (?:the )?(?:hard |cold |solid |real |published )+(?:numbers|proof|facts|figures)
    the (?:evidence|science|data|research) (?:could|can)(?: hardly| not|n't) be (?:stronger|clearer|
      better|plainer)
    (?:tested|tried|studied|proven) (?:on|in|with) (?:hundreds|thousands|millions|over \d+|more than
      \d+) (?:of )?(?:\w+ )?(?:patients|people|women|men|volunteers|knees|eyes|adults|children)
    (?:science|research|evidence|data|literature) (?:is|are) (?:\w+ )?on the side of
    (?:data|numbers|statistics|studies|science|research|facts) (?:does not|doesn't|do not|don't|
      never|can't|cannot) lies?
    {{expert}} (?:choose|pick|use|want|trust|get|take|prefer) (?:it )?for (?:themselves|their own)
    the proof (?:has been|is|was) (?:published|in print|on paper|in the journals)
    (?:passed|passes|aced|survived) (?:every|all|the) (?:\w+ )?(?:clinical|scientific|laboratory|
      medical) (?:tests?|trials?)
    {{expert}} (?:the world over|worldwide|around the (?:world|globe)) (?:now |all )?(?:agree|
      recommend|use|trust|choose|praise|prefer)
    (?:studies|papers|trials|articles|scientists|experts) (?:can't|cannot|can not) (?:all )?be wrong
    (?:team|group|institute|laborator(?:y|ies)|labs?)s? (?:in|at|from|of) (?:[\w']+ ){{1,3}}?(?:
      has |have )?(?:proven|proved|shown|found|demonstrated|discovered|confirmed) that
    (?:evidence|proof|data|research|literature) (?:mounts|grows|keeps (?:growing|mounting|piling)|
      is (?:mounting|growing|piling up))
    (?:ask|trust) (?:any|every) (?:\w+ )?{{expert}}(?! (?:on|at|in|of|here))
    (?:the )?(?:laborator(?:y|ies)|labs?|journals?|universit(?:y|ies)|science) (?:has|have) (?:
      spoken|proven)
    (?:hundreds|thousands|dozens) of (?:(?:journal|scientific|medical|research) articles|
      (?:[\w-]+ ){{0,2}}?(?:papers|studies|trials))
    (?:tested|proven|proved|verified|confirmed|shown|studied) (?:in|by) (?:the |independent |
      university |
      outside |several )*(?:labs?|laborator(?:y|ies)|universit(?:y|ies)|scientists|researchers)
    (?:published|featured|reported|described|documented|appeared) in … (?:journals?|literature|
      lancet|jama|nature|new england journal|publications|papers)
    (?:the )?(?:verdict|word|consensus|message|answer|jury|takeaway|conclusion|judgment|opinion|
      testimony|proof|agreement) (?:from|of|among|in|across) (?:[\w'-]+ ){{0,3}}?(?:{{work}}|
      {{expert}}|science)
    (?:documented|proven|established|scientific|medical|well-known|known|clinical|laboratory|
      published|
      scientifically \w+|medically \w+|recognized|accepted|verified|tested|undisputed|settled|
      well-documented|well-established) (?:fact|truth|science|principle|phenomenon)
    (?:what|everything|all that|much|plenty|a great deal|volumes|a lot) (?:has|
      have) been (?:published|written|shown|found|learned|discovered)
    (?:has|have) been (?:published|validated|vetted|scrutinized) (?:on|about|in|by|
      for|extensively|widely|thoroughly|repeatedly|again)
    (?:widely|extensively|thoroughly|rigorously|heavily|exhaustively|intensively|carefully|well|
      heavily|most)[- ](?:studied|researched|documented|published|validated|vetted|investigated|
      tested|cited|evidenced)
    (?:the )?(?:latest|newest|current|modern|recent|cutting-edge) (?:research|science|evidence|
      studies|findings|literature|thinking|data)
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


_ASKED = re.compile(r"(?:research|science|evidence|data|studies|trials|literature)\b[^.]*\?$")
_SAYS = re.compile(r"\W*(?:it|they) (?:says?|shows?|proves?|confirms?|finds?|found|agrees?)\b")


@cache
def calling() -> Wordings:
    """What calls on studies."""
    return wordings(
        "science.calling",
        _CALLING,
        work=WORK,
        shows=SHOWS,
        much=MUCH,
        expert=EXPERT,
        endorse=ENDORSE,
    )


def sciences(sentence: Sentence) -> Iterator[Found]:
    """The words by which a sentence calls on studies.

    Data, findings and reports are everywhere: they count as studies where it speaks of care.
    """
    text, lower = sentence.text, sentence.small
    if _ASKED.search(sentence.before.lower()) and (said := _SAYS.match(lower)):
        yield Found(0, said.end(), "in our experience, for some people")
        return
    for match in calling().finditer(sentence):
        if ELSE.search(lower) or LIMITED.search(lower):
            return
        start, end = match.span()
        if DENIED.search(lower[:start]) or reported(text, start, end):
            continue
        said_anywhere = ANYWHERE.search(match[0]) and not OF_SCIENCE.search(lower)
        if said_anywhere and not is_of_care(sentence):
            continue
        yield Found(start, end, "in our experience, for some people")
        return

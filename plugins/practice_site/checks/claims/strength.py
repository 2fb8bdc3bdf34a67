"""Claims that a treatment does something wonderfully."""

import re
from collections.abc import Iterator

from practice_site.checks.claims import acclaim, praise, renewal, wonders
from practice_site.checks.claims.claim import Found, Sentence
from practice_site.checks.claims.families import Families, Family
from practice_site.checks.claims.praise import ADVICE, BETTER
from practice_site.words.expressions import ready

_NEWER = "is a newer treatment"

_OF_EVENTS = r"""
    (?:injur\w+|diagnos\w+|(?<!changing )events?|decisions?|accidents?|news
      |attacks?|seizures?|illness\w*
      |fractures?|conditions?)\b
    (?:disabilit\w+|loss(?:es)?|strokes?|diseases?|complications?|amputation\w*
      |blindness)\b
    (?:^|(?:an?|of|by|like|after|from|about|prevents?|major|bad|serious|and|or|that) )falls?\b
    (?:baby|becoming|parents?|birth|moving|crash\w*|retirement|parenthood|pandemic|concussions?)\b
"""
_DIAGNOSTIC = r"""
    (?:diagnos\w+|detect\w*|measur\w+|imaging|biops(?:y|ies)|tests?|testing|confirm\w*|reference)\b
    (?:identify\w*|screening|scans?|exam\w*|polysomnography|sleep stud\w+|assess\w*|evaluat\w+)\b
    (?:samples?|specimens?|probes?|cultures?|endoscop(?:y|ies)|arthroscopy|tonometry
      |microscop\w+|histolog\w+|audiogra\w+
      |ultrasound
      |catheteri\w+)\b
    (?:mri|x-?rays?|fund|olympic|currency|crowns?|dexa|angiogra\w+|finding|telling apart|grading)\b
    (?:comparator|studies|trials|find(?:s|ing)? (?:out )?whether|monitor\w*|track\w*)\b
"""
FAMILIES = Families(
    "strength",
    (
        *praise.FAMILIES,
        *acclaim.FAMILIES,
        *renewal.FAMILIES,
        *wonders.FAMILIES,
        Family(
            r"""
        (?<![\w-])(?:(?:clinically|scientifically|time|medically)[ -])?proven\b(?! (?:by|on|with|at
          |that|infection|fracture|diagnosis|cancer|case|strep|\w+itis|pneumonia|anemia|gout
          |iron|allergy|deficiency|disease|risk|cause|link
          |carrier|to be (?:difficult|hard)|difficult|hard))
        """,
            "has been studied for",
            unless=r"""
        (?:yet to be|to be|until|if|biopsy|culture|only for|unless|histologically|for|with|(?:x-?ray
          |scan|test|mri|biopsy|culture) (?:has|have))[ -]proven (?:\w+ )?(?:infection|fracture
          |cancer|case|deficiency|allergy|disease|that|iron)
        (?:yet to be|until|biopsy|culture|histolog\w+|(?:x-?ray|scan|test|mri) (?:has
          |have))[ -]proven
        """
            + ADVICE,
        ),
        Family(
            r"""
        life[- ]?(?:changing|altering|transforming|changer)\b
        (?:changes?|changed|changing|transforms?|transformed|transforming|turn(?:s
          |ed)? around) (?:\w+ ){0,2}?lives\b
        (?:changes?|changed|transforms?|transformed|turns?|turned) (?:your|her|his|my|their
          |our patients'|people's) <word>(?:life|lives)\b
        (?:a |your )?new (?:lease on|chapter (?:of|in)|life) (?:life|your life|begins?|starts?|with
          |for)
        (?:changes?|changed) everything\b
        """,
            "may help you to do more of what you like",
            unless=_OF_EVENTS + ADVICE,
            mild=True,
        ),
        Family(
            r"""
        (?:highly|extremely|incredibly|remarkably|exceptionally|extraordinarily|most|amazingly
          |uniquely|super|wonderfully|extraordinary|unbelievably|hugely|wildly|truly|really|so
          |astonishingly|extraordinarily|enormously|tremendously|immensely|supremely|stunningly
          |spectacularly|strikingly|phenomenally|unusually|dramatically
          |especially)[- ](?:effective(?:ly)?|successful(?:ly)?|powerful|potent)\b(?! (?:communicat
          |blood|drug|medicine|muscle|magnet|opioid|at spread))
        very (?:effective(?:ly)?|successful(?:ly)?)\b(?! (?:communicat|at spread))
        (?:the |our )?most (?:powerful|potent|effective) (?:[\w-]+ ){0,2}?(?:treatment|therapy|tool
          |weapon|laser|peel|injection|option|solution|way|remedy|\w+ available|\w+ ever)\b
        (?:a|an|the|our|its|one|this) (?:\w+ )?powerful (?:[\w-]+ )?(?:answer|tool|weapon|treatment
          |therapy|solution|remedy|ally|way|option|antidote|boost|alternative|relief|results?)\b
        """,
            "can help with",
            unless=r"""
        (?:may|might|could|sometimes|rarely|not|less|isn't|aren't|never
          |nor) (?:\w+ ){0,4}?(?:effective|successful|powerful|potent)
        (?:how|equally|as) (?:effective|successful)|cost[- ]effective|(?:muscles?|magnets?|lens
          |opioids?) (?:\w+ )?(?:powerful|potent)|powerful (?:muscles?|magnets?|opioids?|narcotic
          |medicines?|drugs?)
        most effective (?:when|if|at|in the|before|within)|(?:drug|germ|disinfect\w+|bleach
          |poison)\b
        """
            + ADVICE,
            mild=True,
        ),
        Family(
            r"gold[- ]standard\b",
            "is a common treatment for",
            unless=_DIAGNOSTIC,
        ),
        Family(
            r"""
        mirac(?:le|les|ulous|ulously)\b(?! that\b)
        (?:works?|does|do|worked|did|working|doing) (?:wonders|miracles|magic|like (?:magic
          |a (?:charm|dream))|its magic|their magic)\b
        wonder[ -](?:drug|cure|treatment|worker|cream)s?\b|magic(?:al)? (?:results?|bullet|relief
          |wand|touch|transformation|\w+ results)\b|like magic\b|holy grail\b
        (?:a|the|real|true|absolute|total) (?:\w+ )?(?:life-?saver|god-?send|blessing|revelation
          |marvel)\b
        (?:pure|sheer|absolute|true|real|simply|like|nothing but|is|are|its
          |their) (?:\w+ )?magic\b(?! (?:word|number|mouthwash|show))
        (?:a |the )?(?:fountain of youth|silver bullet|secret sauce|golden ticket|stuff of miracles
          |wonder of (?:modern )?\w+|marvel of \w+|medical marvel)\b
        (?:biggest|greatest|largest|boldest|most exciting|single biggest) (?:[\w-]+ ){0,2}?(?:leap
          |advance|stride|development|breakthrough|change|improvement|discovery|innovation)\b
        most (?!recent)[a-z]+(?:ant|ing|able|ous|tic|ive|ary) (?:[\w-]+ ){0,2}?(?:leap|advance
          |stride|breakthrough|discovery|innovation|invention)s?\b
        (?:a |one )?(?:giant|huge|quantum|enormous|massive|great|tremendous|remarkable
          |incredible) (?:leap|stride|advance|step|breakthrough|boon)s?\b
        (?:no|never been a|nothing) (?:more|as) (?:effective|powerful|potent|successful
          |reliable) (?:\w+ )?(?:weapon|treatment|tool|remedy|answer|therapy|medicine|way|option)\b
        (?:the|a) (?:[\w-]+ ){0,4}?(?:killer|fix|answer|solution|remedy|treatment|breakthrough
          |miracle)s? (?:that )?(?:we|we'd|we've|you|you've|you'd|everyone
          |patients) (?:\w+ ){0,2}?(?:hoped|waited|waiting|dreamed|prayed
          |looking|searching)\b
        (?:the most|most) (?:effective|powerful|potent|successful|impressive|remarkable
          |exciting) (?:thing|tool|weapon|treatment|medicine|therapy|remedy) (?:we|i|you|anyone
          |there|in)\b
        (?:boy|man|wow|oh),? (?:does|do|did) (?:it|they|this) (?:deliver|work|perform)\b
          |delivers the goods|packs? a punch\b
        (?:nothing|little) short of (?:\w+ )?(?:magic|a miracle|miraculous|amazing|a marvel
          |astonishing)\b
        (?:life-?saver|god-?send) for\b|(?:perfect|ideal|dream|number-one) (?:solution|answer|remedy
          |fix|cure|antidote|weapon)\b|(?:answer|solution) to (?:your|their|our) prayers
          |dreams? come true\b
        """,
            BETTER,
            unless=ADVICE
            + r"""
        magic mouthwash
        there is no (?:\w+ )?(?:miracle|magic)
        no (?:miracle|magic)
        """,
        ),
        Family(
            r"""
        breakthroughs?\b(?! (?:pain|bleeding|seizures?|infections?|medications?|headache|symptoms?
          |doses?|cases?|spotting|dosing))
        """,
            _NEWER,
        ),
        Family(
            r"""
        revolutioni[sz](?:e|es|ed|ing)\b|revolutionary\b(?! war)|(?:a|true
          |the) (?:\w+ )?revolution in\b
          |a revolution\b
        game[- ]chang\w+|(?:a|the) (?:quantum|giant|great|huge|big) (?:leap|step) (?:forward|in
          |for)\b
        (?:a|the|real|true) (?:\w+ )?turning point (?:in|for) (?:the )?(?:treatment|care|treating
          |patients|people|\w+ (?:care|treatment|surgery|medicine))
        (?:a|the) (?:\w+ )?paradigm shift\b|(?:a|the) (?:new|whole new) era (?:in|of|for)\b
          |rewrit(?:es|ing) the (?:rules|book)
        (?:redefin(?:es|ed|ing)|reinvents?) (?:the )?(?:\w+ ){0,3}?(?:care|treatment|dentistry
          |surgery|relief|recovery|medicine|way|rules|what)\b
        ground-?breaking\b|trail-?blazing\b|(?:a|the|true|real) (?:\w+ )?(?:medical )?(?:marvel
          |triumph)\b|the future of <few>(?:care|treatment|dentistry|surgery|relief|medicine
          |is here)\b
        """,
            _NEWER,
            unless=r"(?:new era|revolution|turning point) (?:per|of the earth|in history)|ceremony",
        ),
        Family(
            r"""
        (?:ultra|super|mega|hyper|turbo)-?(?:powerful|effective|potent|charged|strength)\b
        (?:heavyweight champion|gold medalist|king|queen|mvp|workhorse|ferrari|superstar
          |rock star) of (?:\w+ )?(?:\w+ )?(?:care|treatments?|pain|skin|relief|therap\w+|peels
          |lasers)\b
        nothing has (?:changed|transformed|done more for) [^.;]{1,40}? (?:like|as much)\b
          |magic wand\b
        (?:dentistry|dermatology|medicine|nature|science|surgery)'s answer to\b
        next-level (?:[\w-]+ )?(?:care|results?|treatment|lens|technology|skin|relief|therapy
          |recovery|lift|glow)\b
        (?:holy grail|crown jewel|swiss army knife|rolls-royce|cadillac|gold medal) (?:of|for|in)\b
        (?:one-of-a-kind|powerhouse|superstar|rock-?star|all-star|blockbuster
          |cutting-edge) (?:[\w-]+ )?(?:treatment|therapy|serum|peel
          |laser|facial|procedure|program|solution|formula|injection|device)\b
        (?:most|more) (?:powerful|potent|effective|reliable|advanced|exciting|impressive
          |successful) (?:[\w-]+ ){0,4}?(?:ever|i have|we have
          |i've|we've|known|available|in (?:medicine|dentistry|surgery|the fight))\b
        (?:one of )?the most powerful (?:[\w-]+ )?(?:tools?|weapons?|treatments?|options?|medicines?
          |therap(?:y|ies))\b
        (?:the|our|your|a) (?:[\w-]+ )?(?:powerful|mighty|formidable) (?:new |little )?(?:weapon
          |ally|answer|tool)\b
        (?:gives?|gave|given|giving) (?:[\w'-]+ ){1,5}?(?:their|his|her|your) (?:life|lives) back\b
        (?:the|our|your) ultimate (?:[\w-]+ ){0,3}?(?:answer|solution|treatment|therapy|relief
          |remedy|weapon|fix|way|tool|makeover|transformation|smile|peel|facial|cure|choice|care
          |lift|option|defense)\b
        secret weapon\b|tried[- ](?:and|&)[- ](?:true|tested)\b|time-tested\b|(?:stood|stands|stand
          |has passed) the test of time
        (?:the|a|your|our) (?:\w+ )?(?:powerhouse|superstar|rock star|superhero) (?:of|for|treatment
          |among|against|in)\b
        (?:super|turbo)-?charg(?:e|es|ed|ing) <few>(?:<result>|<good>|healing)\b
        """,
            "is one of several treatments for",
        ),
    ),
)


_ASKED = ready(
    r"\b(?<!beyond )(?:(?:realistic|reasonable|right|high|low|clear|unrealistic|set|discuss|manage"
    r"|managing|talk about|temper\w*) (?:\w+ )?|\byour |\bwhat )expectations?\b",
    re.IGNORECASE,
)


def strengths(sentence: Sentence) -> Iterator[Found]:
    """The words by which a sentence praises an effect without measure."""
    if not _ASKED.search(sentence.text):
        yield from FAMILIES.said(sentence)

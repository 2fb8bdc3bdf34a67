"""Wordings that praise a treatment by a name, by its kind of power, or by how it is met."""

from practice_site.checks.claims.better import TREATMENT
from practice_site.checks.claims.contrasts import TREATMENTS
from practice_site.checks.claims.families import Family
from practice_site.checks.claims.praise import ADVICE, CLEARLY
from practice_site.checks.claims.wording import one_of

_THING = one_of(r"""
    combination, combo, duo, pairing, blend, formula, fix, answer, solution, option, remedy, tool
    weapon, treatment, therapy, cure, trick, device, technique, invention, approach, procedure
    medicine, medication, cream, serum, peel, laser, lens, implant, shot, injection, antidote
    innovation, advance, breakthrough, facial, filler
""")
_MIGHTY = one_of(r"""
    knockout, killer, dynamite, genius, ingenious, brilliant, masterful, elegant, clever, inspired
    mighty, stellar, superb, sensational, magnificent, marvelous, wondrous, spectacular
    miraculous
    unstoppable, unbeatable, matchless, winning, magic, magical, hero, dream, showstopping
    show-stopping, jaw-dropping, mind-blowing, world-beating, wonder, fabulous, terrific
    fantastic
    phenomenal, incredible, amazing, extraordinary, remarkable, unrivaled, first-rate, top-notch
    bulletproof, rock-solid, surefire, sure-fire, one-two, state-of-the-art, next-generation
    formidable, superior, life-giving, life-saving, pioneering, cutting-edge
""")
_GREATLY = one_of(r"""
    astonishingly, remarkably, incredibly, exceptionally, amazingly, uncannily, extraordinarily
    unbelievably, stunningly, superbly, brilliantly, wonderfully, fantastically, phenomenally
    spectacularly, outstandingly, marvelously, magically, miraculously, supremely, insanely
    wildly
    outrageously, ridiculously, unusually, terrifically, unfailingly
""")
_PET_NAME = one_of(r"""
    liquid gold, liquid magic, pure gold, gold dust, secret sauce, real thing, real mccoy
    big guns
    heavy hitter, heavy artillery, ace in the hole, crown jewel, fountain of youth, one-two punch
    gift from (?:heaven|the gods|nature|above), answer to a prayer, answer to prayer, silver bullet
    shot in the arm, bright spot, showpiece, unsung hero, quiet hero, superfood, second life
    new lease, second chance at \w+, rebirth, resurrection, hit parade, class act
""")

_TREATMENT = rf"(?:{TREATMENT}|{TREATMENTS})"

FAMILIES = (
    Family(
        rf"""
        (?:an?|the|our|your|one|this|that) (?:\w+ )?{_MIGHTY},? (?:[\w'-]+ )?(?:[\w'-]+ )?{_THING}
        ^{_MIGHTY},? (?:[\w'-]+ )?(?:[\w'-]+ )?{_THING} (?:for|against|to)\b
        {_GREATLY} (?:good|adept|well|strong|reliable|kind|clever) (?:at|for|against|with|in
          |on)\b|works? (?:{_GREATLY}|very,? very|so|extremely|exceedingly) well\b
        (?:is|are|it's|as|like|call it|called|be|was|been
          |feels like) (?:\w+ ){{0,2}}?{_PET_NAME}\b
          |^(?:the|your|a|an|our) (?:\w+ )?{_PET_NAME} (?:for|against|of|in)\b
        (?:miracle|magic|youth|confidence|sleep|relief|sunshine|hope|radiance|beauty|happiness
          |wonder|lightning|time travel|freedom) in (?:an? )?(?:\w+ )?(?:bottle|syringe|jar|tube
          |needle|pill|box|patch|cream|vial|capsule|dropper)\b
        (?!(?:it|this|they|team|doctors?|dentists?|surgeons?|specialists?|clinic|practice|office
          |care|visits?|tests?|plans?|programs?|classes|rest|approach)\b)(?:<means>|{_TREATMENT}
          |\w+(?:ectomy|plasty|therapy|lysis|ation)) (?:is|are) (?:<truly>|nothing short of
          |nothing less than ){CLEARLY}\b(?=\W*$|[,;.!]| for| at| and)
        (?:life|god)[- ]?(?:savers?|sends?|saver) (?:for|to|among|when|if)\b
        (?:the )?(?:magic|wonders?|miracles?|marvels?|genius|sorcery
          |alchemy) of (?:[\w-]+ )?(?!(?:it
          |this|they|team|care|clinic|practice|office)\b)<means>\b
        (?:hard|impossible|difficult) to (?:overstate|exaggerate|overrate|overpraise)
          |(?:can't|cannot|can hardly) (?:be overstated|say enough|praise|overstate|recommend)\b
        won't know what hit (?:it|them|you)\b|packs? (?:an?|quite a|some|one
          |such a|real) (?:[\w-]+ )?(?:punch|wallop)\b|doesn't know what hit it\b
        (?:few|no|hardly any|not many) (?:[\w'-]+ ){{1,3}}?(?:has|have) (?:changed|transformed
          |done
          |helped|improved|reshaped|saved|touched|freed) (?:[\w'-]+ ){{0,6}}?(?:the way
          |like|as (?:much|many|deeply|dramatically)|so (?:much|many)|more)\b
        (?:rewrit|rewrote|rewrites)(?:es|ing|ten)? the (?:story|book|rules|future|playbook|script
          |textbook|ending)\b|(?:unleash|unlock|awaken|harness|tap into|release)(?:es|ing
          |s)? (?:your
          |nature's|the) (?:[\w'-]+ ){{0,3}}?(?:power|potential|magic|healing|radiance|strength)\b
        (?:haven't|have not|never|have yet to|yet to|hard to|hardly) (?:\w+ )?(?:come across
          |come upon
          |found|seen|met|known|find|see|had|meet) (?:anything|any \w+|an? \w+|something) (?:\w+
          |quite |half )?(?:as|more|so) (?:\w+ly )?(?:potent|effective|powerful|successful|reliable
          |good|helpful)\b
        (?:masterpiece|marvel|triumph|feat|wonder|work) of (?:\w+ )?(?:engineering|design|science
          |art|genius|chemistry|miniaturization)\b|punch(?:es)? (?:\w+ )?above (?:its|their) weight
          |does (?:exactly |just )?what it (?:says|promises)\b|best-kept secret\b
        {CLEARLY} (?:\w+ )?(?:smoothness|clarity|comfort|radiance|softness|fullness|brightness
          |firmness|lift|glow|sleep|sight|vision|hearing|precision|fit|shine|definition
          |veneers|lashes|lips|brows|cheekbones|contours|curves)\b
          |^{CLEARLY},? (?:[\w-]+ ){{0,2}}?(?!(?:it|this|they|team|clinic|office|practice|care
          |doctors?|dentists?
          |surgeons?|staff)\b)<means>\b
        (?:unbeaten|unmatched|unrivaled|unsurpassed|unbeatable|peerless|champion) (?:for|against|in
          |at) (?:[\w'-]+ ){{0,2}}?<either>\b|undisputed \w+ of (?:[\w-]+ )?(?:<means>|<ill>)\b
        (?:bold|exciting|bright|whole|brave|promising) new (?:chapter|era|dawn|frontier|day|world
          |age|horizon) (?:in|for|of)\b(?! (?:your|his|her|their|our|my) (?:life|career))
          |turn(?:s|ed|ing)? (?:\w+ )?(?:lives|life) around\b
        (?:thousands|hundreds|millions|patients|clients|users|moms|athletes|owners|golfers|runners
          |celebrities|dentists|nurses|\w+ers) (?:\w+ )?(?:swear by|rave about) (?:it|this|these|our
          |the)\b(?! (?:new )?(?:coffee|staff|view|playground|parking))
        (?:an?) (?:absolute|real|total|definite) must\b|(?:took|takes?|taking
          |taken) (?:[\w'-]+ ){{1,3}}by storm\b
        nothing (?:[\w'-]+ ){{0,4}}?(?:worked|works|helped|helps) (?:this|so|quite so|half
          |half so|as|nearly as) (?:well|much|fast)\b|at its (?:finest|very best)\b
        (?:amazing|incredible|remarkable|astonishing|astounding|unbelievable|wonderful
          |marvelous) (?:\w+ )?(?:what|how much) (?:[\w'-]+ ){{1,6}}?can do\b
        (?:<means>|answer|solution|relief|smile|breakthrough) (?:that )?(?:you|your \w+|everyone
          |\w+ sufferers)(?:'ve| have|'s| has) (?:all |long )?been (?:waiting|looking|hoping
          |longing|praying) for\b|(?:power|ability|knack|effects?|benefits?) (?:to|of|on
          |for) (?:[\w'-]+ ){{1,6}}?(?:is
          |are) (?:\w+ )?(?:legendary|{CLEARLY})\b|(?:is|are) (?:\w+ly )?legendary for\b
        like (?:you|they|we|i|he|she)(?:'ve| have|'d| had)? never (?:\w+ )?(?:felt|seen|known|had
          |experienced|slept|heard)\b|(?:this|these) (?!year|day|week|month)\w+ delivers?(?=\W*$)
        (?:a|one|the|your) (?:serious|mighty|major|fearsome) (?:weapon|ally)\b
          |magic happens (?:in our|here|when)\b
          |(?:pure|sheer|stroke of|short of) genius\b
          |^(?:the )?(?:\w+ )?power of (?:[\w-]+ )?(?!(?:it
          |this|they|team|care|clinic|practice|office)\b)<means>(?=\W*$)
        tried,? (?:and )?(?:trusted|tested|true)(?:,? and)?\b(?: true)?|tested by time\b
          |(?:trusted|proven) (?:by|for) (?:generations|decades|centuries)\b
        (?:serious|show-?stopping|real-life|undeniable|bankable
          |unmistakable|big-time|knockout|red-carpet|eye-popping|jaw-dropping
          |five-star) (?:\w+ )?(?:results
          |radiance|glow|transformations?)\b(?! (?:of|from) the)
        the (?:very )?best (?:thing|treatment|remedy|answer|weapon|tool|option|fix|cure
          |medicine|defense) (?:there is|we have|we know|known|going|around|medicine has
          |modern \w+
          |ever|yet|money can)\b|nothing (?:like|quite like|to equal|to match) (?:it|this|them
          |<means>) (?:for|against|when|to)\b
        second to none (?:for|against|in (?:treating|calming|easing|relieving|clearing)|at)\b
          |(?:is|are|was) (?:{CLEARLY}) (?:for|against|at|on) (?:[\w'-]+ )?<either>\b
        the future of (?:\w+ )?(?:\w+(?:ology|ics|istry|iatry)|medicine|surgery|health|healing
          |pain|hearing|sight|vision|weight loss|sleep|aesthetics|fertility|recovery|skin
          |hair|smiles|joint \w+)\b
        """,
        "can help with",
        unless=r"""
        (?:may|might|could|sometimes|rarely|not|isn't|aren't|never|nor
          |no) (?:\w+ ){0,2}?(?:powerful
          |potent|magic|miracle|brilliant|star|dream|wonder)
        (?:research|scientists?|study|studies|trials?|talk|lecture|conference|class|magnets?
          |opioids?
          |painkillers?|side effects?|steroids?|thinners?|strong enough|dose)\b
        """
        + ADVICE,
        mild=True,
    ),
)

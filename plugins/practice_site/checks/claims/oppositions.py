"""The phrases that set a treatment against its rival: what that lacks, and what is gained by it."""

_OLD = r"""(?:old|older|old-school|old-fashioned|ordinary|other|traditional|conventional|standard|
      typical|regular|generic|earlier|lesser|drugstore|store-bought|off-the-shelf|
      over-the-counter|outdated|yesterday's|the old|most|cheap|rigid|blind|steel)"""
_LONG = r"(?:days|weeks|months|years|nights|hours)"
_BURDEN = r"""(?:fades?|wears? (?:off|out)|leaves?|stings?|burns?|breaks?|fails?|miss(?:es)?|
  masks?|
      hurts?|scars?|slips?|irritates?|covers? (?:up )?|cuts?|tears?|stops? (?:short|at|working)|
      drags? on|rubs?|pokes?|pinch(?:es)?|dulls?|drugs?|cracks?|damages?|dries|loosens?|quits?|
      takes? (?:months|weeks|years|hours)|took|meant|needed|required|lasts? only|lasted|
      only|merely|just|used to|gives? up|falls? short|runs? out|comes? up short|come and go|
      peels? off|crumbles?|strips?|guess(?:es)?|sedates?|numbs?)"""
_BETTER_STILL = r"""(?:keeps?|endures?|lasts?|holds?|stays?|heals?|never|doesn't|don't|does not|
      do not|won't|will not|spares?|leaves|works? (?:with|at|from)|treats? the|reach(?:es)?|
      gets? to|goes on|simply|just|slips? in|glides?|needs? (?:no|only|just)|takes? (?:just|only|
      minutes|\w+ (?:minutes|days|months))|rebuilds?|restores?|repairs?)"""
_PAST = r"""(?:in (?:the )?(?:history|dust|past|\w+ ages)|to (?:the )?(?:history|museum|
  scrap heap|
      attic|past|shelf|dustbin)|old hat|passe|obsolete|(?:almost |all but )?unnecessary|
      a thing of|a relic|a memory|a footnote|behind)"""
_SLOWLY = r"""(?:slowly|often|frequently|rarely|commonly|likely|usually|badly|closely|recently|
      seriously|widely|highly|severely|strictly|directly|regularly|early|heavily|loudly|poorly|
      only|daily|deeply|strongly|thickly|tightly|easily (?:in|than older))"""

OPPOSED = rf"""
    more (?!{_SLOWLY}\b)[a-z]{{3,}}ly than (?:[\w'-]+ ){{0,4}}?{{treatment}}
    (?:survives?|recovers?|heals?|conceives?|pulls? through|come home|goes? home|get pregnant|
      stays? (?:well|dry|clear|smoke-free)) (?:\w+ )?more often than
    (?:which|that|it) (?:controls?|treats?|manages?|relieves?|calms?|cleans?|removes?|holds?|fits?|
      protects?|seals?|corrects?|restores?|numbs?) (?:[\w'-]+ ){{0,2}}?(?:better|faster|sooner|
      longer|more [a-z]+ly)(?=\W*$)
    (?:with|and|but|at|for) none of (?:the|that|those) (?!(?:above|following|staff|doctors?|people|
      patients|tests?|others|usual|symptoms|signs|warning|cost|fees|paperwork|wait|costs|other|
      providers|children|three|two|four)\b)[\w'-]+
    that (?:[\w'-]+ ){{0,2}}?{{treatment}} (?:\w+ )?(?:never|can never|could never|could only|
      can only dream|rarely|seldom) (?:had|has|have|could|can|did|gave|gives?|will|would|matched?|
      managed?|achieved?|offered|match|reach(?:ed)?|deliver(?:ed|s)?|provided?|dream)
    (?:what|(?:gives?|has|have|brings?|offers?|with) (?:you |us |
      patients )?an? (?:\w+ )?\w+ that) no (?!(?:test|scan|one|exam\w*|study|book|program|rule|
      machine|computer|doctor|physician|chart|form|website|drug|other doctor|surgeon|two|
      x-?ray)\b)(?:[\w'-]+ ){{1,4}}?(?:can|could|ever|will|would) (?!(?:tell|say|predict|know|show|
      promise|guarantee|explain|be)\b)(?:\w+|\W)
    (?:finesse|precision|accuracy|detail|control|gentleness|speed|comfort|stability|steadiness|
      clarity|softness|strength|ease|grip|fit) (?:that )?no (?:[\w'-]+ ){{1,4}}?(?:can|could|ever|
      will|would|has|had)
    (?:what|that) (?:[\w'-]+ ){{0,4}}?{{treatment}} (?:alone |simply |just |ever )?(?:could|can|
      did|will|would|do|does|has|have) (?:not|never)
    where (?:[\w'-]+ ){{0,4}}?{{treatment}} (?:alone |simply |just |ever )?(?:could|can) (?:not|
      never)
    (?:spares?|saves?|sparing|saving) (?:you|patients|them|him|her|us|your \w+|children|dogs|
      cats) the (?:[\w'-]+ ){{1,5}}?of (?:[\w'-]+ ){{0,3}}?{{treatment}}
    where (?:[\w'-]+ ){{0,3}}?(?:ones|others|methods|{{treatment}}) (?:\w+ )?(?:miss|fail|
      stop short|fall short|give up|fall behind|leave off|cannot reach|can't reach|never reach)
    (?:where|while|whereas|
      although) (?:{_OLD} )?(?:[\w'-]+ )?{{treatment}} (?:\w+ )?{_BURDEN}(?:es|d|ed|
      s)?(?: [\w'-]+){{0,7}}?\W (?:ours?|our \w+|the \w+|this|these|it|they|an? \w+|
      \w+) (?:[\w'-]+ ){{0,3}}?{_BETTER_STILL}
    {{treatment}} (?:\w+ )?{_BURDEN}(?:es|d|ed|s)? ?(?:[\w'-]+ ){{0,5}}?(?:[\w'-]+)?\W (?:but |
      and |while |yet )?(?:ours|our \w+|the \w+|this \w+|
      {{treatment}}) (?:[\w'-]+ ){{0,2}}?(?:{_BETTER_STILL})
    {_OLD} (?:[\w'-]+ )?(?:[\w'-]+ )?(?:{_BURDEN}|takes?|need|use)(?:es|d|ed|
      s)? (?:[\w'-]+ ){{0,6}}?[\w'-]+?\W (?:but |and |while |yet )?(?:ours|today's|the new|
      the newer|the modern)
    (?:same (?:day|afternoon|morning|evening|week)|that (?:day|night|evening|afternoon)|(?:in|
      within|after) (?:[\w-]+ ){{1,3}}?(?:minutes?|hours?|
      days?)) (?:[\w'-]+ ){{0,3}}?(?:instead of|rather than) (?:[\w'-]+ ){{0,4}}?{_LONG}
    ^(?:instead of|rather than|forget) (?:[\w'-]+ ){{0,3}}?{_LONG} (?:in|of|on|with|at|
      spent) (?!pain|wait)[\w'-]+
    (?:minutes?|hours|days|weeks|months)(?:,)? (?:instead of|rather than|not) the (?:\w+ )?(?:days|
      weeks|months|hours|years)
    (?:made|makes?|has|have|had|sent|relegated|consigned|turned|leaves?|puts?|pushed) (?:all but |
      almost |largely |nearly )?(?:left |made |sent |relegated |consigned |turned |pushed |
      rendered )?(?:[\w'-]+ ){{0,3}}?{{treatment}} (?:[\w'-]+ ){{0,3}}?{_PAST}
    (?:without|no|never|less|gentler|gently|minus|free of|painless\w*|quick\w*|quietly|softly|
      sooner|faster) (?:[\w'-]+,? ){{0,5}}?[\w'-]+\W+unlike (?:[\w'-]+ ){{0,3}}?{{treatment}}
    (?:days|weeks|months|hours) (?:before|ahead of|sooner than|earlier than) (?:your |those |
      people |patients |anyone |the |others |\w+ ){{1,3}}?(?:who|with|having|after|on|
      in) (?:\w+ )?(?:\w+ )?(?:\w+ )?{{treatment}}
    nothing [a-z]+s (?:[\w'-]+ ){{0,5}}?(?:as|so|quite as|half as) (?:fast|well|quickly|gently|
      deeply|closely|smoothly|safely|evenly|naturally|completely|quietly|soundly|kindly|
      effectively|firmly|hard) as
    (?:trade|trades|trading|swap|swaps|swapping|exchange) (?:in )?(?:the |your |an? |
      those )?(?:[\w'-]+ ){{0,3}}?(?:{{bad}}|scars?|{{treatment}}) for (?!more\b|another\b|
      bad\b)[\w'-]+
    {{treatment}} (?:\w+ )?beats? (?!(?:per|faster|in|irregular\w*|too|slow\w*|normally|every|at|
      more|less|as)\b)(?:an? |the |another |any |that |\w+ )?(?:round|weeks|months|days|years|
      hours|course|trip|night|lifetime|\w+ing|{{treatment}})
    (?:drops?|dropped|falls?|fell|shrinks?|shrank|reduced|cut|down) (?:\w+ )?to (?:only |just |
      about )?(?:a|one) (?:fraction|third|quarter|half|tenth|fifth|sliver) of (?:that|what|the)
    difference between (?:our|these|the new|this|custom|modern) [^.;]{{3,60}} (?:is|are|
      was) (?:\w+ |like |truly |simply )*(?:night and day|chalk and cheese|enormous|huge|vast|
      dramatic|striking|a world)
    (?:faster|sooner|quicker|gentler|easier) (?:in|out|up|home|back)\W+(?:and )?(?:faster|sooner|
      quicker|gentler|easier|safer|better) (?:in|out|up|home|back|on)
    (?:compared|next|put next) (?:with|
      to) (?:[\w'-]+ ){{1,6}}?[\w'-]+\W+(?:[\w'-]+ ){{1,6}}?(?:a breeze|a dream|a picnic|a cinch|
      a joy|a treat|child's play|nothing|a walk in the park|a pleasure|a snap|heaven)
    (?:do|does|did|doing|achieves?|accomplish(?:es)?|brings?) (?:far |much |a world |a lot |even |
      lots )?(?:more good|more) (?:for (?:[\w'-]+ ){{1,5}}?)?than (?:[\w'-]+ ){{0,6}}?{{treatment}}
    than (?:you|it|they|he|she|one) (?:would|could|might|used to|did) (?:\w+ )?(?:after|with|from|
      on|under|following|by) (?:[\w'-]+ ){{0,4}}?{{treatment}}
    (?:what|all that) (?:[\w'-]+ ){{0,3}}?(?:{{treatment}}|needle|knife|
      scalpel) (?:[\w'-]+ ){{0,2}}?(?:does|do|did),? (?:but |only |minus )?(?:with|without|faster|
      more \w+ly|better|at half|in half)
    as (?!(?:directly|exactly|frequently|early|quickly as|likely|possib\w+)\b)[a-z]+ly as (?:the |
      any |an? |\w+ )?(?:[\w'-]+ )?{{treatment}}
    less (?:frequent|common|likely) than (?:after|with|following) (?:[\w'-]+ ){{0,3}}?{{treatment}}
    with (?:greater|more|better|less|fewer) [\w'-]+ than any
    in (?:far |much |even )?less time than (?:[\w'-]+ ){{0,3}}?(?:{{treatment}}|ones|others)
    with (?:less|fewer) (?!time|effort|money|salt|sugar|fat|water|light|food|weight|noise|than|
      staff|paper|stairs)[\w-]+(?=\W*$)
    every bit as (?:well|good|effective|strong|safe|natural|comfortable|durable|precise|
      gently)(?=\W)
    [a-z]+ no (?!(?:one|test|scan|doctor|physician|surgeon|exam\w*|clinic|practice|office|team|
      other (?:clinic|practice|office|doctor|surgeon))\b)(?:[\w'-]+ ){{1,3}}?(?:can|could|will|
      would|ever) (?:ever )?(?:give|match|offer|provide|reach|bring|achieve|equal|deliver|manage|
      rival|touch)
    takes? the place of (?:the )?(?:old|older|traditional|conventional|dreaded|painful)
    elsewhere\W (?:it|you|they|that|the \w+) (?:would|will|still|takes?|means?|needs?)
    in (?:just |only )?(?:[\w-]+ ){{1,2}}what (?:[\w'-]+ ){{0,3}}?(?:takes?|took|needs?|needed|
      requires?)
    what (?:[\w'-]+ ){{0,6}}?(?:took|takes|needed|meant|
      required) (?:[\w'-]+ ){{0,7}}?now (?:takes?|needs?|is|requires?|fits|means)
    more than (?:[\w'-]+ ){{0,2}}?{{treatment}} can (?:say|claim|offer|manage|promise)
    more (?!{_SLOWLY}\b)[a-z]{{3,}}ly (?:[\w'-]+ ){{0,5}}?than (?:on|with|after|under|by|from|
      through) (?:[\w'-]+ ){{0,3}}?{{treatment}}
    {{treatment}} without (?:the|any|a single) (?:knife|scalpel|needles?|drill|shots?|downtime|
      scars?|side effects|surgeon|hospital|cutting|wires|fuss|mess|grit|sting)
    not (?:an? |the |\w+ )?(?:days?|weeks?|months?|years?|nights?) (?:in|of|off|on) (?:the |an? |
      your )?(?:hospital|bed|plaster|casts?|wards?|slings?|braces|crutches|pain|bandages?|recovery|
      couch)
    (?:needs?|asks? for|takes?|uses?|requires?) (?:far |many |much )?(?:fewer|
      less) (?:pain )?(?!radiation|light|rest|tape|tests?\b){{treatment}}(?! (?:each|every|this|
      next|as|over))
    (?:is|are) to (?:[\w'-]+ ){{0,3}}?{{treatment}} what
    how (?:much |far )?(?:gentler|better|easier|faster|smoother|quicker|softer|kinder) (?:our|
      the new|this|these|it) (?:[\w'-]+ )?(?:[\w'-]+ )?(?:is|are|feels?|can|heals?|works?)
    (?:hits?|works?|succeeds?|lands?|takes?) (?:their mark |its mark |the mark |
      home )?more often than (?:[\w'-]+ ){{0,3}}?(?:{{treatment}}|ones)
    that (?:[\w'-]+ ){{0,2}}?{{treatment}} (?:\w+ )?(?:leaves? (?:open|behind|untouched|alone|
      standing)|ignores?|overlooks?|skips?|drowns?)
    (?:an?|the) (?:more|less) (?:\w+ly )?(?:hygienic|comfortable|natural|gentle|pleasant|lasting|
      elegant|humane|reliable|precise|tooth-friendly|\w+-friendly|forgiving|durable|sanitary|
      flattering|painful|traumatic|stressful)(?:,? (?:and )?(?:more |less )?[\w-]+)? (?:choice|
      option|way|route|alternative|solution|treatment|approach|method)
    (?:whereas|where) (?:{_OLD} )?(?:[\w'-]+ )?(?:[\w'-]+ )?{{treatment}} (?:(?:merely|only|just|
      simply|barely) (?:mask|cover|quiet|numb|dull|delay|hide|soften|moistur|soothe|postpone|patch|
      slow|skim|ease|scratch)\w*|gives? (?:out|up|way)|wears? (?:off|out)|falls? short|fades?|
      fails?|stops? short|leaves?|runs? out)
    (?:minutes|hours|days)\W+not (?:the )?(?:\w+ )?(?:weeks|months|years)
    (?:minutes|hours)\W+not (?:the )?(?:\w+ )?days
    weeks\W+not (?:the )?(?:\w+ )?(?:months|years)
    [\w'-]+\W+(?:something|which|a feat) (?:no )?(?:[\w'-]+ ){{1,3}}?(?:rarely|never|seldom|cannot|
      can't|hardly) (?:manages?|achieves?|offers?|match(?:es)?|reach(?:es)?|provides?|equals?|
      delivers?)
    which no (?:[\w'-]+ ){{1,3}}?(?:does|can|could|will|ever|has)
    (?:pinch(?:es)?|pokes?|presses|squeezes?|tugs?|rubs?|aches?|smells?|peels?) less(?! than)
    not (?:from |just |by |merely |simply ){{1,2}}(?:masking|covering|numbing|chasing|
      dulling) (?:up )?(?:the |your )?(?:pain|symptoms?|problems?|it|them)
    ways? (?:that )?(?!(?:you|we|they|it|he|she|i)\b)(?:[\w'-]+ ){{1,4}}?(?:cannot|can't|could not|
      couldn't|never could|can never)(?=\W*$|,)
    unlike (?!(?:last|this|in|on|at|before)\b)(?:[\w'-]+ ){{0,3}}?[\w'-]+\W+our (?!office|hours|
      clinic|website|parking|building|location|phone)\w+
    no other {{treatment}} [a-z]+s (?:[\w'-]+ ){{1,5}}?(?:so|as|this|like|better|with)
    a (?:whole )?different (?:world|league|animal|story) (?:from|than|altogether)
    {{treatment}} (?:[\w'-]+ ){{1,6}}?[\w'-]+\W+(?:while |whereas |but )?{{treatment}} (?:only|
      merely|just|simply) [a-z]+s
    (?:you'll|you will|patients|they|they'll|we'll) never (?:\w+ )?(?:go back|return) to (?!work|
      the (?:hospital|doctor))\w+
    (?:do|does|did) the (?:work|job) of (?:an? |the |\w+ )?(?:\w+ )?{{treatment}}
    [\w'-]+\W+while (?:those|people|patients|others|anyone) who (?:choose|have|had|opt for|go for|
      get|undergo|chose) (?:[\w'-]+ ){{1,5}}?(?:needs?|needed|takes?|took|waits?|stays?|stayed|
      spends?|spent|are still|face)
    (?:one|two|three) (?:less|fewer) (?:operations?|surger(?:y|ies)|visits?|shots?|needles?|pills?|
      scars?|nights?|trips?|procedures?|incisions?)
    none (?:of them )?(?:\w+ )?(?:works?|does|heals?|lasts?|feels?|fits?|looks?|relieves?|
      comes?) (?:as|so|better|close|quite)(?=\W)
    (?!(?:slower|worse|weaker|thicker|later|bigger|larger|heavier|older|redder|sorer|stiffer|other|
      rather|colder|hotter|newer|
      however)\b)[a-z]+er than (?:[\w'-]+ ){{0,2}}?{{treatment}} (?:ever )?(?:will|can|could|would|
      did)
"""
"""What sets a treatment against its rival without a plain "better than"."""

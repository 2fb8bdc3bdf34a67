"""What makes words of harmlessness speak of a symptom, or of something else than treatment."""

_SIGNS = (
    r"(?:cavit(?:y|ies)|decay|glaucoma|lumps?|moles?|symptoms?|disease|tumou?rs?|cancer|osteoporosis"
    r"|blood pressure|growths?|nodules?|hernias?|aneurysms?|early stages?|swelling|ulcers?|sores?"
    r"|bumps?|cysts?|rash\w*|patch(?:es)?|blisters?|lesions?|nodes?|loss of vision|vision loss"
    r"|spots?|bleeding|noises?|clicking|popping"
    r"|floaters?|blood in|goiter|stones?|jaundice|vomiting|blindness|weakness|urination"
    r"|enlargement|droop\w*|discharge|lameness|loss|masses|mass|lymph nodes?|hematuria|polyps?)"
)
SYMPTOM = rf"""
    {_SIGNS} (?:in (?:\w+ ){{1,3}}|of (?:\w+ ){{1,2}})?(?:that|which|is|are|may|can|often|with no
      |without|causes? no|cause)\b [^.;]{{0,30}}?(?:painless|pain|harmless|discomfort)
    (?:painless|harmless) but\b|{_SIGNS} (?:\w+ ){{0,4}}?without (?:any )?(?:pain|discomfort
      |symptoms)
    painless(?:ly)? (?:\w+ ){{0,2}}?{_SIGNS}\b
    painless [^.;]{{0,70}}?\b(?:show it|checked|looked at|be seen|see (?:us|a|your)|call us
      |needs? an? (?:visit|exam\w*|look))\b
    (?:no|without|any) (?:pain|discomfort|symptoms)(?: at all)? (?:does|do|can|may|doesn't|is no
      |means?)
    (?:no|without) pain (?:on|at(?! (?:all|any))|in(?! between)|when|while|if|after\b|med\w+|pills?
      |relie\w+|control|score
      |history)
    without pain,? (?:we|you|there|it|people)\b|at best\b
    without pain (?:med\w+|pills?|relie\w+|killers?)
    (?:until|once|when|whether|if|unless) [^.;]{{0,60}}\b(?:pain|discomfort|swelling|bleeding)
    pain[- ]free (?:range|arc|walking|motion|movement|side|days?|interval|window|hours?|position)
    pain[- ]free (?:limits?|zone|level|periods?|stretch|exercises?|steps|before|weeks?)
    feeling no (?:pain|discomfort)|painless to apply|no downtime (?:requirement|rule|law)
    no pain,? no gain|as (?:far|much|long|high|low|deep\w*|often) as [^.;]{{0,30}}\bwithout
      |can without
    (?:must|should|needs? to|has to|have to|keeps?|kept|stays?) (?:be )?free (?:of|from)
    should (?:feel|have|be) (?:no|little|pain)
    (?:you|patients?|who|he|she|they|people|dogs?|cats?|child\w*|others|many
      |some) (?:(?!here\b)\w+ )?(?:had
      |has|have|felt|reports?|reported|lives?) (?:\w+ )?no (?:pain|fever|swelling|symptoms)
    (?:years?|months?|weeks?|days?) without (?:pain|symptoms)
    (?:often|may|can|usually|sometimes) (?:cause|have|be|give|produce|feel|grow|develop)s? (?:no
      |without|little|painless|harmless)\b
    (?:most|many|some|usually|often|mostly|generally) [^.;]{{0,30}}\b(?:harmless|painless)
    (?:looks?|seems?|sounds?|appears?|feels?|called|considered) (?:\w+ )?(?:harmless|painless)
    (?:can|could|not|\w+n't|cannot) (?:\w+ ){{0,2}}?(?:move|walk|turn|bend|lift|eat|chew|sleep
      |swallow) [^.;]{{0,20}}without
    on exam\w*|(?:half|most|many|some
      |a third) of (?:all |the |these |such )?(?:[\w'-]+ ){{1,3}}causes?\b
    downtime is planned
    without (?:fear|worry|pain|discomfort) (?:again|of)
    lets? [^.;]{{0,60}}without (?:fear|worry|pain)
"""
SAFE_ELSE = r"""
    (?:as|so) safe as (?:we|possible|it|can|they)|safe(?:ly)? (?:to|for you to|enough|when|if|during
      |in|with|unless|only|while|as long|for use)\b
    safe for (?:most|many|some|people|adults|healthy|patients|you|use|your (?:\w+ )?to
      |children (?:at|over|under|older))\b
    (?:until|when|whether|if|once|make sure|ask|check|confirm|decide|see) [^.;]{0,40}\bsafe\b
    (?:keep|kept|stay|stays|feel|play|playing|move|drive|lift|walk
      |exercise)\w* (?!is |are )(?:\w+ )?safe(?:ly)?\b
    safe (?:place|distance|dose|range|level|sleep|limit|storage|disposal|handling|side|sex
      |environment|injection)
    (?:generally|usually|often|considered|regarded as|thought to be|mostly|may be|can be|might be
      |relatively|reasonably|should be) (?:\w+ )?safe
    (?:records?|data|information|files?|you|he|she|they|baby|secret|home|water|food|room|office
      |building|site|place|child|links?|address(?:es)?) (?:is|are) (?:\w+ )?safe
    safe,? (?:and|or) (?:sound|secure|within|well|when|if)
    ^(?:for|in|with) (?!every|all|any|the whole)[^.;]{0,90}?, [^.;,]{0,40}\bsafe\b
    safe,? (?:but|yet|provided|though|although|for \w+ (?:adults|people|patients|children))\b
    safe (?:choice|option|way|bet|route|answer|treatment) (?:for (?:most|many|some|healthy)
      |(?:is|would be|may be)|to (?:lift|move|carry|take|give|use|store|wait))
"""

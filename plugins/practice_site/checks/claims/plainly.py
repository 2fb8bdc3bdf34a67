"""The plainest phrases that call one treatment better: they say it of it alone."""

from practice_site.checks.claims.contrasts import FINE

_SURE = r"""(?!(?:tests?|exercises?|glasses|rest|pads|products?|diets?|dieting|tape|options?|plans?|
      tablets|drops|pills?|contacts|boots?|clips|magnets|pumps?|soaps?|powders|vitamins|screws|
      plates|cages|blocks?|cleanings?|masks?|devices?|metal|porcelain|titanium|ceramic|zirconia|
      resins?|composite|removal|cutting|shaving|razors?|combs|knife|knives|bandages|dressings|
      compression|programs?|sprays?|capsules|tubes?|products?|methods?|massages?|medications?|
      medicines?|shots?|injections?|(?:routine|regular|plain|standard|open|ordinary|older|generic|
      conventional|traditional) \w+)\b)(?:{treatment}|[a-z]+(?:lysis|ization)|coil|expander|rehab|
      birth|spay|dental cleanings?|steam|lasik|femto\w+)"""
"""Treatments that nobody does at home, and that are no mere stuff."""
_EVEN = r"""(?:(?:far|much|simply|even|also|plainly|clearly|significantly|markedly|so much|just|
      both|always|noticeably|generally) )*"""
_KINDLY = r"""(?:safer|gentler|kinder|milder|superior|longer-lasting|longer-lived|less (?:painful|
      invasive|traumatic|stressful|harsh|risky|uncomfortable|disruptive|toxic|irritating)|more (?:
      \w+ly )?(?:comfortable|precise|accurate|effective|natural|durable|reliable|lasting|gentle|
      predictable|successful|permanent|lifelike|potent|exact|targeted))"""
_ENDS = rf"""(?=\W*$|[,;!:–—]| for (?:your|the|our|most|all|every)\b| for (?!(?:a|some|you|people|
      patients|children|kids|those|babies|older|younger|anyone|him|her|them|us|now|many|others|
      adults|\w+ing)\b)[\w'-]+(?: [\w'-]+)?(?=\W*$)| (?:and|yet) (?:\w+ )?(?:{FINE}|lasts?|heals?|
      leaves?))"""

PLAINLY = rf"""
    (?:^|(?<=[,;:] )|(?<=\bbecause )|(?<=\band ))(?!(?:if|when|some|other|many|which)\b)(?:
      [\w'-]+ ){{0,5}}?{_SURE} (?:(?:of|for|with|on|through) (?:[\w'-]+ ){{1,4}}?)?(?:is|
      are) {_EVEN}(?!(?:shorter|earlier|closer|deeper|tighter|younger|briefer|softer|lighter|
      thicker|warmer)\b){FINE}{_ENDS}
    (?:we|i) (?:use|prefer|choose|offer|chose|perform|do|favor|recommend|place|fit|like|picked|
      switched to|moved to) (?:[\w'-]+ ){{1,6}}?(?:because|since) (?:it|they)(?: is| are|'s|
      're) {_EVEN}{_KINDLY}(?=\W*$|[,;!–—]| and)
    (?:recovery|healing|down-?time|relief|pain|swelling|bruising|scarring|soreness|rehab|stays?|
      discomfort|bleeding|dryness|redness|recuperation|convalescence)(?: of the \w+)? (?:after|with|
      from|following) (?!(?:[\w'-]+ ){{0,3}}?(?:days?|weeks?|months?|hours?|meals?|first|second|
      night|exercise|walking|standing|sitting|eating|injur\w+|flu|falls?|colds?|infections?|
      accidents?|illness|cuts?|burns?|sprains?|fractures?|childbirth)\b)(?:[\w'-]+ ){{1,8}}?(?:is|
      are|comes|goes|will be|was|were) {_EVEN}(?:shorter|easier|faster|quicker|
      smoother|milder|fewer|gentler|better|lower|
      lighter|speedier|swifter|briefer|less(?! (?:likely|common|often|severe|
      frequent(?! than))))(?! (?:when|if|in (?:children|young|older|most)|for some))
    (?:is|are|as|offers?|,) (?:an? |the )?{_EVEN}{_KINDLY} (?:treatment|procedure|operation|
      technique|approach|method|therapy|anesthetic|surgery|implant|birth|filler|laser|
      lens)s?{_ENDS}
    ^(?:the |an? )?{FINE} (?:way|road|route|path|trip) (?:back|home|out|into|toward|to (?!(?:reach|
      call|book|pay|message|schedule|refill|ask|get|contact|register|check|find|send|park|fill|sign|
      see|learn|cancel|change|request|your|our)\b))
"""
"""What says of one treatment alone that it is better."""

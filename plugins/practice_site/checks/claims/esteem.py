"""The phrases that rank by what others do: those who come, send, copy, and choose."""

_THOSE = r"""(?:doctors|dentists|surgeons|nurses|physicians|vets|veterinarians|specialists|
  colleagues|
      peers|pros|insiders|athletes|celebrities|stars|champions|professionals|experts|locals|
      trainers|coaches|hollywood|ballerinas|dancers|olympians|executives|the pros|the stars)"""
_US = (
    r"(?:us|ours|our \w+|our \w+ \w+|dr\. \w+|dr \w+|her|him|this (?:clinic|practice|office|team))"
)
_OWN = r"""(?:their|his|her) (?:own|toughest|hardest|trickiest|most \w+|mothers?|famil(?:y|ies)|
  wives|
      kids|children|parents|spouses|difficult|complex)"""

ESTEEM = rf"""
    (?:ask|see|guess|notice|watch) (?:any|a|an|the|our|other|most|
      which)? ?(?:[\w'-]+ ){{0,5}}?where (?:she|he|they|{_THOSE}) (?:\w+ )?(?:takes?|goes?|sends?|
      brings?|turns?|gets?)
    (?:{{provider}}|coach|athlete|nurse)s? (?:[\w'-]+ ){{0,10}}?[\w'-]+\W (?:he|she|they) (?:came|
      come|comes|turned|turns?|called|calls?|chose) (?:to )?(?:us|our \w+|dr)
    where (?:other |the |fellow |most |\w+ )?{{provider}} (?:\w+ )?(?:send|refer|turn|take|bring|
      go for|come) (?:the|their|for|to|when|patients|cases|after)
    (?:{{provider}}|one|ones|name) (?:that |who |whom |which )?(?:the |other |fellow |most |
      even )?{_THOSE} (?:\w+ )?(?:choose|chose|trust|prefer|pick|turn to|go to|swear by|recommend|
      rely on|look to|learn from|study under)
    (?:not|never|nor|hardly|rarely) (?:\w+ )?(?:find|meet|see|get) (?:an? |any )?(?:better|finer|
      more (?:skilled|gifted|thorough|caring|gentle|experienced|careful|attentive|capable|dedicated|
      precise|talented|qualified|knowledgeable|devoted|accomplished)|\w+ier|kinder|gentler|safer|
      nicer|sharper|surer|defter|warmer) (?:[\w'-]+ ){{0,3}}?(?:{{care}}|eye|eyes|pair|set|touch)
    (?:dr\. \w+|dr \w+|we|she|he|our \w+) (?:is|
      are) to (?:[\w'-]+ ){{1,4}}?what (?:[\w'-]+ ){{1,4}}?(?:is|was|are|were) to
    deserves? the (?:very )?(?:best|finest)(?! (?:possible )?(?:chance|start))
    and then there(?:'s| is) (?:dr|us|our|ours)
    (?:others|competitors|peers|rivals|everyone else|the rest|other {{provider}}) (?:can only |
      only |all |still |now )?(?:aspires?|envy|envies|dreams?|copy|copies|imitates?|try to match|
      emulates?|look up|measure themselves|follow(?! (?:up|the|these|our|your))|scrambles?|
      play catch)
    (?:we|she|he|our \w+|dr\. \w+|nobody) (?:just |simply |do |does )?(?:do|does|fix|fixes|treats?|
      handles?|knows?|understands?|reads?) (?:[\w'-]+ ){{1,2}}?better(?=\W*$| than (?:any|every|
      most|all|other|others|no))
    no (?:better|finer|kinder|gentler|safer|surer|warmer|steadier|greater|
      sharper) (?:[\w'-]+ ){{0,3}}?(?:{{care}}|hands|eye) (?:exists?|can be|to be|is to|anywhere|
      will you|around|between|on|in|than)
    (?:choose|chose|chosen|choosing|pick|picked|prefer|preferred|prefers|favor|favored|
      selected) (?:us|ours|her|him|dr\.? \w+|(?:our|this) (?:\w+ )?{{provider}}) (?:over|above|
      ahead of|before|instead of|rather than)
    (?:the )?only (?:[\w'-]+ ){{0,3}}?of (?:its|their|his|her) (?:kind|caliber|class|rank|stature)
    (?:send|sends|sent|bring|brings|refer|refers|entrust|entrusts) (?:us|her|him|them|dr\. \w+|
      our \w+) {_OWN}
    (?:send|sends|sent|bring|brings|refer|refers|entrust|
      entrusts) {_OWN} (?:[\w'-]+ ){{0,3}}?(?:to us|here|our way|to dr|to our)
    we (?:literally |quite literally )?(?:wrote|write|set|invented|pioneered|
      perfected) (?:the (?:book|rules|rulebook|standard|gold|playbook|procedure|technique|
      operation)|it(?=\W*$))
    (?:dean|grandfather|father|godfather|queen|king|wizard|maestro|doyenne?|mother|grande dame|
      michael jordan|picasso|mozart|michelangelo|rembrandt|
      einstein) of (?:\w+ )?(?:\w+ )?(?:surgery|\w+ology|\w+ics|dentistry|medicine|implants?|
      \w+iatry|care|smiles|lasers?|veins|botox|\w+plasty|aesthetics)
    (?:won't|will not|cannot|can't|couldn't|wouldn't) (?:\w+ )?(?:meet|find|see|get|
      ask for) (?:an? |any )?(?:\w+ier|more \w+|better|finer|kinder|gentler|nicer|
      warmer) (?:[\w'-]+ ){{0,2}}?(?:{{care}}|desk|front desk|welcome|crew|bunch|hands|smile|eye)
    (?:patients?|people|families|clients|cases|referrals) (?:\w+ )?from (?:as many as |over |
      more than |nearly )?(?:\d+|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|
      thirty|forty|fifty|dozens of|many|all fifty|every) (?:\w+ )?(?:states?|countr(?:y|ies)|
      continents?|nations|time zones)
    (?:puts?|places?|placed|rank|ranked|rated?|voted?|keeps?) (?:us|her|him|our \w+|
      dr\. \w+) (?:\w+ )?(?:at|on|among|in) (?:the )?(?:very )?(?:top|number one|first)
    official (?:\w+ ){{0,2}}?{{provider}} (?:of|for|to)
    (?:as|named|is|are) (?:their|its|the) official (?:\w+ ){{0,2}}?{{provider}}
    (?:we|she|he|it|dr\. \w+|our \w+) (?:is|are|remains?) (?:the|a|our) (?:\w+ )?(?:standout|
      front-?runner|trend-?setter|powerhouse|cut above|class act|pride of|best-kept)
    only (?:\d|one|two|three|four|five|six|ten|a few|a handful of|
      a dozen) (?:[\w-]+ ){{0,2}}?{{provider}} (?:in (?!(?:the|our|this) (?:practice|office|group|
      room|building|family)|town)[\w'-]+|nationwide|statewide|west|east|worldwide|on the)
    ours (?:is|are) (?:\w+ )?(?:extraordinary|exceptional|better|the best|different|unmatched|
      special|superior|in a class|second to none|outstanding|unique|world-class|great)
    (?:earn|win|receive|collect|garner|rack up|sweep) (?:[\w'-]+ ){{0,4}}?(?:awards|prizes|honors|
      medals)
    reputation (?:that |which )?(?:reaches|stretches|extends|spans|goes|precedes|is known|
      is second|travels|speaks)
    (?:we|ours|our \w+|she|he) (?:is|are|set|sets|became) the (?:gold )?(?:standard|benchmark|
      bar)(?=\W*$| by| others| for all| in)
    (?:beverly hills|hollywood|manhattan|park avenue|mayo|big-city|ivy-league|world|university|
      red-carpet|five-star)[- ](?:quality|caliber|level|class|grade) ?(?:{{care}}|\W|$)
    (?:pinnacle|summit|apex|zenith|epitome) (?:of|in) (?:\w+ )?(?:{{care}}|excellence)
    (?:by|against) which (?:all )?(?:others?|the rest|(?:\w+ )?{{provider}}) (?:is|are|
      can be) (?:measured|judged|compared)
    like (?:nobody|no one|no other) (?:else|before|in|can|\w+ can)
    what (?:the )?others (?:only )?(?:promise|talk|dream|can't|cannot|won't|don't|miss|merely|
      charge extra)
    known (?:up and down|all along|from coast|around the|the world over|far and|in every)
    (?:wants?|demands?|expects?|seeks?) (?:nothing but |only )?the (?:very )?best(?=[,.;!?]|$)
    first and (?:finest|foremost|best)(?=\W)
    {{provider}} (?:that |who |whom )?(?:other|fellow|most|
      even) {{provider}} (?:\w+ )?(?:recommend|choose|trust|call|send|see|ask|prefer|visit|use)
    top (?:marks|scores|honors|ratings|grades) (?:from|in|for|by|among)
    (?:national|international|worldwide|statewide|stellar|sterling|unmatched|enviable|outstanding|
      impeccable|coast-to-coast|unrivaled|golden) reputation
    (?:in|into) the hands of (?:\w+ )?(?:masters?|experts|the best|artists?|true \w+)
    (?:gold|blue)[- ](?:medal(?:ists?)?|ribbons?) (?:of|in|for|team|care)
    (?:valley|area|county|region|city|town|state|coast|bay|neighborhood)'s choice(?! (?:of|is))
    few (?:\w+ )?(?:can|could) (?:match|equal|rival|touch|claim|boast|top)
    (?:obvious|clear|natural|only) choice for (?:the )?discerning
    (?:acknowledged|undisputed|recognized|unquestioned|foremost|preeminent) (?:experts?|masters?|
      leaders?|authorit(?:y|ies)|specialists?)
    (?:they|readers|physicians|doctors|colleagues|neighbors|patients|nurses|
      peers) (?:\w+ )?(?:named|picked|chose|voted for|nominated|elected) (?:us|our \w+|dr)
    (?:one|program|place|{{provider}}) (?:that |to which |to whom |whom )?others (?:\w+ )?(?:refer|
      turn|send|look|come|call|consult|trust|copy)
"""
"""What ranks a practice by those who come to it, and by what they do."""

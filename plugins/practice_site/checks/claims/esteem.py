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
      which)? ?(?:[\w'-]+ ){{0,5}}?where (?:
      she|he|they|{_THOSE}) (?:\w+ )?(?:takes?|goes?|sends?|brings?|turns?|gets?)
    (?:{{provider}}|coach|athlete|nurse)s? (?:[\w'-]+ ){{0,10}}?[\w'-]+\W (?:he|she|
      they) (?:came|come|
      comes|turned|turns?|called|calls?|chose) (?:to )?(?:us|our \w+|dr)
    where (?:other |the |fellow |most |\w+ )?{{provider}} (?:\w+ )?(?:send|refer|turn|take|bring|
      go
      for|come) (?:the|their|for|to|when|patients|cases|after)
    (?:{{provider}}|one|ones|name) (?:that |who |whom |which )?(?:the |other |fellow |most |
      even )?{_THOSE} (?:\w+ )?(?:choose|chose|trust|call|prefer|pick|turn to|go to|visit|see|
      swear
      by|recommend|rely on|look to|consult|ask|learn from|study under|send)
    (?:not|never|nor|hardly|rarely) (?:\w+ )?(?:find|meet|see|get) (?:an? |any )?(?:better|finer|
      more
      (?:skilled|gifted|thorough|caring|gentle|experienced|careful|attentive|capable|dedicated|
      precise|talented|qualified|knowledgeable|devoted|accomplished)|\w+ier|kinder|gentler|safer|
      nicer|sharper|surer|defter|warmer) (?:[\w'-]+ ){{0,3}}?(?:{{care}}|eye|eyes|pair|set|touch)
    (?:dr\. \w+|dr \w+|we|she|he|our \w+) (?:is|
      are) to (?:[\w'-]+ ){{1,4}}?what (?:[\w'-]+ ){{1,4}}?(?:is|
      was|are|were) to
    deserves? the (?:very )?(?:best|finest)(?! (?:possible )?(?:chance|start))
    and then there(?:'s| is) (?:dr|us|our|ours)
    (?:others|competitors|peers|rivals|everyone else|the rest|other {{provider}}) (?:can only |
      only |
      all |still |now )?(?:aspires?|envy|envies|dreams?|copy|copies|imitates?|try to match|
      emulates?|
      look up|measure themselves|follow(?! (?:up|the|these|our|your))|scrambles?|play catch)
    (?:we|she|he|our \w+|dr\. \w+|nobody) (?:just |simply |do |does )?(?:do|does|fix|fixes|
      treats?|
      handles?|knows?|understands?|reads?) (?:[\w'-]+ ){{1,2}}?better(?=\W*$| than (?:any|every|
      most|
      all|other|others|no))
    no (?:better|finer|kinder|gentler|safer|surer|warmer|steadier|greater|
      sharper) (?:[\w'-]+ ){{0,3}}?(?:
      {{care}}|hands|eye) (?:exists?|can be|to be|is to|anywhere|will you|around|between|on|in|
      than)
    (?:choose|chose|chosen|choosing|pick|picked|prefer|preferred|prefers|favor|favored|
      selected) {_US} (?:over|above|ahead of|before|instead of|rather than)
    (?:the )?only (?:[\w'-]+ ){{0,3}}?of (?:its|their|his|her) (?:kind|caliber|class|rank|stature)
    (?:send|sends|sent|bring|brings|refer|refers|entrust|entrusts) (?:us|her|him|them|dr\. \w+|
      our \w+) {_OWN}
    (?:send|sends|sent|bring|brings|refer|refers|entrust|
      entrusts) {_OWN} (?:[\w'-]+ ){{0,3}}?(?:to
      us|here|our way|to dr|to our)
    we (?:literally |quite literally )?(?:wrote|write|set|invented|pioneered|
      perfected) (?:the (?:book|
      rules|rulebook|standard|gold|playbook|procedure|technique|operation)|it(?=\W*$))
    (?:dean|grandfather|father|godfather|queen|king|wizard|maestro|doyenne?|mother|grande dame|
      michael
      jordan|picasso|mozart|michelangelo|rembrandt|einstein) of (?:\w+ )?(?:\w+ )?(?:surgery|
      \w+ology|
      \w+ics|dentistry|medicine|implants?|\w+iatry|care|smiles|lasers?|veins|botox|\w+plasty|
      aesthetics)
"""
"""What ranks a practice by those who come to it, and by what they do."""

"""Wordings that praise what a treatment makes of a life, and of medicine."""

from practice_site.checks.claims.families import Family
from practice_site.checks.claims.praise import ADVICE

FAMILIES = (
    Family(
        r"""
        (?:chang|transform|remak|reshap|rewrit|rebuil|renew|reviv|reinvent|restart|reboot|brighten
          |enrich|turn around|reclaim|sav|give back)(?:e|es|ed|ing|t|d|ts)? (?:(?:so many|countless
          |thousands of|hundreds of|many|our|patients'|people's|your|her|his|their|my|the|whole
          |entire|everyday|daily|\w+'s) )*(?:lives|life|world|future|story|destiny
          |everything|outlook|days|existence|fortunes)\b(?! (?:jacket|support|expectancy))
        (?:given?|gives|gave|giving|gets?|got|getting|win|wins|won|hands?|handed|handing|bring
          |brings|brought|take|takes|took|returns?|returned) (?:[\w'-]+ ){0,5}?(?:(?:life|lives
          |world|dignity|youth|childhood|self|spark) back|back (?:their|his|her|your|our|my
          |the) (?:life|lives|world|dignity|youth|childhood|old self|spark))\b
        (?:a|your|whole|brand|brand-|her|his|their|for a) ?(?:whole |bright |brand |fresh | )?(?:new
          |second|fresh|clean) (?:you|me|person|man|woman|world|life|start|chance|beginning|slate
          |lease|chapter|dawn|day|era|self|outlook|future|puppy|dog|cat|youth|wind
          |childhood)\b(?= (?:with|after|in|on|for|at|is|begins|starts|awaits|to|that|thanks|through
          |by|when|from|and)|\W*$)
        (?:will never|never|won't ever|won't) (?:be|look|feel) the same\b
          |nothing will (?:ever )?be the same
        (?:as if|like|as though) (?:you |they |she |he |it )?(?:were |was |had been )?(?:reborn
          |brand new|good as new|born again|a new (?:person|man|woman|dog|cat)|(?:years|decades
          |ten years|twenty years) younger|turned back)\b
        turn(?:s|ed|ing)? (?:the tables on|the tide|the page on|the corner on)\b(?! again)
        life (?:before|after) .{1,40}? (?:night and day|another life|different world)\b
        """,
        "may help you to do more of what you like",
        unless=r"""
        (?:injur\w+|diagnos\w+|event|accident|stroke|amputation|fracture|widowed|divorce|grief
          |heart attacks?|seizures?|new (?:baby|parents?|mothers?)|pregnan\w+|start (?:a|the
          |your|with) (?:new|medic\w+
          |dose))\b
        """
        + ADVICE,
        mild=True,
    ),
    Family(
        r"""
        (?:dawn|birth|start|beginning|arrival|promise) of a (?:\w+ )?(?:era|age|day|chapter)\b
          |ush(?:er|ers|ered|ering) in\b|open(?:s|ed|ing)? (?:a|up a
            |the door to a) (?:\w+ )?(?:new )?(?:chapter|era|age|world|frontier)\b
        (?:a|an|the|this|true|one) (?:\w+ )?(?:quantum|giant|great|huge|big|bold|major|massive
          |enormous|remarkable|historic|incredible|dramatic|spectacular|tremendous|exciting
          |impressive|stunning|monumental|radical|real) (?:leap|step forward|step ahead|stride
          |advance|jump|breakthrough|milestone|achievement|innovation|discovery|development
          |leap forward|bound)s?\b
        (?:tomorrow's (?:\w+ )?(?:care|medicine|dentistry|treatment|technology)
          |future of (?:\w+ ){1,3}|medicine of the future|next big thing|new frontier|next frontier
          |next generation of (?:\w+ )?(?:care|relief|treatment|medicine|dentistry|healing
          |surgery))(?: is| has| in|,|\.|$| today| now| here)
        (?:chang|transform|shak|rewrit|reinvent|redefin|reimagin|upend|upended|overturn|disrupt
          |remak|revolutioniz)(?:e|es|ed|ing|s|en)? (?:up )?(?:the )?(?:whole |entire|very )?(?:game
          |rules|landscape|playbook|face|field|future|way (?:we|doctors|surgeons|medicine|people
          |dentists|patients|the world)|art|world|science|meaning|treatment|care|practice) (?:of|for
          |in|treat|think|care|fix|manage|approach|look|see|smile|on)\b
        (?:as close|closest|nearest|close) (?:thing )?(?:as (?:it|you|medicine) (?:gets|can get
          |comes)|(?:we have |there is |medicine has |you can get |you'll get )?to (?:a|an )?(?:cure
          |magic|miracle|fountain|time machine|perfection|perfect))\b
        (?:borders?|bordering|verges?|verging) on (?:the )?(?:\w+ous|magic\w*|miracul\w+
          |unbelievable|incredible|perfection)\b|(?:seems?|feels?|looks?|is|are) (?:almost |nearly
          |simply |like |just |a bit like |nothing less than |next to )+(?:magic|miraculous|magical
          |a miracle|sorcery|wizardry|science fiction|perfection)\b
        (?:nothing|little|not much|anything) (?:short of|less than)(?! (?:\$|\d|an? (?:emergency
          |visit|hospital|biopsy|week|month|year|day|surgery|operation|exam)))\b
        """,
        "is a newer treatment",
        unless=ADVICE,
    ),
)

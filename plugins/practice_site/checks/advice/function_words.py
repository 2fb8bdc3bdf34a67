"""English words that carry no meaning of their own: no key phrase is about them."""

_WORDS = """
a an the this that these those some any each every either neither no another other such same
i me my mine myself you your yours yourself he him his she her hers it its we us our ours they
them their theirs who whom whose which what when where why how whether
one two three four five six seven eight nine ten first second third
and or but nor so yet for if because although though while as than unless until since
about above across after against along among around at before behind below beneath beside
besides between beyond by down during except from in inside into like near of off on onto out
outside over past per through throughout to toward towards under underneath up upon via with
within without
am is are was were be been being do does did done doing have has had having can could may might
must shall should will would ought need let lets get gets got go goes going make makes made
not also too very really quite rather just only even still again ever never always often
sometimes usually already almost enough much many more most less least few little lot lots
here there now then today soon however therefore thus
don't doesn't didn't isn't aren't wasn't weren't can't cannot couldn't won't wouldn't shouldn't
haven't hasn't hadn't i'm you're it's we're they're i've you've we've they've i'll you'll
best new good better well thing things way ways
"""

FUNCTION_WORDS = frozenset(_WORDS.split())

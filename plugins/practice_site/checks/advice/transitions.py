"""Words that lead from one sentence to the next."""

import re

_ONE_WORD = (
    "accordingly|additionally|afterward|afterwards|albeit|also|although|altogether|anyway|basically"
    "|because|besides|but|certainly|chiefly|comparatively|consequently|conversely|coupled"
    "|correspondingly|evidently|eventually|finally|first|firstly|formerly|forthwith|further"
    "|furthermore|generally|hence|however|if|incidentally|indeed|initially|instead|lastly|later"
    "|lest|likewise|markedly|meanwhile|moreover|nevertheless|nonetheless|notwithstanding|obviously"
    "|occasionally|otherwise|overall|particularly|presumably|previously|rather|regardless|second"
    "|secondly|shortly|significantly|similarly|simultaneously|since|so|soon|specifically|still"
    "|straightaway|subsequently|surely|then|thereafter|therefore|thereupon|though|thus|till"
    "|undoubtedly|unless|unlike|until|whereas|while|yet"
)
_MORE_WORDS = (
    "above all|after all|after that|all in all|all of a sudden|as a consequence|as a result"
    "|as an illustration|as if|as long as|as much as|as opposed to|as soon as|as though|as well as"
    "|at first|at last|at length|at least|at that time|at the same time|at this point|be that as it"
    " may|before that|by and large|by comparison|by contrast|by the time|compared to|due to"
    "|equally important|even if|even more|even so|even though|first thing to remember|for example"
    "|for fear that|for instance|for now|for one thing|for that reason|for the most part"
    "|for the purpose of|for the same reason|for this purpose|for this reason|from time to time"
    "|given that|in a word|in addition|in any case|in any event|in brief|in case|in conclusion"
    "|in contrast|in detail|in due time|in effect|in essence|in fact|in general|in light of"
    "|in like fashion|in like manner|in order that|in order to|in other words|in particular"
    "|in reality|in short|in similar fashion|in spite of|in sum|in summary|in that case|in the end"
    "|in the event|in the first place|in the meantime|in the same fashion|in the same way"
    "|in view of|in which case|just as|not only|not to mention|not yet|of course"
    "|on account of|on balance"
    "|on condition that|on one hand|on the contrary|on the other hand|on the whole|owing to"
    "|point often overlooked|prior to|provided that|rather than|so as to|so long as|so that"
    "|such as|sooner or later|that is|this time|to be sure|to begin with|to clarify|to conclude"
    "|to demonstrate|to emphasize|to explain|to illustrate|to list|to point out"
    "|to put it another way|to put it differently|to repeat|to rephrase it|to say nothing of"
    "|to sum up|to summarize|to that end"
    "|to the end that|together with|under those circumstances|up against|up to now"
    "|what's more|while it may be true|whether or not|with attention to|with this in mind"
    "|with the result that|with this purpose in mind"
)
_PAIRS = r"both\b.+\band|either\b.+\bor|neither\b.+\bnor|not only\b.+\bbut|if\b.+\bthen"
_TRANSITION = re.compile(
    rf"(?<![\w-])(?:{_MORE_WORDS}|{_PAIRS}|{_ONE_WORD})(?![\w-])", re.IGNORECASE
)


def has_transition(sentence: str) -> bool:
    """Whether a sentence says how it goes on from another, or how its own parts belong together."""
    return _TRANSITION.search(" ".join(sentence.split()).replace("’", "'")) is not None

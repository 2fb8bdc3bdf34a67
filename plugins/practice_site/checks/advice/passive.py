"""Sentences in the passive voice, as Yoast SEO counts them: a form of "be" and a participle."""

import re

_IRREGULAR = (
    "born|borne|beaten|bent|bound|bitten|broken|brought|built|burnt|bought|caught|chosen|cut|dealt"
    "|done|drawn|driven|eaten|fed|felt|found|forbidden|forgotten|forgiven|frozen|given|ground|grown"
    "|heard|held|hidden|hit|hurt|kept|known|laid|led|left|lent|let|lost|made|meant|met|overcome"
    "|paid|put|proven|read|ridden|run|said|seen|sent|set|sewn|shaken|shown|shut|sold|sought|spent"
    "|split|spoken|spread|stolen|stuck|struck|sworn|taken|taught|thought|thrown|told|torn|understood"
    "|withheld|withdrawn|won|worn|woven|written|undergone|undertaken"
)
_NO_PARTICIPLE = "need|indeed|speed|seed|bed|red|feed|hundred|naked|used to|tired|supposed to"
_PASSIVE = re.compile(
    r"\b(?:am|is|are|was|were|be|been|being|get|gets|got|getting)(?:n['’]t)?"
    r"(?: (?:not|never|also|often|usually|sometimes|always|then|only|still|being|been|\w+ly)){0,2}"
    rf" (?!(?:{_NO_PARTICIPLE})\b)(?:\w{{2,}}ed|{_IRREGULAR})\b",
    re.IGNORECASE,
)


def is_passive(sentence: str) -> bool:
    """Whether something is done in a sentence by nobody in particular, or so it sounds."""
    return _PASSIVE.search(" ".join(sentence.split())) is not None

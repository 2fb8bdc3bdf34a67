"""Defects of what is said of drugs, devices, studies, degrees and boards."""

from planted.plant import Plant

_ARTICLE = "content/articles/exercise-for-lasting-back-pain.md"
_SERVICE = "content/services/kyphoplasty.md"
_BIOGRAPHY = "content/physicians/sam-example.md"
_PRACTICE = "content/practice.yaml"
_LINE = "- **The gain is modest:** expect better days rather than a new back.\n"
_ANYTHING = "Wear shoes that you can walk in"


def _in_article(code: str, words: str) -> Plant:
    return Plant(
        code=code,
        path=_ARTICLE,
        before=_LINE,
        after=f"{_LINE}- **Also:** {words}\n",
        at="- **Also",
    )


PLANTS = (
    _in_article("PS818", "the mats in our room are FDA-approved."),
    Plant(
        code="PS818",
        path=_SERVICE,
        before="minutes. A related procedure,",
        after="minutes. The U.S. Food and Drug Administration has cleared it. A related procedure,",
    ),
    _in_article("PS819", "we have compounded drops, the generic Madeupin®."),
    _in_article("PS819", "our compounded drops are approved by the FDA."),
    _in_article("PS820", "we use the drops off-label for stiff backs."),
    _in_article("PS821", "an experiment in mice showed that a walk eases pain."),
    _in_article("PS822", "Sam Example, M.D., goes with you."),
    Plant(
        code="PS822",
        path=_BIOGRAPHY,
        before=_ANYTHING,
        after=f"Dr. Example is an MD and walks too. {_ANYTHING}",
    ),
    _in_article("PS823", "we are certified by the American Board of Made-up Medicine."),
    _in_article("PS824", "the mats come from an FDA-registered place."),
    Plant(
        code="PS934",
        path=_PRACTICE,
        before="and reading it does not\n  make you a patient of this practice.",
        after="and reading it takes\n  some minutes.",
        at="disclaimer: >-",
    ),
)

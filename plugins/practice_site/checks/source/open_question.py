"""PS125: a question that nobody has answered yet."""

from practice_site.checks.example import Example
from practice_site.checks.rule import ReadingRule
from practice_site.model.finding import Citation, Severity

_ARTICLE = "content/articles/minimal.md"
_SENTENCE = "The muscles of the back warm up and let go."


class OpenQuestion(ReadingRule):
    """A line of a file still has the question in the place of its answer."""

    code = "PS125"
    name = "open-question"
    severity = Severity.ERROR
    mild_in_drafts = True
    mild_until_published = True
    source = Citation("The contract of this product: open questions (docs/writing.md)")
    summary = "A question that begins with ??? still stands in the place of its answer."
    why = "Readers would see it, or a fact that the law or they themselves ask for is not there."
    remedy = "Write the answer in its place, or take the line out if there is nothing to say."
    bad = (
        Example(path=_ARTICLE, text="??? What does a walk do for a back?", instead_of=_SENTENCE),
        Example(
            path=_ARTICLE,
            text=f"{_SENTENCE}\nThat takes ??? minutes.",
            instead_of=_SENTENCE,
            line=2,
        ),
        Example(
            path=_ARTICLE,
            text="# ??? Physician: Who has read this, and when?\nauthor: alex-sample",
            instead_of="author: alex-sample",
        ),
        Example(
            path="content/practice.yaml",
            text="# ??? Owner: How many people work here?\nsample: true\n",
            instead_of="sample: true\n",
        ),
    )
    good = (
        Example(
            path=_ARTICLE,
            text="Does a walk help??? Many have asked that.",
            instead_of=_SENTENCE,
        ),
        Example(
            path="content/testimonials/sample-1.yaml",
            text="  What can I say ??? All was well.\n",
            instead_of="  Dr. Sample answered every question of mine.\n",
        ),
    )

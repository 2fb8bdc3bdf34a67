"""Defects of what the law says of advertising: claims, prices, boards, quotes."""

from planted.plant import Plant

_ARTICLE = "content/articles/exercise-for-lasting-back-pain.md"
_PHYSICIAN = "content/physicians/alex-sample.md"
_SERVICE = "content/services/exercise-therapy.md"
_LINE = "- **The gain is modest:** expect better days rather than a new back.\n"

PLANTS = (
    Plant(
        code="PS805",
        path=_ARTICLE,
        before=_LINE,
        after=f"{_LINE}- **Who helps:** we have the best team in Napa.\n",
        at="- **Who helps",
    ),
    Plant(
        code="PS806",
        path=_ARTICLE,
        before=_LINE,
        after=f"{_LINE}- **The price:** lessons start at as low as $20.\n",
        at="- **The price",
    ),
    Plant(
        code="PS812",
        path=_SERVICE,
        before="No. A floor, a wall,",
        after="It is painless. No. A floor, a wall,",
    ),
    Plant(
        code="PS813",
        path=_ARTICLE,
        before="## What Do You Do on a Bad Day?",
        after="## How Walking Eliminates Back Pain",
    ),
    Plant(
        code="PS814",
        path=_SERVICE,
        before='image_alt: "Drawing of a woman on hands and knees on a mat,',
        after='image_alt: "Life-changing exercise: drawing of a woman on hands and knees on a mat,',
    ),
    Plant(
        code="PS815",
        path=_ARTICLE,
        before="Usually not. A little more pain",
        after="Usually not. A brace is safer than surgery. A little more pain",
    ),
    Plant(
        code="PS816",
        path="locations.yaml",
        before="      Yountville is a small town in the middle of the valley,",
        after="      Most patients notice relief after a walk there.\n"
        "      Yountville is a small town in the middle of the valley,",
    ),
    Plant(
        code="PS817",
        path=_SERVICE,
        before="what it can and cannot do, and when to ease off.",
        after="what to hope for. It has a 95% success rate.",
        at="summary: A plan",
    ),
    Plant(
        code="PS808",
        path=_ARTICLE,
        before=_LINE,
        after=f"{_LINE}- **Who helps:** a board-certified physician of ours.\n",
        at="- **Who helps",
    ),
    Plant(
        code="PS809",
        path=_ARTICLE,
        before=_LINE,
        after=f"{_LINE}- **Look:** we have photos of backs before and after.\n",
        at="- **Look",
    ),
    Plant(
        code="PS315",
        path=_PHYSICIAN,
        before="degree: M.D.",
        after="degree: D.O.",
    ),
    Plant(
        code="PS316",
        path=_PHYSICIAN,
        before="    board: Medical Board of California\n",
        after="    board: Medical Board of California\n    expires: 2026-10-31\n",
        at="    expires: 2026-10-31",
    ),
    Plant(
        code="PS317",
        path=_ARTICLE,
        before=_LINE,
        after=f"{_LINE}\n> I went through the worst of it.\n>\n> — Jo D., Napa\n",
        at="> I went",
    ),
    Plant(
        code="PS328",
        path=_ARTICLE,
        before=_LINE,
        after=f"{_LINE}\n> I came in with a list of questions, and we went through all of them "
        "before anybody talked about a procedure.\n",
        at="> I came in",
    ),
    Plant(
        code="PS311",
        path="content/testimonials/sample-002.yaml",
        before="  Nobody was in a hurry,",
        after="  My pain is gone now. Nobody was in a hurry,",
        at="  My pain is gone",
    ),
)

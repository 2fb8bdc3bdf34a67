"""Defects of exceptions, and of the baseline."""

from planted.plant import Plant

_ARTICLE = "content/articles/bone-density-test.md"
_SERVICE = "content/services/kyphoplasty.md"
_PHYSICIAN = "content/physicians/alex-sample.md"
_QUOTE = "content/testimonials/sample-001.yaml"
_PAGE = "content/pages/about.md"
_BASELINE = ".practice-baseline.yaml"

_TOWN = "  - slug: yountville\n"


def _block(rule: str, until: str, indent: str = "") -> str:
    return (
        f"{indent}allow:\n{indent}  - rule: {rule}\n{indent}    reason: Made up for this test\n"
        f"{indent}    until: {until}\n"
    )


PLANTS = (
    Plant(
        code="PS118",
        path=_ARTICLE,
        before="\nsummary:",
        after=f"\n{_block('PS206', '2026-11-20')}summary:",
        at="    until: 2026-11-20",
    ),
    Plant(
        code="PS118",
        path=_SERVICE,
        before="\nsummary:",
        after="\nallow: [{rule: review-due, reason: Long ago, until: 2020-01-31}]\nsummary:",
        at="allow: [{rule: review-due",
    ),
    Plant(
        code="PS118",
        path="locations.yaml",
        before=_TOWN,
        after=_TOWN + _block("PS402", "2026-01-31", "    "),
        at="    until: 2026-01-31",
    ),
    Plant(
        code="PS119",
        path=_ARTICLE,
        before="\nsummary:",
        after=f"\n{_block('PS206', '2026-11-21')}summary:",
        at="  - rule: PS206",
        why="It holds on its last day, and the text has been reviewed.",
    ),
    Plant(
        code="PS119",
        path=_PHYSICIAN,
        before="\ndegree:",
        after="\nallow:\n  - until: 2027-05-01\n    reason: None\n    rule: link-broken\ndegree:",
        at="    rule: link-broken",
    ),
    Plant(
        code="PS119",
        path="locations.yaml",
        before=_TOWN,
        after=_TOWN + _block("PS402", "2027-01-31", "    "),
        at="  - rule: PS402",
    ),
    Plant(
        code="PS119",
        path=_QUOTE,
        before="\nincentive:",
        after=f"\n{_block('name-misspelt-in-quote', '2027-01-31')}incentive:",
        at="  - rule: name-misspelt-in-quote",
    ),
    Plant(
        code="PS120",
        path=_PAGE,
        before="\nsummary:",
        after=f"\n{_block('PS999', '2027-01-31')}summary:",
        at="  - rule: PS999",
    ),
    Plant(
        code="PS120",
        path=_ARTICLE,
        before="\nsummary:",
        after=f"\n{_block('disclaimer-missing', '2020-01-31')}summary:",
        at="  - rule: disclaimer-missing",
        why="A firm rule; that the day is over as well is not said.",
    ),
    Plant(
        code="PS120",
        path=_QUOTE,
        before="\nincentive:",
        after=f"\n{_block('PS301', '2027-01-31')}incentive:",
        at="  - rule: PS301",
    ),
    Plant(
        code="PS109",
        path=_ARTICLE,
        before="\nsummary:",
        after=f"\n{_block('PS206', 'spring')}summary:",
        at="    until: spring",
    ),
    Plant(
        code="PS108",
        path=_ARTICLE,
        before="\nsummary:",
        after="\nallow:\n  - {rule: PS206, until: 2027-01-31}\nsummary:",
        at="  - {rule: PS206, until",
        why="An exception without a reason.",
    ),
    Plant(
        code="PS104",
        path=_BASELINE,
        after="format: 1\nrecorded: 2026-11-21\nwarnings:\n<<<<<<< HEAD\n=======\n",
        at="<<<<<<< HEAD",
        why="A merge that nobody finished.",
    ),
    Plant(
        code="PS109",
        path=_BASELINE,
        after="format: 1\nrecorded: 2026-11-21\nwarnings:\n"
        '  - {path: "content/a.md", rule: PS206, fingerprint: 12}\n',
        at="  - {path:",
    ),
)

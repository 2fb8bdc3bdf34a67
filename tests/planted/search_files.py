"""Defects of dates and addresses that show only beside the last release, and of search keys."""

from planted.plant import Plant

_ARTICLES = "content/articles/"
_SERVICES = "content/services/"
_PAGES = "content/pages/"
_PRACTICE = "content/practice.yaml"
_DENSITY = f"{_ARTICLES}bone-density-test.md"
_EXERCISE = f"{_ARTICLES}exercise-for-lasting-back-pain.md"
_PRIVACY = f"{_PAGES}privacy.md"
_FIRST_LINE = "# The practice: who it is"


def _redated(path: str, before: str, after: str, why: str = "") -> Plant:
    at = f"updated: {after.rpartition('updated: ')[2]}"
    return Plant(code="PS656", path=path, before=before, after=after, at=at, why=why, released=True)


def _rewritten(path: str, day: str, before: str, after: str, why: str = "") -> Plant:
    return Plant(
        code="PS657", path=path, before=before, after=after, at=day, why=why, released=True
    )


def _said(after: str, at: str) -> Plant:
    """A value under `search` that nobody can use."""
    before = "\nbrand: "
    return Plant(
        code="PS109", path=_PRACTICE, before=before, after=f"\nsearch: {after}{before}", at=at
    )


PLANTS = (
    _redated(
        f"{_ARTICLES}deciding-about-kyphoplasty.md",
        "published: 2026-08-27",
        "published: 2026-08-27\nupdated: 2026-11-20",
    ),
    _redated(_DENSITY, "updated: 2026-10-12", "updated: 2026-11-18"),
    _redated(
        _DENSITY,
        "updated: 2026-10-12",
        "redirect_from: [/articles/dxa/]\nupdated: 2026-11-18",
        "a former address is no word of the text",
    ),
    _redated(
        _DENSITY,
        "updated: 2026-10-12",
        "# looked through once more\nupdated: 2026-11-18",
        "nor is a note between colleagues",
    ),
    _redated(
        f"{_SERVICES}exercise-therapy.md",
        "published: 2026-02-12",
        "published: 2026-02-12\nupdated: 2026-11-01",
    ),
    _redated(_PRIVACY, "updated: 2026-11-16", "updated: 2026-11-20"),
    _rewritten(
        _EXERCISE,
        "published: 2026-06-18",
        "two or three times a week",
        "four or five times a week",
        "in a table, and in words",
    ),
    _rewritten(_DENSITY, "updated: 2026-10-12", "who are 65 or older", "who are 60 or older"),
    _rewritten(
        _PRIVACY,
        "updated: 2026-11-16",
        "**No cookies:** the pages set none.",
        "**Cookies:** the pages set some.",
        "few words, but the sentence is turned round",
    ),
    _rewritten(
        f"{_SERVICES}facet-joint-pain.md",
        "published: 2026-07-09",
        "and what can be done about it.",
        "and the 3 things that can be done about it.",
        "in the summary, which stands on the page",
    ),
    _rewritten(
        _PRIVACY,
        "updated: 2026-11-16",
        "## Links to other places",
        "Whoever wants to know what is kept may ask the office, by mail or in person, and somebody "
        "looks it up together with them on the same day.\n\n## Links to other places",
        "a paragraph more, without a number in it",
    ),
    Plant(
        code="PS606",
        path=f"{_ARTICLES}new-low-back-pain-first-weeks.md",
        before="redirect_from: [/blog/low-back-pain-what-now/]\n",
        found_in=_PRACTICE,
        at=_FIRST_LINE,
        why="a former address that was published is an address",
        released=True,
    ),
    Plant(
        code="PS606",
        path="pelicanconf.py",
        before='    "practice_site.pelican_host.feed",\n',
        found_in=_PRACTICE,
        at=_FIRST_LINE,
        why="subscribers keep the feed's address",
        released=True,
    ),
    _said("{answer_engines: none}", "search:"),
    _said("{indexnow_key: secret}", "search:"),
    _said("{verification: {bing: '<meta name=\"msvalidate.01\">'}}", "search:"),
)

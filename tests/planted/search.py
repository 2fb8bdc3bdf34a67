"""Defects that search engines would meet: titles, summaries, heads, thin and copied texts."""

from conftest import REPOSITORY
from planted.plant import Plant
from practice_site.checks.example import SUMMARY

_PAGES = "content/pages/"
_ARTICLES = "content/articles/"
_HEAD = "theme/templates/parts/head.html"
_ABOUT = "title: About this sample"
_COPIED = (REPOSITORY / _ARTICLES / "bone-density-test.md").read_text(encoding="utf-8")


def _copy() -> str:
    """The words of an article under another title, without its questions."""
    text = _COPIED[_COPIED.index("\nBone thins") : _COPIED.index("\n## Frequently")]
    notes = _COPIED[_COPIED.index("\n[^") :]
    head = f"title: Measuring Bone\nformat: explainer\nauthor: practice\nsummary: {SUMMARY}"
    reviewed = "published: 2026-10-20\nreviewed: {by: sam-example, date: 2026-10-19}"
    return f"---\n{head}\n{reviewed}\n---{text}\n{notes}"


def _in_head(before: str, after: str, code: str = "") -> Plant:
    """A mistake in the theme that shows on one page alone."""
    return Plant(
        code=code or ("PS645" if "property" in before or "twitter" in before else "PS644"),
        path=_HEAD,
        before=before,
        after=after,
        found_in=f"{_PAGES}about.md",
        at=_ABOUT,
    )


PLANTS = (
    Plant(
        code="PS640",
        path=f"{_ARTICLES}spinal-compression-fracture.md",
        before="title: What Is a Spinal Compression Fracture?",
        after="title: Exercise for Back Pain That Lasts",
    ),
    Plant(
        code="PS640",
        path=f"{_PAGES}notices.md",
        before="title: Notices",
        after="title: ACCESSIBILITY",
        why="Letters' case makes no other title.",
    ),
    Plant(
        code="PS640",
        path=f"{_PAGES}about.md",
        before=_ABOUT,
        after="title: Patient stories",
        why="The page that the program makes keeps its title.",
    ),
    Plant(
        code="PS641",
        path="content/services/exercise-therapy.md",
        before="summary: A plan of movement, built up step by step with a physical therapist. "
        "How it begins, what it can and cannot do, and when to ease off.",
        after="summary: Which exercise helps back pain that has lasted for months, how much to "
        "expect from it, and a plain way to build a plan that survives a bad week.",
        why="An article has it already.",
    ),
    Plant(
        code="PS642",
        path=f"{_ARTICLES}radiofrequency-ablation-facet-joint-pain.md",
        before="title: Radiofrequency Ablation for Facet Joint Pain in the Lower Back",
        after="title: Radiofrequency Ablation for Facet Joint Pain in the Lower Spine and Back",
    ),
    Plant(
        code="PS642",
        path="content/services/kyphoplasty.md",
        before="title: Kyphoplasty\n",
        after="title: KYPHOPLASTY FOR A BROKEN VERTEBRA IN THE MIDDLE BACK\n",
        why="Capitals are wider: these are 52.",
    ),
    Plant(
        code="PS643",
        path=f"{_PAGES}privacy.md",
        before=", and what a practice that uses it has to add for itself.",
        after=".",
        at="summary: What this website",
    ),
    Plant(
        code="PS643",
        path=f"{_PAGES}home.md",
        before="and an office in Napa.",
        after="and an office in Napa that you will look for in vain.",
        at="summary: The made-up",
    ),
    Plant(
        code="PS643",
        path="locations.yaml",
        before="the nearest hospital, and questions before a first visit.",
        after="the nearest hospital, and what all those people ask us before a first visit.",
        at=">-\n      How patients from Yountville",
        why="A summary over several lines.",
    ),
    _in_head(
        "<title>{{ page.head.title }}</title>",
        "<title>{{ page.head.title if page.url != '/about/' else 'New page' }}</title>",
    ),
    _in_head(
        '{{ page.head.description }}">\n{% endif %}\n{% if page.head.canonical %}\n<link',
        "{{ page.head.description }}\">\n{% endif %}\n{% if page.url == '/about/' %}\n"
        '<meta name="description" content="Welcome to our site!">\n{% endif %}\n'
        "{% if page.head.canonical %}\n<link",
    ),
    _in_head(
        '<meta property="og:url" content="{{ page.head.canonical }}">',
        '<meta property="og:url" content="{{ frame.url if page.url == \'/about/\' else '
        'page.head.canonical }}">',
        code="PS616",
    ),
    _in_head(
        '<meta property="og:image" content="{{ frame.url }}{{ shown.url }}">',
        '<meta property="og:image" content="{{ frame.url }}'
        "{{ '/icon-512.png' if page.url == '/about/' else shown.url }}\">",
    ),
    _in_head(
        '<meta name="twitter:image" content="{{ frame.url }}{{ shown.url }}">',
        '<meta name="twitter:image" content="{{ frame.url }}'
        "{{ '/icon-512.png' if page.url == '/about/' else shown.url }}\">",
    ),
    _in_head(
        '<meta name="twitter:card"',
        "<meta name=\"{{ 'twitter' if page.url == '/about/' else 'twitter:card' }}\"",
    ),
    Plant(
        code="PS647",
        path=_HEAD,
        before='content="{{ page.head.robots }}"',
        after="content=\"{{ page.head.robots }}{{ ', nosnippet' if page.url == '/about/' }}\"",
        found_in=f"{_PAGES}about.md",
        at=_ABOUT,
    ),
    Plant(
        code="PS649",
        path="content/services/sleep.md",
        after="---\ntitle: Sleep\nkind: therapy\npublished: 2026-10-05\n"
        f"reviewed: {{by: alex-sample, date: 2026-10-05}}\nsummary: {SUMMARY}\n---\n"
        "Pain and sleep have much to do with each other.\n\n## What helps?\n\nA dark room.\n",
        at="title: Sleep",
    ),
    Plant(
        code="PS649",
        path="locations.yaml",
        before="\n  - slug: st-helena\n",
        after=f"""
  - slug: calistoga
    name: Calistoga
    state: CA
    served_from: napa
    tier: page
    summary: {SUMMARY}
    drive: {{minutes: 40, miles: 27, route: South on State Route 29}}
    transit: Route 10 of the Vine stops there.
    about: A small town at the end of the valley.
  - slug: st-helena
""",
        at="slug: calistoga\n    name: Calistoga\n    state: CA\n    served_from: napa\n    tier",
    ),
    Plant(
        code="PS650",
        path=f"{_ARTICLES}measuring-bone.md",
        after=_copy(),
        at="title: Measuring Bone",
    ),
    Plant(
        code="PS651",
        path=f"{_ARTICLES}deciding-about-kyphoplasty.md",
        before="keyphrase: deciding about kyphoplasty",
        after="keyphrase: Exercise for  lasting back pain",
    ),
    Plant(
        code="PS654",
        path=f"{_PAGES}privacy.md",
        before="\nsummary:",
        after="\ntranslation_of: about\nsummary:",
        at="translation_of: about",
    ),
    Plant(
        code="PS207",
        path=f"{_ARTICLES}bone-density-test.md",
        before="updated: 2026-10-12",
        after="updated: 2026-12-12",
        why="The sitemap would name a day that has not come.",
    ),
    Plant(
        code="PS204",
        path=f"{_ARTICLES}spinal-compression-fracture.md",
        before="published: 2026-09-18",
        after="published: 2026-12-18",
        why="So would it here.",
    ),
)

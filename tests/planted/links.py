"""Defects of links and addresses, for the older rules on them too."""

from planted.plant import Plant
from practice_site.checks.example import SUMMARY

_DECIDING = "content/articles/deciding-about-kyphoplasty.md"
_FRACTURE = "content/articles/spinal-compression-fracture.md"
_EXERCISE = "content/articles/exercise-for-lasting-back-pain.md"
_CONTACT = "content/pages/contact.md"
_HOME = "content/pages/home.md"
_KYPHOPLASTY = "content/services/kyphoplasty.md"
_PRACTICE = "content/practice.yaml"
_PLACES = "locations.yaml"

_WHAT = "[what a compression fracture is](/articles/spinal-compression-fracture/)."
_TEST = "[bone density test](/articles/bone-density-test/)"
_DECIDE = "[deciding about kyphoplasty](/articles/deciding-about-kyphoplasty/)"
_LOCATIONS = "[Locations](/locations/)"
_NAME = "name: Sample Spine and Pain Practice\n"

PLANTS = (
    Plant(
        code="PS601",
        path="content/pages/services.md",
        after=f"---\ntitle: Services\nsummary: {SUMMARY}\n---\nWords.\n",
        at="title: Services",
    ),
    Plant(
        code="PS602",
        path=_DECIDING,
        before=_WHAT,
        after="[what a compression fracture is](/articles/compression-fractures/).",
    ),
    Plant(
        code="PS602",
        path=_KYPHOPLASTY,
        before=_DECIDE,
        after="[deciding about kyphoplasty](/articles/deciding-about-kyphoplasty/#the-costs)",
        why="the page is there, and the place on it is not",
    ),
    Plant(
        code="PS602",
        path=_PRACTICE,
        before="{label: Stories, to: /stories/}",
        after="{label: Stories, to: /testimonials/}",
        why="one finding, and not one for every page",
    ),
    Plant(
        code="PS602",
        path=_EXERCISE,
        before="\npublished:",
        after="\nstatus: draft\npublished:",
        found_in=_HOME,
        at="[exercise that lasts]",
        why="a link to a draft",
    ),
    Plant(
        code="PS603",
        path=_FRACTURE,
        before="## How Is It Treated?",
        after="![A vertebra](https://images.example.org/vertebra.png)\n\n## How Is It Treated?",
        why="the file of another site is one mistake, not three",
    ),
    Plant(
        code="PS604",
        path=_DECIDING,
        before="\nkeyphrase:",
        after="\nredirect_from: [/articles/deciding-about-kyphoplasty/]\nkeyphrase:",
        at="redirect_from",
    ),
    Plant(
        code="PS605",
        path=_CONTACT,
        before="\nsummary:",
        after="\nredirect_from: [/locations]\nsummary:",
        at="redirect_from",
    ),
    Plant(
        code="PS626",
        path=_PRACTICE,
        before="\nlang: en",
        after="\nmoved:\n  - from: /blog/\n    to: /stories-of-patients/\nlang: en",
        at="to: /stories-of-patients/",
    ),
    Plant(
        code="PS607",
        path=_PRACTICE,
        before="\nlang: en",
        after="\ngone: [/stories/]\nlang: en",
        at="gone:",
    ),
    Plant(
        code="PS609",
        path=_CONTACT,
        before="\nsummary:",
        after="\nredirect_from: [/aux/]\nsummary:",
        at="redirect_from",
    ),
    Plant(
        code="PS610",
        path=_CONTACT,
        before="\n---\nCall the office",
        after="\nredirect_from: [/call-us/]\n---\n[How to call](/call-us/): call the office",
        at="[How to call]",
    ),
    Plant(
        code="PS611",
        path=_DECIDING,
        before=_WHAT,
        after="[what a compression fracture is]"
        "(http://www.sample-practice.example/articles/spinal-compression-fracture/).",
    ),
    Plant(
        code="PS611",
        path=_CONTACT,
        before=_LOCATIONS,
        after="[Locations](/locations/index.html)",
    ),
    Plant(
        code="PS611",
        path=_HOME,
        before="(/articles/new-low-back-pain-first-weeks/)",
        after="(/articles/new-low-back-pain-first-weeks/?utm_source=home&utm_medium=text)",
    ),
    Plant(
        code="PS612",
        path="content/pages/first-visit.md",
        after=f"---\ntitle: Your first visit\nsummary: {SUMMARY}\n---\n"
        "Bring the names of your medicines.\n",
        at="title: Your first visit",
    ),
    Plant(
        code="PS612",
        path=_PRACTICE,
        before="  - {label: About, to: about}\n",
        after="",
        found_in="content/pages/about.md",
        at="title: About this sample",
        why="the page that lost its only link",
    ),
    Plant(
        code="PS614",
        path="theme/static/css/site.css",
        before='src: url("../fonts/atkinson-hyperlegible-next.woff2")',
        after='src: url("https://fonts.example.org/atkinson-hyperlegible-next.woff2")',
    ),
    Plant(
        code="PS614",
        path="theme/templates/town.html",
        before="{% block main %}\n",
        after='{% block main %}\n{% if "sonoma" in page.url %}'
        '<script async src="https://stats.example.org/count.js"></script>{% endif %}\n',
        found_in=_PLACES,
        at="slug: sonoma",
    ),
    Plant(
        code="PS613",
        path="theme/templates/404.html",
        before='<p><a href="/">',
        after='<p><img src="http://sample-practice.example/theme/favicon.svg" alt=""><a href="/">',
        found_in=_PRACTICE,
        at=_NAME,
    ),
    Plant(
        code="PS615",
        path=_PLACES,
        before="url: https://www.sonomavalleyhospital.org",
        after="url: http://www.sonomavalleyhospital.org",
    ),
    Plant(
        code="PS615",
        path=_EXERCISE,
        before="(https://www.ncbi.nlm.nih.gov/books/NBK599210/)",
        after="(http://www.ncbi.nlm.nih.gov/books/NBK599210/)",
        at="[^who]: World",
        why="a reference",
    ),
    Plant(
        code="PS616",
        path="theme/templates/search.html",
        before='{% extends "base.html" %}\n',
        after='{% extends "base.html" %}\n'
        '{% block head %}\n<link rel="canonical" href="/search/">\n{% endblock %}\n',
        found_in=_PRACTICE,
        at=_NAME,
    ),
    Plant(
        code="PS617",
        path="theme/templates/stories.html",
        before='{% extends "base.html" %}\n',
        after='{% extends "base.html" %}\n{% block head %}\n<script type="application/ld+json">'
        '{"@type": "WebPage", "url": "{{ frame.url }}/testimonials/"}</script>\n{% endblock %}\n',
        found_in=_PRACTICE,
        at=_NAME,
    ),
    Plant(
        code="PS618",
        path="theme/templates/feed-entry.html",
        before="{{ questions(page.faq) -}}",
        after='{{ questions(page.faq) -}}\n<p><a href="/comments/">Write a comment</a></p>',
        found_in=_PRACTICE,
        at=_NAME,
    ),
    Plant(
        code="PS619",
        path="theme/templates/404.html",
        before='<a href="/">Go',
        after='<a href="javascript:history.back()">Go back</a> or <a href="/">go',
        found_in=_PRACTICE,
        at=_NAME,
    ),
    Plant(
        code="PS620",
        path=_CONTACT,
        before="So are chest pain and trouble breathing. Call 911.",
        after="So are chest pain and trouble breathing. Call [our nurses](tel:707-555-0142) later.",
    ),
    Plant(
        code="PS621",
        path=_CONTACT,
        before="phone, or when we see you.",
        after="phone, [(707) 555-0142](tel:+1-707-555-0124), or when we see you.",
    ),
    Plant(
        code="PS622",
        path="content/pages/accessibility.md",
        before="\n---\n",
        after="\n---\nWrite to [our office](mailto:hello@sample-practice).\n\n",
        at="Write to [our office]",
    ),
    Plant(code="PS623", path=_FRACTURE, before=_TEST, after="[](/articles/bone-density-test/)"),
    Plant(
        code="PS624",
        path=_FRACTURE,
        before=_TEST,
        after="[test](#how-is-it-found): [more »](/articles/bone-density-test/)",
    ),
    Plant(
        code="PS624",
        path=_PLACES,
        before="        answer: |\n          Not to us.",
        after="        answer: |\n          Not to us ([read more](/services/)).",
        at="          Not to us ([read",
        why="words in locations.yaml",
    ),
    Plant(
        code="PS625",
        path=_CONTACT,
        before="stand under [Locations](/locations/).",
        after="stand under <https://sample-practice.example/locations/>.",
    ),
)

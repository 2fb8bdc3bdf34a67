"""Defects of the notices that the law asks for, and of packs."""

from planted.plant import Plant

_PRACTICE = "content/practice.yaml"
_NOTICES = "content/pages/notices.md"

PLANTS = (
    Plant(
        code="PS910",
        path=_PRACTICE,
        before="jurisdictions: [us-federal, us-ca]",
        after="jurisdictions: [us-federal, us-ca, us-nv]",
    ),
    Plant(
        code="PS911",
        path="content/packs/us-ca.yaml",
        after="format: 1\ntitle: California\nas_of: 2026-11-20\nrequirements:\n"
        "  - {id: CA-DO-TITLE, severity: warning}\n",
        at="  - {id",
    ),
    Plant(
        code="PS911",
        path="content/packs/us-nv.yaml",
        after="format: 1\ntitle: Nevada\nas_of: 2026-11-20\nrequirements:\n"
        "  - {id: NV-ONE, asks: No leeches., severity: error, citation: Counsel, "
        "lexicon: [leech]}\n",
        at="  - {id: NV",
        why="A pack of a state that the practice has nothing to do with bars no word.",
    ),
    Plant(
        code="PS920",
        path=_PRACTICE,
        before="  open_payments: {page: notices}\n",
        at="notices:\n",
    ),
    Plant(
        code="PS921",
        path=_PRACTICE,
        before="privacy_practices: {page: notices, effective: 2026-11-16}",
        after="privacy_practices: {page: notices, effective: 2025-01-01}",
    ),
    Plant(
        code="PS924",
        path=_NOTICES,
        before="when the bill turns out to be $400 or more above the estimate",
        after="when the bill is too high",
        at="title: Notices",
    ),
    Plant(
        code="PS925",
        path=_PRACTICE,
        before="  balance_billing: {page: notices}\n",
        at="notices:\n",
    ),
    Plant(
        code="PS926",
        path="content/pages/privacy.md",
        before="title: Privacy",
        after="title: Your data",
        found_in=_PRACTICE,
        at="  privacy_policy: {page: privacy",
    ),
    Plant(
        code="PS927",
        path=_PRACTICE,
        before="fictitious_name_permit: none (the practice is made up)\n",
        at="name: Sample Spine and Pain Practice\nlegal",
    ),
    Plant(
        code="PS928",
        path=_PRACTICE,
        before='emergency: "If this is an emergency, call 911."',
        after="emergency: Call us at any hour.",
    ),
    Plant(
        code="PS929",
        path="theme/templates/sections/notices.html",
        before='<a href="{{ notice.link.url }}">{{ notice.link.text }}</a>',
        after="{{ notice.link.text }}",
        found_in=_NOTICES,
        at="title: Notices",
    ),
    Plant(
        code="PS930",
        path=_PRACTICE,
        before="insurance:",
        after="booking: {url: https://book.example.org/us, vendor: Book}\ninsurance:",
    ),
    Plant(
        code="PS931",
        path="theme/templates/home.html",
        before="{% block main %}",
        after='{% block main %}<form action="https://forms.example.com/f" method="post">'
        '<button type="submit">Ask us</button></form>',
        found_in="content/pages/home.md",
        at="title: ",
    ),
    Plant(
        code="PS931",
        path="theme/templates/page.html",
        before="{% block main %}",
        after='{% block main %}<form><label>Your date of birth <input name="born"></label></form>',
        found_in="content/pages/contact.md",
        at="title: ",
    ),
    Plant(
        code="PS932",
        path="theme/static/css/site.css",
        before=".disclosures p {\n",
        after=".disclosures p {\n  font-size: var(--text-small);\n",
        at="  font-size: var(--text-small);\n  margin-bottom: var(--space-1)",
    ),
)

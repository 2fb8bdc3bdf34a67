"""A site that has every kind of record, and in each every field that people write text into."""

import json
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

from pictures import png

Say = Callable[[str], str]
"""The text of a field by its name: `service.body_location`."""

NAME = "Full Sample Practice"


def plainly(field: str) -> str:
    """A text that tells which field it stands in, and fits everywhere."""
    return f"What stands in {field.replace('_', ' ').replace('.', ' of ')}"


def write_full_site(root: Path, say: Say = plainly) -> None:
    """Write `content/` and `locations.yaml` of the site below `root`."""
    for path, text in _files(say).items():
        file = root / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8", newline="\n")
    pictures = root / "content/images"
    pictures.mkdir(exist_ok=True)
    for name in ("mark", "main", "portrait", "house"):
        if not (pictures / f"{name}.png").exists():
            (pictures / f"{name}.png").write_bytes(png(40, 30))


def as_markdown(text: str) -> str:
    """A text as Markdown that says the same: every sign that may mean something is escaped."""
    return re.sub(r"([!-/:-@\[-`{-~])", r"\\\1", text)


def _files(say: Say) -> dict[str, str]:
    return {
        "content/practice.yaml": _yaml(_practice(say)),
        "locations.yaml": _yaml(_locations(say)),
        "content/physicians/alex-sample.md": _text(_physician(say), _questions("physician", say)),
        "content/services/kyphoplasty.md": _text(
            _service(say, "service", kind="procedure", of_type="SurgicalProcedure"),
            _questions("service", say),
        ),
        "content/services/fracture.md": _text(
            _service(say, "condition", kind="condition", of_type="MedicalCondition"),
            f"## Symptoms\n\n- {as_markdown(say('condition.symptom'))}\n\n"
            + _questions("condition", say),
        ),
        "content/articles/walk.md": _text(_article(say), _questions("article", say)),
        "content/pages/home.md": _text(_page("home", say), _questions("home", say)),
        "content/pages/contact.md": _text(_page("contact", say), _questions("contact", say)),
        "content/testimonials/sample-1.yaml": _yaml(_testimonial(say)),
    }


def _practice(say: Say) -> dict[str, Any]:
    return {
        "format": 1,
        "name": say("practice.name"),
        "legal_name": say("practice.legal_name"),
        "sample": True,
        "url": "https://full.example",
        "lang": "en-US",
        "timezone": "America/Los_Angeles",
        "type": "MedicalClinic",
        "jurisdictions": ["us-federal", "us-ca"],
        "phone": "+1-707-555-0100",
        "fax": "+1-707-555-0101",
        "email": "hello@full.example",
        "profiles": ["https://profiles.example/full", "https://other.example/full"],
        "insurance": {"as_of": "2026-11-02", "accepted": [say("practice.insurance")]},
        "closures": [
            {"from": "2026-11-20", "to": "2026-11-22", "message": say("practice.closures")}
        ],
        "disclaimer": say("practice.disclaimer"),
        "emergency": say("practice.emergency"),
        "notices": {"privacy_practices": {"page": "contact"}},
        "brand": {"mark": "images/mark.png", "accent": "#1f5f5b"},
        "nav": [{"label": say("practice.nav"), "to": "/articles/"}],
    }


def _locations(say: Say) -> dict[str, Any]:
    return {
        "format": 1,
        "offices": [_office("napa", "94559", say), _office("sonoma", "95476", say)],
        "towns": [
            {
                "slug": "yountville",
                "name": say("town.name"),
                "state": "CA",
                "county": say("town.county"),
                "postal_codes": ["94599"],
                "geo": {"latitude": 38.40158, "longitude": -122.36081},
                "served_from": "napa",
                "tier": "page",
                "summary": say("town.summary"),
                "drive": {"minutes": 15, "miles": 9, "route": say("town.route")},
                "hospitals": [{"name": say("town.hospital"), "note": say("town.note")}],
                "parking": say("town.parking"),
                "transit": say("town.transit"),
                "photo": "images/house.png",
                "photo_alt": say("town.photo_alt"),
                "about": as_markdown(say("town.about")) + "\n",
                "faq": [
                    {
                        "question": say("town.question"),
                        "answer": as_markdown(say("town.answer")) + "\n",
                    }
                ],
            },
            {"slug": "angwin", "name": "Angwin", "state": "CA", "served_from": "sonoma"},
        ],
    }


def _office(slug: str, postal_code: str, say: Say) -> dict[str, Any]:
    return {
        "slug": slug,
        "name": say(f"{slug}.name"),
        "type": "MedicalClinic",
        "address": {
            "street": say(f"{slug}.street"),
            "city": say(f"{slug}.city"),
            "state": "CA",
            "postal_code": postal_code,
        },
        "geo": {"latitude": 38.29714, "longitude": -122.28553},
        "phone": "+1-707-555-0102",
        "hours": [
            {"days": ["mon", "tue"], "opens": "08:00", "closes": "17:00"},
            {"days": ["fri"], "opens": "08:00", "closes": "12:30"},
        ],
        "special_hours": [
            {"date": "2026-12-24", "closed": True},
            {"date": "2026-12-23", "opens": "09:00", "closes": "11:00"},
        ],
        "parking": say(f"{slug}.parking"),
        "transit": say(f"{slug}.transit"),
        "accessibility": say(f"{slug}.accessibility"),
        "photo": "images/house.png",
        "photo_alt": say(f"{slug}.photo_alt"),
        "about": as_markdown(say(f"{slug}.about")) + "\n",
    }


def _physician(say: Say) -> dict[str, Any]:
    return {
        "name": say("physician.name"),
        "given_name": say("physician.given_name"),
        "family_name": say("physician.family_name"),
        "prefix": say("physician.prefix"),
        "degree": say("physician.degree"),
        "title": say("physician.title"),
        "specialties": ["Anesthesia", "Musculoskeletal"],
        "certifications": [
            {
                "specialty": say("physician.specialty"),
                "board": say("physician.board"),
                "recognized_by": say("physician.recognized_by"),
                "since": "2015",
            }
        ],
        "fellowship": say("physician.fellowship"),
        "licences": [{"state": "CA", "board": say("physician.licence"), "number": "A 1"}],
        "npi": "1234567893",
        "affiliations": [
            {"hospital": say("physician.hospital"), "url": "https://hospital.example/"}
        ],
        "offices": [{"office": "napa", "days": ["mon"]}],
        "languages": [say("physician.language")],
        "new_patients": True,
        "photo": "images/portrait.png",
        "photo_alt": say("physician.photo_alt"),
        "profiles": ["https://profiles.example/alex"],
    }


def _service(say: Say, field: str, kind: str, of_type: str) -> dict[str, Any]:
    return {
        "title": say(f"{field}.title"),
        "kind": kind,
        "type": of_type,
        "also_known_as": [say(f"{field}.also_known_as"), "A second name"],
        "codes": [
            {"system": "ICD-10-CM", "code": "M80.08XA"},
            {"system": "SNOMED-CT", "code": say(f"{field}.code")},
        ],
        "body_location": say(f"{field}.body_location"),
        **({"procedure_type": "PercutaneousProcedure"} if kind == "procedure" else {}),
        "performed_by": ["alex-sample"],
        **({"treats": ["fracture"]} if kind == "procedure" else {"treated_with": ["kyphoplasty"]}),
        "summary": say(f"{field}.summary"),
        "image": "images/main.png",
        "image_alt": say(f"{field}.image_alt"),
        "reviewed": {"by": "alex-sample", "date": "2026-10-09"},
        "published": "2026-05-07",
        "updated": "2026-10-12",
    }


def _article(say: Say) -> dict[str, Any]:
    return {
        "title": say("article.title"),
        "subtitle": say("article.subtitle"),
        "format": "explainer",
        "author": "alex-sample",
        "reviewed": {"by": "alex-sample", "date": "2026-10-09"},
        "published": "2026-05-07",
        "updated": "2026-10-12",
        "summary": say("article.summary"),
        "services": ["kyphoplasty"],
        "serves": ["napa", "yountville"],
        "image": "images/main.png",
        "image_alt": say("article.image_alt"),
        "lang": "en",
    }


def _page(field: str, say: Say) -> dict[str, Any]:
    return {
        "title": say(f"{field}.title"),
        "summary": say(f"{field}.summary"),
        "updated": "2026-10-12",
    }


def _testimonial(say: Say) -> dict[str, Any]:
    return {
        "status": "publish",
        "sample": True,
        "quote": say("testimonial.quote"),
        "attribution": say("testimonial.attribution"),
        "patient": True,
        "relationship": "none",
        "incentive": "none",
        "machine_written": False,
    }


def _questions(field: str, say: Say) -> str:
    return (
        f"{as_markdown(say(f'{field}.paragraph'))}\n\n"
        "{testimonial: sample-1}\n\n"
        "## Frequently Asked Questions\n\n"
        f"### {as_markdown(say(f'{field}.question'))}\n\n"
        f"{as_markdown(say(f'{field}.answer'))}\n\n"
        "### Is there a second question?\n\n"
        f"Yes, about {field}.\n"
    )


def _text(front: dict[str, Any], body: str) -> str:
    return f"---\n{_yaml(front)}---\n{body}"


def _yaml(record: dict[str, Any]) -> str:
    """A record with each key on a line of its own, each entry of a list and each inner key too."""
    return "".join(f"{key}:{_inner(value, 1)}" for key, value in record.items())


def _inner(value: Any, depth: int) -> str:
    margin = "  " * depth
    if isinstance(value, dict):
        return "\n" + "".join(
            f"{margin}{key}:{_inner(inner, depth + 1)}" for key, inner in value.items()
        )
    if isinstance(value, list) and any(isinstance(one, dict) for one in value):
        entries = (_inner(one, depth + 1).strip() for one in value)
        return "\n" + "".join(f"{margin}- {entry}\n" for entry in entries)
    return f" {_scalar(value)}\n"


def _scalar(value: Any) -> str:
    """A value as YAML: JSON's strings are YAML's, but a date is a date only without quotes."""
    if isinstance(value, str) and re.fullmatch(r"\d{4}-\d\d-\d\d", value):
        return value
    return json.dumps(value, ensure_ascii=False)

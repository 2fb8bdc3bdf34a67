"""The practice from `content/practice.yaml`."""

import datetime as dt

from practice_site.model.practice import (
    AnswerEngines,
    Booking,
    Brand,
    Closure,
    Insurance,
    Moved,
    NavItem,
    Notice,
    Practice,
    ReviewPolicy,
    Search,
    Verification,
)
from practice_site.reading.records import Data, RecordSource


def practice(source: RecordSource) -> Practice:
    """Make the practice."""
    data = source.data
    return Practice(
        **source.base,
        name=data["name"],
        legal_name=data.get("legal_name", ""),
        fictitious_name_permit=data.get("fictitious_name_permit", ""),
        sample=data.get("sample", False),
        url=data["url"],
        lang=data["lang"],
        timezone=data["timezone"],
        type=data["type"],
        jurisdictions=tuple(data["jurisdictions"]),
        employees=data.get("employees"),
        hhs_funds=data.get("hhs_funds"),
        at_facilities=data.get("at_facilities"),
        phone=data["phone"],
        fax=data.get("fax", ""),
        tracking_phones=tuple(data.get("tracking_phones", ())),
        email=data.get("email", ""),
        booking=_booking(data),
        profiles=tuple(data.get("profiles", ())),
        insurance=_insurance(data),
        closures=tuple(_closure(entry) for entry in data.get("closures", ())),
        disclaimer=data["disclaimer"],
        emergency=data["emergency"],
        notices=tuple(_notice(kind, said) for kind, said in data.get("notices", {}).items()),
        review=ReviewPolicy(**data.get("review", {})),
        brand=Brand(**data.get("brand", {})),
        search=_search(data.get("search", {})),
        nav=tuple(NavItem(entry["label"], entry["to"]) for entry in data.get("nav", ())),
        moved=tuple(Moved(entry["from"], entry["to"]) for entry in data.get("moved", ())),
        gone=tuple(data.get("gone", ())),
    )


def _booking(data: Data) -> Booking | None:
    said = data.get("booking")
    return Booking(said["url"], said.get("vendor", ""), said.get("baa_date")) if said else None


def _insurance(data: Data) -> Insurance | None:
    said = data.get("insurance")
    return Insurance(said["as_of"], tuple(said["accepted"])) if said else None


def _closure(entry: Data) -> Closure:
    return Closure(
        start=entry["from"],
        end=entry["to"],
        message=entry["message"],
        offices=tuple(entry.get("offices", ())),
    )


def _search(said: Data) -> Search:
    return Search(
        answer_engines=AnswerEngines(said.get("answer_engines", AnswerEngines.WELCOME)),
        indexnow_key=said.get("indexnow_key", ""),
        verification=Verification(**said.get("verification", {})),
    )


def _notice(kind: str, said: Data) -> Notice:
    details = {
        key: value.isoformat() if isinstance(value, dt.date) else str(value)
        for key, value in said.items()
        if key != "page"
    }
    return Notice(kind, said.get("page", ""), details)

"""A physician from the front matter and text of their file."""

from practice_site.model.physician import (
    Affiliation,
    Certification,
    Licence,
    OfficeDays,
    Physician,
)
from practice_site.reading.records import Data, RecordSource


def physician(source: RecordSource) -> Physician:
    """Make a physician; the text is the biography."""
    data = source.data
    return Physician(
        **source.base,
        name=data["name"],
        given_name=data["given_name"],
        family_name=data["family_name"],
        prefix=data.get("prefix", ""),
        degree=data["degree"],
        title=data.get("title", ""),
        specialties=tuple(data.get("specialties", ())),
        certifications=tuple(_certification(entry) for entry in data.get("certifications", ())),
        fellowship=data.get("fellowship", ""),
        licences=tuple(_licence(entry) for entry in data["licences"]),
        npi=data.get("npi", ""),
        affiliations=tuple(
            Affiliation(entry["hospital"], entry.get("url", ""))
            for entry in data.get("affiliations", ())
        ),
        offices=tuple(
            OfficeDays(entry["office"], tuple(entry.get("days", ())))
            for entry in data.get("offices", ())
        ),
        languages=tuple(data.get("languages", ())),
        new_patients=data.get("new_patients"),
        photo=data.get("photo", ""),
        photo_alt=data.get("photo_alt", ""),
        profiles=tuple(data.get("profiles", ())),
        joined=data.get("joined"),
        left=data.get("left"),
        redirect_from=tuple(data.get("redirect_from", ())),
        body=source.body,
    )


def _certification(entry: Data) -> Certification:
    return Certification(
        specialty=entry["specialty"],
        board=entry["board"],
        recognized_by=entry.get("recognized_by", ""),
        since=entry.get("since", ""),
        expires=entry.get("expires", ""),
    )


def _licence(entry: Data) -> Licence:
    return Licence(
        state=entry["state"],
        board=entry["board"],
        number=entry.get("number", ""),
        expires=entry.get("expires"),
    )

"""A testimonial from its file, with the right to show it."""

from practice_site.model.testimonial import (
    Authorization,
    Outcome,
    Testimonial,
    TypicalResult,
)
from practice_site.reading.records import Data, RecordSource


def testimonial(source: RecordSource) -> Testimonial:
    """Make a testimonial."""
    data = source.data
    incentive, disclosure = _incentive(data)
    origin = data.get("source", {})
    typical = data.get("typical_result")
    return Testimonial(
        **source.base,
        status=data["status"],
        sample=data.get("sample", False),
        quote=data["quote"],
        attribution=data["attribution"],
        town=data.get("town", ""),
        about=tuple(data.get("about", ())),
        received=data.get("received"),
        platform=origin.get("platform", ""),
        source_url=origin.get("url", ""),
        patient=data.get("patient"),
        relationship=data.get("relationship", ""),
        incentive=incentive,
        incentive_disclosure=disclosure,
        machine_written=data.get("machine_written"),
        disclaimer=data.get("disclaimer", ""),
        outcomes=tuple(
            Outcome(entry["claim"], entry["substantiation"]) for entry in data.get("outcomes", ())
        ),
        typical_result=TypicalResult(typical["text"], typical["source"]) if typical else None,
        authorization=_authorization(data),
    )


def _incentive(data: Data) -> tuple[str, str]:
    """What was given, and what readers are told of it."""
    said = data.get("incentive", "")
    return (said["what"], said["disclosure"]) if isinstance(said, dict) else (said, "")


def _authorization(data: Data) -> Authorization | None:
    said = data.get("authorization")
    if said is None:
        return None
    return Authorization(**{**said, "scope": tuple(said.get("scope", ()))})

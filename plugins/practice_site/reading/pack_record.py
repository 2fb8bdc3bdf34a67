"""A pack of requirements from its file."""

from practice_site.model.finding import Severity
from practice_site.model.law import Applies, Confidence, Pack, Requirement
from practice_site.reading.records import Data, RecordSource

_SEVERITIES = ("severity", "before", "otherwise")
_LISTS = ("lexicon", "bodies")


def pack(source: RecordSource) -> Pack:
    """Make a pack."""
    data = source.data
    return Pack(
        **source.base,
        title=data["title"],
        as_of=data["as_of"],
        requirements=tuple(_requirement(entry) for entry in data["requirements"]),
    )


def _requirement(entry: Data) -> Requirement:
    said = {**entry, **{key: Severity(entry[key]) for key in _SEVERITIES if key in entry}}
    if "confidence" in entry:
        said["confidence"] = Confidence(entry["confidence"])
    if "applies" in entry:
        said["applies"] = Applies(**entry["applies"])
    return Requirement(**{**said, **{key: tuple(entry.get(key, ())) for key in _LISTS}})

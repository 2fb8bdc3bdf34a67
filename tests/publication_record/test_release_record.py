import json
from importlib.resources import files

import msgspec
import pytest
from jsonschema import Draft202012Validator

from practice_site.publication_record.release_record import (
    RecordUnreadable,
    ReleaseRecord,
    decoded,
    encoded,
)
from publication_record.records import RECORD

SCHEMA = json.loads(
    files("practice_site").joinpath("schemas/release_record_v1.json").read_text("utf-8")
)


def test_a_record_comes_back_as_it_was() -> None:
    assert decoded(encoded(RECORD)) == RECORD
    assert encoded(RECORD).isascii()


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"[]",
        b"\xff",
        b"[" * 100_000,
        encoded(RECORD)[:-9],
        encoded(RECORD).replace(b'"version": 1', b'"version": 2'),
        encoded(RECORD).replace(b'"made_by": "publish"', b'"made_by": "magic"'),
    ],
)
def test_what_is_no_record_is_refused(content: bytes) -> None:
    with pytest.raises(RecordUnreadable):
        decoded(content)


def test_the_schema_is_that_of_the_record() -> None:
    made = json.loads(json.dumps(msgspec.json.schema(ReleaseRecord)))
    assert {key: SCHEMA[key] for key in made} == made
    Draft202012Validator.check_schema(SCHEMA)
    Draft202012Validator(SCHEMA).validate(json.loads(encoded(RECORD)))

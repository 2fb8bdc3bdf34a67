from msgspec.structs import replace

from practice_site.publication_record.redaction import LEFT_OUT, redacted
from practice_site.publication_record.release_record import SetAsideRecord, encoded
from publication_record.records import FINDING, RECORD, TESTIMONIAL


def names_jo(text: str) -> bool:
    return "Jo Madeup" in text


def test_of_a_withheld_testimonial_its_authorization_stays_and_its_person_goes() -> None:
    left = redacted(RECORD, {"t-1"}, names_jo)
    assert b"Madeup" not in encoded(left)
    (testimonial,) = left.testimonials
    assert (testimonial.id, testimonial.urls, testimonial.kept_at) == ("t-1", ("/a/",), "Folder 1")
    assert (testimonial.attribution, testimonial.disclosures) == ("", ())
    assert testimonial.withheld
    assert replace(left, testimonials=RECORD.testimonials) == RECORD


def test_a_name_is_left_out_wherever_somebody_wrote_it() -> None:
    reason = SetAsideRecord(finding=FINDING, by="exception", reason="Jo Madeup asked for it")
    kept = replace(TESTIMONIAL, kept_at="Folder of Jo Madeup")
    left = redacted(replace(RECORD, set_aside=(reason,), testimonials=(kept,)), {"t-1"}, names_jo)
    assert left.set_aside[0].reason == LEFT_OUT
    assert left.testimonials[0].kept_at == LEFT_OUT
    assert left.pages == RECORD.pages


def test_others_stay_as_they_are() -> None:
    assert redacted(RECORD, {"t-2"}, lambda text: False) == RECORD

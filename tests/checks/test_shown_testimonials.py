import datetime as dt

from practice_site.checks.evidence import Evidence
from practice_site.checks.shown_testimonials import RECORD, WORDS, quoting, recorded, shown_records
from practice_site.model.positions import Positions
from practice_site.model.site import Site
from practice_site.model.span import Span
from practice_site.model.testimonial import Authorization, Testimonial

from .law.practices import AS_OF, practice


def record(slug: str, **fields: object) -> Testimonial:
    known = {"status": "publish", "quote": "Words.", "attribution": "A", **fields}
    path = f"content/testimonials/{slug}.yaml"
    return Testimonial(slug=slug, path=path, positions=Positions(Span(path)), **known)


def shown(as_of: dt.date, *, sample: bool) -> list[str]:
    signed = Authorization(signed=dt.date(2026, 1, 5), expires=AS_OF)
    records = (
        record("authorized", authorization=signed),
        record("draft", status="draft", authorization=signed),
        record("sample", sample=True),
        record("unsigned"),
    )
    site = Site(practice=practice(sample=sample), testimonials=records)
    return [each.slug for each in shown_records(Evidence(site=site, plan=None, as_of=as_of))]


def test_only_what_may_be_seen_on_the_day_is_judged() -> None:
    assert shown(AS_OF, sample=False) == ["authorized"]
    assert shown(AS_OF + dt.timedelta(days=1), sample=False) == []
    assert shown(AS_OF, sample=True) == ["authorized", "sample"]


def test_examples_change_the_record_of_the_minimal_site() -> None:
    assert (quoting("Other words.").path, quoting("Other words.").instead_of) == (RECORD, WORDS)
    assert "authorization:" in recorded("disclaimer: None.\n").text

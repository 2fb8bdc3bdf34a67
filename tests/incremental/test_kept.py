import msgspec
import pytest
from msgspec.structs import replace

from building.test_flow import request
from conftest import REPOSITORY, SiteMaker
from pages.records import article, body, quote_line, section
from practice_site.building.flow import Outcome, build_site
from practice_site.checks.law.shipped import shipped_packs
from practice_site.incremental.kept import (
    RECORDS,
    FileReading,
    KeptReading,
    MadePage,
    Unusable,
    decode_kept_readings,
    decode_pages,
    decode_reading,
    encode_reading,
    encoded,
    head_of,
)
from practice_site.model.article import Article
from practice_site.model.facts import ImageFact, PageSummary
from practice_site.model.finding import Citation, Finding, Problem, Severity
from practice_site.model.html import Html
from practice_site.model.mention import Mention, MentionKind
from practice_site.model.record import Record
from practice_site.model.site import Placeholder, Site
from practice_site.model.span import Span
from practice_site.reading.site_loader import load_site

SPAN = Span("content/articles/a.md", 3, 4, 3, 9)
PROBLEM = Problem("yaml-syntax", SPAN, "Broken.", "Mend it.")
FINDING = Finding(
    SPAN,
    "PS801",
    "claim-guarantee",
    Severity.WARNING,
    "It promises.",
    "Soften it.",
    Citation("16 CFR 465", "https://example.org/"),
    "/articles/a/",
    ("PS802",),
)


@pytest.fixture(scope="module")
def site() -> Site:
    return load_site(REPOSITORY)


@pytest.fixture(scope="module")
def built() -> Outcome:
    return build_site(request(REPOSITORY))


def records_of(site: Site) -> dict[str, list[Record]]:
    """The records of each kind of file; articles as they are kept, without their texts."""
    assert site.practice
    return {
        "article": [replace(text, body=None) for text in site.articles],
        "locations": [*site.offices, *site.towns],
        "pack": list(shipped_packs().values()),
        "page": list(site.pages),
        "physician": list(site.physicians),
        "practice": [site.practice],
        "review": list(site.reviews),
        "service": list(site.services),
        "testimonial": list(site.testimonials),
    }


def test_records_of_every_kind_come_back_as_they_were(site: Site) -> None:
    records = records_of(site)
    assert set(records) == set(RECORDS)
    for kind, written in records.items():
        assert written, kind
        for some in ([record] for record in written) if kind != "locations" else [written]:
            reading = FileReading(tuple(some), (), (), ())
            again = decode_reading(encode_reading(reading, kind), kind)
            assert again == reading
            assert [type(record) for record in again.records] == [type(r) for r in some]
            assert repr(again) == repr(reading)


@pytest.mark.parametrize("written", ["38", "38.0"])
def test_a_number_is_the_same_kind_of_number_when_it_comes_back(
    make_site: SiteMaker, written: str
) -> None:
    root = make_site("minimal")
    locations = root / "locations.yaml"
    text = locations.read_text(encoding="utf-8")
    place = f"    geo: {{latitude: {written}, longitude: -122}}\n"
    assert text.count("    name: Yountville\n") == 1
    locations.write_text(
        text.replace("    name: Yountville\n", f"    name: Yountville\n{place}")
        + "    drive: {minutes: 15, miles: 9}\n",
        encoding="utf-8",
    )
    site = load_site(root)
    assert site.problems == ()
    reading = FileReading((*site.offices, *site.towns), (), (), ())
    again = decode_reading(encode_reading(reading, "locations"), "locations")
    assert repr(again) == repr(reading)


def test_html_comes_back_as_html(site: Site) -> None:
    reading = FileReading(site.pages[:1], (), (), ())
    (page,) = decode_reading(encode_reading(reading, "page"), "page").records
    blocks = [block for section in page.body.sections for block in section.blocks]
    assert blocks
    assert {type(block.html) for block in blocks} == {Html}


def test_what_is_wrong_with_a_file_comes_back_too() -> None:
    said = Mention(MentionKind.ADDRESS, "1 A St", SPAN, ("1 A St", "", "", "", ""), claimed=False)
    reading = FileReading(
        (), (Placeholder("article", "a", SPAN.path, draft=True),), (PROBLEM,), (FINDING,), (said,)
    )
    for kind in RECORDS:
        assert decode_reading(encode_reading(reading, kind), kind) == reading


def test_pages_and_readings_come_back_as_they_were(built: Outcome) -> None:
    pages, readings = tuple(built.kept.pages.values()), tuple(built.kept.readings.values())
    assert len(pages) > 30
    assert len(readings) > 20
    assert decode_pages(encoded(pages)) == pages
    assert decode_kept_readings(encoded(readings)) == readings
    odd = MadePage(
        url="/a/",
        file="a/index.html",
        fingerprint="f",
        digest="d",
        summary=PageSummary(
            url="/a/", targets=("", "é"), loads=(), wordless=(ImageFact("/x.png", None, SPAN),)
        ),
        findings=(FINDING, replace(FINDING, source=None, page=None, also=())),
    )
    assert decode_pages(encoded((odd,))) == (odd,)


def wrong_contents() -> list[bytes]:
    reading = encode_reading(
        FileReading((article(body=body(section("x"))),), (), (), ()), "article"
    )
    return [
        b"",
        b"\xc1",
        reading[:-1],
        reading + b"\x00",
        reading.replace(b"explainer", b"no-format"),
        encoded((1, 2)),
        encoded(None),
        encoded([]),
        encoded({"records": 1}),
        msgspec.msgpack.encode(["x"] * 4),
    ]


@pytest.mark.parametrize("content", wrong_contents())
def test_what_is_damaged_is_unusable(content: bytes) -> None:
    with pytest.raises(Unusable):
        decode_reading(content, "article")


def test_what_is_of_another_kind_is_unusable(site: Site) -> None:
    reading = encode_reading(FileReading(site.pages[:1], (), (), ()), "page")
    for kind in ("testimonial", "practice", "locations", "no-kind"):
        with pytest.raises(Unusable):
            decode_reading(reading, kind)


@pytest.mark.parametrize(
    "content", [b"", b"\xc1", encoded([1]), encoded([{"url": "/a/"}]), b"\xa1"]
)
def test_damaged_pages_and_readings_are_unusable(content: bytes) -> None:
    with pytest.raises(Unusable):
        decode_pages(content)
    with pytest.raises(Unusable):
        decode_kept_readings(content)


def test_a_half_of_what_another_process_sent_is_unusable() -> None:
    kept = KeptReading("a.md", "article", (1, 2, 3, 4), "d", "h", b"x")
    whole = encoded((kept,))
    for length in range(len(whole)):
        with pytest.raises(Unusable):
            decode_kept_readings(whole[:length])


def reading_of(record: Article, *problems: Problem) -> FileReading:
    return FileReading((record,), (), problems, ())


def test_the_head_is_what_planning_may_use() -> None:
    known = replace(article("a", body=body(section("Part"))), body=None)
    head = head_of(reading_of(known))
    quoting = replace(article("a", body=body(section("Part", quote_line("t-1")))), body=None)
    assert quoting.quotes
    assert head_of(reading_of(quoting)) == head
    assert head_of(reading_of(known, PROBLEM)) == head
    for other in (
        replace(known, title="Other"),
        replace(known, image="images/a.png"),
        replace(known, redirect_from=("/old/",)),
        replace(known, slug="b"),
    ):
        assert head_of(reading_of(other)) != head
    unread = FileReading((known,), (Placeholder("article", "a", SPAN.path),), (), ())
    assert head_of(unread) != head

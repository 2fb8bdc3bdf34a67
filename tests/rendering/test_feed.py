"""The feed, held against RFC 4287, and as a feed reader reads it."""

import re
from pathlib import Path

import feedparser
import pytest
from lxml import etree, html

from conftest import REPOSITORY, copy_site
from practice_site.building.configuration import PARTS
from practice_site.building.flow import BuildRequest, build_site

ATOM = "{http://www.w3.org/2005/Atom}"
XHTML_FREE = {"title", "id", "updated", "published", "summary", "content", "name", "uri"}
RFC_3339 = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(Z|[+-]\d\d:\d\d)")

FEED = {"author": 1, "id": 1, "title": 1, "updated": 1}
ENTRY = {"id": 1, "title": 1, "updated": 1, "author": 1, "content": 1, "summary": 1}


def built(root: Path) -> bytes:
    outcome = build_site(
        BuildRequest(root=root, theme=REPOSITORY / "theme", parts=frozenset(PARTS))
    )
    return outcome.documents["feed.xml"]


@pytest.fixture(scope="module")
def sample() -> bytes:
    return built(REPOSITORY)


def require_atom(feed: bytes) -> None:
    """What RFC 4287, 4.1 demands of a feed and its entries."""
    root = etree.fromstring(feed)
    assert root.tag == f"{ATOM}feed"
    entries = root.findall(f"{ATOM}entry")
    ids = [entry.findtext(f"{ATOM}id") for entry in entries]
    assert len(set(ids)) == len(ids)
    for element, needed in [(root, FEED), *((entry, ENTRY) for entry in entries)]:
        for name, count in needed.items():
            assert len(element.findall(f"{ATOM}{name}")) == count, name
        links = element.findall(f"{ATOM}link")
        relations = [(link.get("rel"), link.get("type")) for link in links]
        assert len(set(relations)) == len(relations)
        assert ("alternate", "text/html") in relations
        for link in links:
            assert link.get("href").startswith("https://")
        assert element.findtext(f"{ATOM}author/{ATOM}name")
        assert element.findtext(f"{ATOM}id").startswith("https://")
        for name in ("updated", "published"):
            for date in element.findall(f"{ATOM}{name}"):
                assert RFC_3339.fullmatch(date.text)
    for element in root.iter():
        for child in element:
            assert not (element.text or "").strip(), "text beside elements"
            assert not (child.tail or "").strip(), "text beside elements"
    latest = max(entry.findtext(f"{ATOM}updated") for entry in entries)
    assert root.findtext(f"{ATOM}updated") == latest


def test_it_is_valid_atom(sample: bytes) -> None:
    require_atom(sample)
    root = etree.fromstring(sample)
    assert root.get("{http://www.w3.org/XML/1998/namespace}lang") == "en"
    self_link = root.find(f"{ATOM}link[@rel='self']")
    assert self_link.get("href") == "https://sample-practice.example/feed.xml"
    assert "made up" in root.findtext(f"{ATOM}subtitle")


def test_a_reader_finds_the_whole_articles(sample: bytes) -> None:
    feed = feedparser.parse(sample)
    assert not feed.bozo, feed.get("bozo_exception")
    assert feed.version == "atom10"
    assert len(feed.entries) == len(list((REPOSITORY / "content/articles").glob("*.md")))
    for entry in feed.entries:
        (content,) = entry.content
        assert content.type == "text/html"
        assert entry.author_detail.href.startswith("https://sample-practice.example/")
        text = html.fromstring(content.value).text_content()
        assert "for education only" in text
        slug = entry.link.rstrip("/").rpartition("/")[2]
        source = (REPOSITORY / f"content/articles/{slug}.md").read_text(encoding="utf-8")
        headings = re.findall(r"^##+ (.*)$", source, re.M)
        assert len(headings) > 3
        for heading in headings:
            assert heading in text


def test_quotes_come_with_their_disclosures_and_tables_and_references_whole(sample: bytes) -> None:
    contents = [entry.content[0].value for entry in feedparser.parse(sample).entries]
    whole = "".join(contents)
    for part in ("<blockquote>", "<table>", "<ol>", "References", "Frequently Asked"):
        assert part in whole
    quote = next(c for c in contents if "<blockquote>" in c)
    page = html.fromstring(quote)
    figure = page.xpath("//figure[.//blockquote]")[0]
    assert figure.xpath(".//figcaption//p")


def test_every_address_is_absolute(sample: bytes) -> None:
    for entry in etree.fromstring(sample).findall(f"{ATOM}entry"):
        content = html.fromstring(entry.findtext(f"{ATOM}content"))
        for element, attribute, address, _ in content.iterlinks():
            assert re.match(r"https?://|tel:|mailto:", address), (element.tag, attribute, address)


def test_it_is_the_same_whenever_it_is_built(sample: bytes) -> None:
    assert built(REPOSITORY) == sample


def test_what_is_withheld_leaves_no_trace(tmp_path: Path) -> None:
    root = copy_site("minimal", tmp_path / "site")
    before = built(root).decode()
    record = root / "content/testimonials/sample-1.yaml"
    quote = "Sample words that no patient said."
    assert quote in before
    assert "Every back is different" in before
    record.unlink()
    after = built(root).decode()
    require_atom(after.encode())
    assert quote not in after
    assert "Every back is different" not in after


def test_characters_that_xml_forbids_do_not_break_it(tmp_path: Path) -> None:
    root = copy_site("minimal", tmp_path / "site")
    article = root / "content/articles/minimal.md"
    text = article.read_text(encoding="utf-8")
    article.write_text(
        text.replace("Many people wake up stiff.", "Many\x0b people ]]> <wake> & \ufffe up."),
        encoding="utf-8",
    )
    require_atom(built(root))

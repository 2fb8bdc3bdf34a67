import gzip
from pathlib import Path

import pytest

from migrating.exports import OLD, write
from practice_site.migrating.reading_sources import read_old_source
from practice_site.migrating.xml_source import Unreadable

_NAMESPACE = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"'


def urlset(*paths: str) -> str:
    entries = "".join(f"<url><loc>\n {OLD}{path} </loc></url>" for path in paths)
    return f'<?xml version="1.0" encoding="UTF-8"?>\n<urlset {_NAMESPACE}>{entries}</urlset>'


def index(*files: str) -> str:
    entries = "".join(f"<sitemap><loc>{OLD}/{file}</loc></sitemap>" for file in files)
    return f"<sitemapindex {_NAMESPACE}>{entries}</sitemapindex>"


def test_a_sitemap_lists_addresses(tmp_path: Path) -> None:
    source = read_old_source(write(tmp_path, "sitemap.xml", urlset("/a/", "/b/")))
    assert [each.written for each in source.listed] == [f"{OLD}/a/", f"{OLD}/b/"]
    assert (source.what, source.hosts) == ("sitemap", ("old-practice.example",))


def test_a_packed_one_is_unpacked(tmp_path: Path) -> None:
    file = tmp_path / "sitemap.xml.gz"
    file.write_bytes(gzip.compress(urlset("/a/").encode()))
    assert [each.written for each in read_old_source(file).listed] == [f"{OLD}/a/"]


def test_a_damaged_packed_one_is_said_to_be_so(tmp_path: Path) -> None:
    file = tmp_path / "sitemap.xml.gz"
    file.write_bytes(gzip.compress(urlset(*(f"/{n}/" for n in range(999))).encode())[:300])
    with pytest.raises(Unreadable, match="cannot be read"):
        read_old_source(file)


def test_an_index_takes_what_lies_beside_it_and_asks_for_the_rest(tmp_path: Path) -> None:
    write(tmp_path, "posts.xml", urlset("/a/"))
    write(tmp_path.parent, "outside.xml", urlset("/secret/"))
    write(tmp_path, "again.xml", index("index.xml", "posts.xml"))
    names = ("posts.xml", "pages.xml", "again.xml", "../outside.xml", "posts.xml")
    source = read_old_source(write(tmp_path, "index.xml", index(*names)))
    assert [each.written for each in source.listed] == [f"{OLD}/a/"]
    assert len(source.notes) == 2
    assert "pages.xml, which does not lie beside it" in source.notes[0]
    assert "outside.xml in the same folder" in source.notes[1]


def test_sitemaps_of_an_index_are_taken_packed_or_as_a_browser_unpacked_them(
    tmp_path: Path,
) -> None:
    (tmp_path / "a.xml.gz").write_bytes(gzip.compress(urlset("/a/").encode()))
    write(tmp_path, "b.xml", urlset("/b/"))
    source = read_old_source(write(tmp_path, "index.xml", index("a.xml.gz", "b.xml.gz")))
    assert [each.written for each in source.listed] == [f"{OLD}/a/", f"{OLD}/b/"]
    assert source.notes == ()


def test_indexes_within_indexes_have_an_end(tmp_path: Path) -> None:
    for number in range(450):
        write(tmp_path, f"{number}.xml", index(f"{number + 1}.xml"))
    write(tmp_path, "450.xml", urlset("/deep/"))
    assert read_old_source(tmp_path / "0.xml").listed == ()
    assert read_old_source(tmp_path / "448.xml").listed
    long = index("a" * 5000 + ".xml")
    assert "does not lie beside it" in read_old_source(write(tmp_path, "l.xml", long)).notes[0]

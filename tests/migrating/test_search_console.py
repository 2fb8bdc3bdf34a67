import io
import zipfile
from pathlib import Path

import pytest

from migrating.exports import OLD, write
from practice_site.migrating.old_site import Traffic, Visited
from practice_site.migrating.search_console import read_search_console
from practice_site.migrating.xml_source import Unreadable


def damaged() -> bytes:
    """A ZIP whose table of contents is whole, and what is packed in it is not."""
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("Pages.csv", "".join(f"{OLD}/{n}/,{n},2,1%,3\n" for n in range(500)))
    data = bytearray(stream.getvalue())
    data[60:100] = b"\xff" * 40
    return bytes(data)


@pytest.mark.parametrize(
    "table",
    [
        "Top pages,Clicks,Impressions,CTR,Position\n{url},1234,56789,2.17%,3.4\n",
        'Top pages,Clicks,Impressions,CTR,Position\n"{url}","1,234","56,789",2.17%,3.4\n',
        "Die häufigsten Seiten;Klicks;Impressionen;CTR;Position\n{url};1.234;56.789;2,17%;3,4\n",
        "Pages\tClics\tImpressions\tCTR\tPosition\n{url}\t1 234\t56\u202f789\t2,17\xa0%\t3,4\n",
        "Page,Impressions,Clicks,CTR,Position\n{url},56789,1234,2.17%,3.4\n",
        "Top pages,Last 28 days Clicks,Previous 28 days Clicks,Last 28 days Impressions,"
        "Previous 28 days Impressions,Last 28 days CTR,Previous 28 days CTR,"
        "Last 28 days Position,Previous 28 days Position\n{url},1234,1,56789,2,2.17%,1%,3.4,9\n",
        "Seiten,K heute,K davor,I heute,I davor,C heute,C davor,P heute,P davor\n"
        "{url},1234,1,56789,2,2.17%,1%,3.4,9\n",
    ],
)
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_tables_of_any_language_and_program(tmp_path: Path, table: str, encoding: str) -> None:
    file = tmp_path / "Pages.csv"
    file.write_bytes(table.format(url=f"{OLD}/a/").encode(encoding))
    assert read_search_console(file) == (Visited(f"{OLD}/a/", Traffic(1234, 56789, 3.4)),)


def test_the_download_as_it_comes(tmp_path: Path) -> None:
    file = tmp_path / "export.zip"
    with zipfile.ZipFile(file, "w") as archive:
        archive.writestr("Queries.csv", "Top queries,Clicks\nback pain,3\n")
        archive.writestr("Seiten.csv", f"Seiten,Klicks,I,CTR,Position\n{OLD}/a/,3,4,75%,1\n")
    assert read_search_console(file) == (Visited(f"{OLD}/a/", Traffic(3, 4, 1.0)),)


@pytest.mark.parametrize(
    "data", [b"", b"Top queries,Clicks\nback pain,3\n", b"PK\x03\x04damaged", damaged()]
)
def test_what_is_no_such_table(tmp_path: Path, data: bytes) -> None:
    file = tmp_path / "x.csv"
    file.write_bytes(data)
    with pytest.raises(Unreadable):
        read_search_console(file)


@pytest.mark.parametrize("numbers", [",,,", "x,y,z,w", "-1,-2,,", "1" * 400 + ",2,,."])
def test_what_is_no_number_stops_nothing(tmp_path: Path, numbers: str) -> None:
    table = f"Top pages,Clicks,Impressions,CTR,Position\n{OLD}/a/,{numbers}\n"
    (visited,) = read_search_console(write(tmp_path, "x.csv", table))
    assert visited.written == f"{OLD}/a/"

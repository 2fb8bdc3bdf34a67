import gzip
import io
from pathlib import Path

import pytest

from practice_site.migrating.xml_source import CleanStream, Unreadable, elements, root_of

TEXT = b"<a>Q & A &amp; &mdash; &#8212; &#x2014;<![CDATA[R & D &nbsp; ]] ]]>&<b/>&</a>"
CLEAN = (
    b"<a>Q &amp; A &amp; &amp;mdash; &#8212; &#x2014;<![CDATA[R & D &nbsp; ]] ]]>&amp;<b/>&amp;</a>"
)


@pytest.mark.parametrize("size", [1, 2, 3, 5, 7, 11, 13, 64, 1000])
def test_a_bare_sign_is_text_wherever_the_file_is_cut(size: int) -> None:
    stream = CleanStream(io.BytesIO(TEXT), "x.xml")
    pieces = iter(lambda: stream.read(size), b"")
    assert b"".join(pieces) == CLEAN


def test_names_that_only_html_has_stay_as_they_were_written(tmp_path: Path) -> None:
    file = tmp_path / "x.xml"
    file.write_bytes(b"<rss><t>A&mdash;B & C</t></rss>")
    notes: list[str] = []
    (element,) = [each.text for each in elements(file, frozenset({"t"}), notes)]
    assert (element, notes) == ("A&mdash;B & C", [])


def test_what_is_packed_is_asked_for_unpacked(tmp_path: Path) -> None:
    file = tmp_path / "export.zip"
    file.write_bytes(b"PK\x03\x04 and more")
    with pytest.raises(Unreadable, match="Unpack it"):
        root_of(file)


def test_a_damaged_packed_file_is_said_to_be_so(tmp_path: Path) -> None:
    whole = bytearray(gzip.compress(bytes(range(256)) * 500))
    whole[40:80] = b"\xff" * 40
    file = tmp_path / "x.xml.gz"
    file.write_bytes(whole)
    with pytest.raises(Unreadable, match="cannot be read"):
        root_of(file)

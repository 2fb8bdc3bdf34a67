import datetime as dt
from pathlib import Path

import pytest

from migrating.exports import OLD, export, item, page, post, write
from practice_site.migrating.old_site import Term
from practice_site.migrating.reading_sources import read_old_source
from practice_site.migrating.wxr import texts_of
from practice_site.migrating.xml_source import Unreadable


def test_what_an_export_says(tmp_path: Path) -> None:
    text = export(
        post(
            "walking",
            "Walking &amp; Resting",
            number=12,
            creator="alex",
            modified="2023-01-02 09:00:00",
            terms=[("category", "spine", "Spine"), ("post_tag", "walk", "Walk"), ("x", "y", "Z")],
            more="<wp:comment><wp:comment_id>1</wp:comment_id></wp:comment>"
            "<wp:postmeta><wp:meta_key>_thumbnail_id</wp:meta_key>"
            "<wp:meta_value><![CDATA[77]]></wp:meta_value></wp:postmeta>",
        ),
        page("about", "About", status="draft", date="0000-00-00 00:00:00"),
        post("secret", "Secret", more="<wp:post_password><![CDATA[x]]></wp:post_password>"),
    )
    source = read_old_source(write(tmp_path, "any-name.txt", text))
    assert (source.what, source.hosts) == ("WordPress export", ("old-practice.example",))
    assert source.notes == ()
    first, second, third = source.items
    assert (first.title, first.slug, first.id, first.type) == (
        "Walking & Resting",
        "walking",
        "12",
        "post",
    )
    assert (first.published, first.updated) == (dt.date(2021, 5, 3), dt.date(2023, 1, 2))
    assert (first.author, first.comments, first.picture) == ("Dr. Alex Sample", 1, "77")
    assert first.terms == (Term("Spine", "spine"), Term("Walk", "walk", tag=True))
    assert (first.public, second.public, third.public) == (True, False, False)
    assert second.published == dt.date(2021, 5, 3), "from pubDate"


def test_texts_come_one_by_one_and_only_those_asked_for(tmp_path: Path) -> None:
    items = [post(f"p-{n}", f"P {n}", body=f"<p>Text {n}</p>") for n in range(5)]
    file = write(tmp_path, "x.xml", export(*items))
    assert list(texts_of(file, {2, 4})) == [(2, "<p>Text 1</p>"), (4, "<p>Text 3</p>")]


def test_squarespace_writes_paths(tmp_path: Path) -> None:
    generator = "Site-Server v@build.version@ (http://www.squarespace.com)"
    text = export(item("A", link="/blog/a", slug="a"), generator=generator)
    source = read_old_source(write(tmp_path, "x.xml", text))
    assert source.what == "Squarespace export"
    assert source.items[0].link == "/blog/a"


def test_control_characters_and_other_mistakes_stop_nothing(tmp_path: Path) -> None:
    good = export(post("a", "A \x00\x08nul"), post("b", "B"), page("c", "C"))
    broken = good.replace("<link>", "<link><br>", 1)
    source = read_old_source(write(tmp_path, "x.xml", broken))
    assert [each.title for each in source.items] == ["A nul", "B", "C"]
    assert any("mistakes in its XML" in note for note in source.notes)
    assert any("2 control characters" in note for note in source.notes)


def test_an_export_that_breaks_off_gives_what_it_has(tmp_path: Path) -> None:
    whole = export(*(post(f"p-{n}", f"P {n}") for n in range(4)))
    source = read_old_source(write(tmp_path, "x.xml", whole[: whole.index("P 2")]))
    assert [each.title for each in source.items][:2] == ["P 0", "P 1"]
    assert source.notes


BOMB = '<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;&a;">]>\n'
OUTSIDE = '<!DOCTYPE x SYSTEM "file:///etc/passwd">\n'


@pytest.mark.parametrize("head", [BOMB, OUTSIDE, BOMB.lower(), "<!-- a -->\n" + BOMB])
def test_a_document_type_is_refused_before_anything_is_read(tmp_path: Path, head: str) -> None:
    file = write(tmp_path, "x.xml", export(post("a", "&b;"), head=head))
    with pytest.raises(Unreadable, match="document type"):
        read_old_source(file)


def test_what_looks_like_one_within_a_text_is_only_text(tmp_path: Path) -> None:
    body = "<p>A page begins with &lt;!DOCTYPE html&gt; or <!DOCTYPE html></p>"
    file = write(tmp_path, "x.xml", export(post("a", "A", body=body)))
    assert dict(texts_of(file, {1})) == {1: body}
    assert read_old_source(file).items[0].link == f"{OLD}/2021/05/a/"


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("<html><body>x</body></html>", "another kind"),
        ("<!DOCTYPE html><html></html>", "is a web page"),
        ("<?xml version='1.0'?><opml/>", "<opml>"),
        ("nothing here", "no addresses"),
        ("", "no addresses"),
    ],
)
def test_other_files_are_refused_in_words(tmp_path: Path, text: str, message: str) -> None:
    with pytest.raises(Unreadable, match=message):
        read_old_source(write(tmp_path, "x.xml", text))


def test_what_is_no_file(tmp_path: Path) -> None:
    with pytest.raises(Unreadable, match="does not exist"):
        read_old_source(tmp_path / "nothing.xml")
    with pytest.raises(Unreadable, match="not a file"):
        read_old_source(tmp_path)

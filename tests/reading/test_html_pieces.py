from practice_site.reading.html_pieces import Pieces, attribute


def test_white_space_stands_only_between_blocks() -> None:
    pieces = Pieces()
    for opening in ("<ul>", "<li>", "<p>"):
        pieces.block(opening)
    pieces.say("a < b")
    pieces.tag("</p></li>")
    pieces.block("<li>")
    pieces.whole_block("<hr>")
    pieces.whole_block("<hr>")
    pieces.tag("</li></ul>")
    assert "".join(pieces.html) == "<ul><li><p>a &lt; b</p></li>\n<li><hr>\n<hr></li></ul>"
    assert "".join(pieces.text) == "a < b\n\n"


def test_attributes_are_quoted() -> None:
    assert attribute("""<"a" & 'b'>""") == "&lt;&quot;a&quot; &amp; 'b'&gt;"

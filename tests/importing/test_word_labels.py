from bs4 import BeautifulSoup

from practice_site.importing.lines import Why
from practice_site.importing.source_text import LeftOut
from practice_site.importing.word_labels import take_labels
from practice_site.importing.word_text import WordText


def test_labels_of_headings_make_them_and_are_told() -> None:
    html = "<p><strong>H1: Knees</strong></p><p><b>H2:</b> Rest</p><p>H2O: water, not a label</p>"
    soup = BeautifulSoup(html, "html.parser")
    text = WordText(["H1: Knees", "H2: Rest", "H2O: water, not a label"])
    take_labels(soup, text)
    assert str(soup) == (
        "<h1><strong>Knees</strong></h1><h2><b></b> Rest</h2><p>H2O: water, not a label</p>"
    )
    assert text.paragraphs == ["Knees", "Rest", "H2O: water, not a label"]
    assert text.left_out == [
        LeftOut(Why.HEADING_LABEL, "H1:"),
        LeftOut(Why.HEADING_LABEL, "H2:"),
    ]

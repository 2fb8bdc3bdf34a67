from hypothesis import given
from hypothesis import strategies as st
from slugify import slugify

from practice_site.reading.anchors import Anchors


def test_anchors_are_made_of_words_and_never_repeat() -> None:
    anchors = Anchors()
    headings = ["Why?", "Why!", "Why 2", "Why", "A Patient’s Perspective", "Dr. O'Neil", "Água"]
    assert [anchors.take(heading) for heading in headings] == [
        "why",
        "why-2",
        "why-2-2",
        "why-3",
        "a-patients-perspective",
        "dr-oneil",
        "agua",
    ]


def test_anchors_are_never_empty_nor_those_of_references() -> None:
    anchors = Anchors()
    assert [anchors.take(heading) for heading in ["", "🎉", "Ref 1", "Ref 1 use", "Reference"]] == [
        "section",
        "section-2",
        "section-ref-1",
        "section-ref-1-use",
        "reference",
    ]


def test_a_long_heading_is_cut_between_words() -> None:
    anchor = Anchors().take("word " * 40)
    assert len(anchor) <= 80
    assert set(anchor.split("-")) == {"word"}


@given(st.text(alphabet="aZ9 -_'’.,&;!?/<é日\t", max_size=100) | st.text(max_size=30))
def test_plain_headings_get_the_ids_that_the_library_would_give(heading: str) -> None:
    words = heading.translate(str.maketrans("", "", "'’‘"))
    expected = slugify(words, max_length=80, word_boundary=True) or "section"
    assert Anchors().take(heading).removeprefix("section-") == expected.removeprefix("section-")

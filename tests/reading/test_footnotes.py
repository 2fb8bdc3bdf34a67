"""References: numbered in the order of their first use."""

from practice_site.model.markdown import Body
from practice_site.reading.markdown import read_body

TEXT = """\
[^B]: Note *b* with [a link](https://b.example/).

First[^a], then[^b], again[^A].

## Frequently Asked Questions
### Why?
Because.[^b]

> Quoted.
>
> [^a]: Note a, from [^c].
>
>     Its second paragraph.

[^c]: Note c.
[^d]: Nobody points to [^e] here.
[^e]: Nor here.
"""


def read(text: str) -> tuple[Body, list[tuple[str, int, int]]]:
    body, problems = read_body(text, path="a.md")
    return body, [(p.kind, p.span.line, p.span.column) for p in problems]


def test_references_are_numbered_in_the_order_of_their_first_use() -> None:
    body, problems = read(TEXT)
    assert problems == []
    assert [(n.label, n.number, n.text, n.span.line) for n in body.footnotes] == [
        ("a", 1, "Note a, from 3.\nIts second paragraph.", 11),
        ("B", 2, "Note b with a link.", 1),
        ("c", 3, "Note c.", 15),
        ("d", 0, "Nobody points to [^e] here.", 16),
        ("e", 0, "Nor here.", 17),
    ]


def test_each_use_links_to_its_note_and_has_an_id_of_its_own() -> None:
    body, _ = read(TEXT)
    assert body.lead[0].html == (
        '<p>First<sup><a id="ref-1-use" href="#ref-1">1</a></sup>, '
        'then<sup><a id="ref-2-use" href="#ref-2">2</a></sup>, '
        'again<sup><a id="ref-1-use-2" href="#ref-1">1</a></sup>.</p>'
    )
    assert body.lead[0].text == "First1, then2, again1."
    answer = body.sections[0].faq[0].answer
    assert '<a id="ref-2-use-2" href="#ref-2">2</a>' in answer[0].html
    assert answer[1].html == "<blockquote><p>Quoted.</p></blockquote>"


def test_a_note_is_html_with_its_links_and_without_a_paragraph_around_it() -> None:
    body, _ = read(TEXT)
    assert body.footnotes[1].html == (
        'Note <em>b</em> with <a href="https://b.example/">a link</a>.'
    )
    assert [(link.target, link.span.line) for link in body.footnotes[1].links] == [
        ("https://b.example/", 1)
    ]
    assert body.footnotes[0].html.startswith("<p>Note a")


def test_a_reference_without_a_note_stays_text_and_is_reported() -> None:
    body, problems = read("See[^one] and\n*this[^two]* but `[^code]` and \\[^escaped] are none.\n")
    assert body.lead[0].text == "See[^one] and\nthis[^two] but [^code] and [^escaped] are none."
    assert problems == [("footnote-missing", 1, 4), ("footnote-missing", 2, 6)]


def test_the_message_names_the_label() -> None:
    _, (problem,) = read_body("See[^one].\n", path="a.md")
    assert "[^one]" in problem.message
    assert "[^one]:" in problem.remedy


def test_a_note_written_twice_is_reported_and_the_first_counts() -> None:
    body, problems = read("Text[^a].\n\n[^a]: One.\n[^A]: Two.\n")
    assert [note.text for note in body.footnotes] == ["One."]
    assert problems == [("invalid-value", 4, 1)]


def test_references_do_not_stand_in_headings() -> None:
    body, problems = read("## Title[^a]\n\n### Part[^a]\n\n[^a]: Note.\n")
    assert problems == [("invalid-value", 1, 9), ("invalid-value", 3, 9)]
    assert body.sections[0].heading == "Title"
    assert body.sections[0].blocks[0].text == "Part"
    assert body.footnotes[0].number == 0


def test_a_reference_in_a_block_with_raw_html_keeps_its_id() -> None:
    body, problems = read("H<sub>2</sub>O[^a]\n\n[^a]: Note with <i>HTML</i>.\n")
    assert problems == []
    assert body.lead[0].html == (
        '<p>H<sub>2</sub>O<sup><a id="ref-1-use" href="#ref-1">1</a></sup></p>'
    )
    assert body.footnotes[0].html == "Note with <i>HTML</i>."

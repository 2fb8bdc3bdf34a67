from practice_site.reading.markdown_events import cut_blocks, events_of
from practice_site.reading.markdown_source import MarkdownSource


def source_of(text: str) -> MarkdownSource:
    return MarkdownSource(text, path="a.md", line_of=lambda line: line)


def test_blocks_are_cut_with_their_depth() -> None:
    source = source_of("a *b **c***\n\n---\n- d\n  - e\n")
    events, notes = events_of(source)
    groups = list(cut_blocks(events))
    assert [(group.tag[0], group.depth) for group in groups] == [
        ("Paragraph", 3),
        ("Rule", 0),
        ("List", 4),
    ]
    assert [source.written(group.start, group.end) for group in groups] == [
        "a *b **c***",
        "---",
        "- d\n  - e",
    ]
    assert notes == []


def test_notes_are_taken_out_of_wherever_they_stand() -> None:
    source = source_of("x[^a]\n\n- > [^a]: [^b]: inner\n- y\n")
    events, notes = events_of(source)
    assert [group.tag[0] for group in cut_blocks(events)] == ["Paragraph", "List"]
    assert "FootnoteDefinition" not in str(events)
    assert [note.tag for note in notes] == [
        ("FootnoteDefinition", "a"),
        ("FootnoteDefinition", "b"),
    ]
    assert source.written(notes[1].start, notes[1].end) == "[^b]: inner"

from practice_site.reading.markdown_events import groups_of
from practice_site.reading.markdown_source import MarkdownSource


def source_of(text: str) -> MarkdownSource:
    return MarkdownSource(text, path="a.md", line_of=lambda line: line)


def test_blocks_are_cut_with_their_depth() -> None:
    source = source_of("a *b **c***\n\n---\n- d\n  - e\n")
    groups, notes = groups_of(source)
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
    groups, notes = groups_of(source)
    assert [group.tag[0] for group in groups] == ["Paragraph", "List"]
    assert "FootnoteDefinition" not in str(groups)
    assert [note.tag for note in notes] == [
        ("FootnoteDefinition", "a"),
        ("FootnoteDefinition", "b"),
    ]
    assert source.written(notes[1].start, notes[1].end) == "[^b]: inner"


def test_plain_blocks_hold_words_and_ends_of_lines_only() -> None:
    plain, *others = groups_of(source_of("a\nb & c\n\n*a*\n\n- a\n\na\\\nb\n\n`a`\n\n---\n"))[0]
    assert plain.plain
    assert [group.tag[0] for group in others] == [
        "Paragraph",
        "List",
        "Paragraph",
        "Paragraph",
        "Rule",
    ]
    assert not any(group.plain for group in others)

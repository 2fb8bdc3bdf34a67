from practice_site.importing.blocks import Block, Listing, Paragraph, cut_blocks
from practice_site.importing.lines import clean_lines


def blocks_of(text: str, *, markdown: bool = False) -> tuple[Block, ...]:
    return cut_blocks(clean_lines(text.split("\n")), markdown=markdown)


def only_list(text: str) -> Listing:
    (block,) = blocks_of(text)
    assert isinstance(block, Listing)
    return block


def test_empty_lines_separate_paragraphs_and_wrapped_lines_join() -> None:
    first, second = blocks_of("One line\nand its rest.\n\n\nTwo.")
    assert (first.text, first.line) == ("One line and its rest.", 1)
    assert (second.text, second.line) == ("Two.", 5)


def test_typed_bullets_become_one_list_even_over_empty_lines() -> None:
    listing = only_list("  • One\n  • Two\n    goes on\n\n- Three\n\n•Four")
    assert [item.text for item in listing.items] == ["One", "Two goes on", "Three", "Four"]
    assert not listing.numbered


def test_a_bullet_alone_takes_the_paragraph_below_for_its_text() -> None:
    listing = only_list("•\n\nFirst text.\n\n•\nSecond text.\n\n•")
    assert [item.text for item in listing.items] == ["First text.", "Second text."]


def test_steps_keep_their_numbers_and_lists_end_where_counting_does() -> None:
    first, second = blocks_of("1. One\n2) Two\n\n3. Three\n1. Again")
    assert isinstance(first, Listing) and isinstance(second, Listing)
    assert [item.number for item in first.items] == [1, 2, 3]
    assert [(item.number, item.text) for item in second.items] == [(1, "Again")]


def test_a_lead_in_stands_apart_from_its_list() -> None:
    lead, listing = blocks_of("It helps in two ways:\n- Rest\n- Warmth")
    assert isinstance(lead, Paragraph) and isinstance(listing, Listing)


def test_labels_are_recognised_where_half_the_entries_have_one() -> None:
    listing = only_list("• Less Pain: it fades.\n• Warmth:it helps.\n• Rest")
    assert [(item.label, item.glued) for item in listing.items] == [
        ("Less Pain", False),
        ("Warmth", True),
        ("", False),
    ]


def test_times_and_long_clauses_are_no_labels() -> None:
    listing = only_list(
        "• Mon 8:00 am\n• After the visit you may do any of these things: walk\n• See https://a.org"
    )
    assert [item.label for item in listing.items] == ["", "", ""]


def test_numbers_in_running_text_begin_no_list() -> None:
    assert [type(block) for block in blocks_of("1.5 mg are enough.\n\n2026. A good year.")] == [
        Paragraph,
        Paragraph,
    ]


def test_only_markdown_has_hash_headings() -> None:
    (plain,) = blocks_of("## Not a heading")
    assert isinstance(plain, Paragraph) and plain.level == 0
    heading, text = blocks_of("## A heading ##\nand text", markdown=True)
    assert isinstance(heading, Paragraph) and (heading.level, heading.text) == (2, "A heading")
    assert text.text == "and text"


def test_nested_lists_of_markdown_stay_as_they_are() -> None:
    (block,) = blocks_of("- One\n  - Below\n- Two", markdown=True)
    assert isinstance(block, Paragraph)
    assert [line.text for line in block.lines] == ["- One", "  - Below", "- Two"]

import pytest

from importing.drafts import draft_of, read_article
from practice_site.importing.blocks import cut_blocks
from practice_site.importing.lines import clean_lines
from practice_site.importing.markdown_text import body_text, escape, escape_start
from practice_site.importing.parts import ImportedSection, Pair, Testimony
from practice_site.model.markdown import BlockKind, Role
from practice_site.model.site import Site


@pytest.mark.parametrize(
    ("text", "markdown"),
    [
        ("2 * 3 and *this*", r"2 \* 3 and \*this\*"),
        ("snake_case but _this_", r"snake_case but \_this\_"),
        ("<5 mm, but a <b> tag", r"<5 mm, but a \<b> tag"),
        ("R&D and &amp;", r"R&D and \&amp;"),
        ("[1] and `code`", r"\[1\] and \`code\`"),
        ("about ~5, not ~~gone~~", r"about ~5, not ~\~gone\~\~"),
        (r"a \ b", r"a \\ b"),
    ],
)
def test_only_what_markdown_would_take_for_its_own_is_escaped(text: str, markdown: str) -> None:
    assert escape(text) == markdown


@pytest.mark.parametrize(
    ("text", "markdown"),
    [
        ("# no heading", r"\# no heading"),
        ("#1 in Napa", "#1 in Napa"),
        ("1. no step", r"1\. no step"),
        ("1.5 mg", "1.5 mg"),
        ("- no bullet", r"\- no bullet"),
        ("-5 degrees", "-5 degrees"),
        ("> no quote", r"\> no quote"),
        ("---", r"\---"),
        ("* no bullet", r"\* no bullet"),
        ("{testimonial: t-2026-001}", r"\{testimonial: t-2026-001}"),
    ],
)
def test_what_begins_something_only_at_a_lines_start(text: str, markdown: str) -> None:
    assert escape_start(text) == markdown


def test_parts_as_markdown() -> None:
    testimony = Testimony(("Good.",), "Hope", "", 1)
    lead = cut_blocks(clean_lines(["Lead", "goes on.", "", "1. Less Pain: rest", "1. Again"]))
    answer = cut_blocks(clean_lines(["Yes.", "", "• so", "• it is"]))
    section = ImportedSection(
        Role.FAQ, "FAQs #", 5, (testimony,), (Pair("1. Does it *hurt*?", 7, answer),)
    )
    assert body_text(lead, [section], {testimony: "t-2026-001"}) == (
        "Lead goes on.\n\n1. **Less Pain:** rest\n\n1) Again\n\n## FAQs \\#\n\n"
        "{testimonial: t-2026-001}\n\n### 1. Does it \\*hurt\\*?\n\nYes.\n\n- so\n- it is\n"
    )
    assert body_text((), (), {}) == ""


def test_lists_that_follow_each_other_stay_apart(site: Site) -> None:
    draft = draft_of("Why Knees Ache\n\n1. One\n2. Two\n1. One again\n1. And again", site)
    lists = [block.text.split() for block in read_article(draft).body.lead]
    assert lists == [["One", "Two"], ["One", "again"], ["And", "again"]]
    assert {block.kind for block in read_article(draft).body.lead} == {BlockKind.STEPS}


def test_a_marker_in_the_source_shows_no_testimonial(site: Site) -> None:
    draft = draft_of("Why Knees Ache\n\n{testimonial: t-2026-001}\n\nThey bend. They ache.", site)
    kinds = [block.kind for block in read_article(draft).body.lead]
    assert kinds == [BlockKind.PARAGRAPH, BlockKind.PARAGRAPH]


def test_markdown_stays_as_it_is(site: Site) -> None:
    text = "# Why\n\nThey [bend](https://www.example.org),\n**often**.\n\n| a |\n|---|\n| b |\n"
    assert draft_of(text, site, markdown=True).body == text.partition("\n\n")[2]

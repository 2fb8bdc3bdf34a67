from bs4 import BeautifulSoup

from practice_site.importing.html_text import block_texts
from practice_site.importing.lines import Why
from practice_site.importing.page_parts import take_parts

TEXT = "<h1>Why Knees Ache</h1><p>They bend all day, and they carry you.</p>"


def parts(html: str) -> tuple[list[str], list[tuple[Why, str]]]:
    soup = BeautifulSoup(f"<body>{html}</body>", "lxml")
    main, left_out = take_parts(soup)
    return block_texts(main), [(piece.why, piece.text) for piece in left_out]


def test_parts_of_one_kind_that_hold_most_of_the_text_are_the_text() -> None:
    """Page builders call everything a widget."""
    widgets = "".join(f'<div class="widget">They bend {n}.</div>' for n in range(9))
    assert parts(f"<h1>Knees</h1>{widgets}")[1] == []
    kept, left_out = parts(f'<div class="elementor-widget">{TEXT}</div><div class="widget">x</div>')
    assert kept[0] == "Why Knees Ache"
    assert left_out == [(Why.BESIDE, "x")]


def test_breadcrumbs_are_named_in_paragraphs_too() -> None:
    assert parts(f'<p class="yoast-breadcrumb">Home » Knees</p>{TEXT}')[1] == [
        (Why.BREADCRUMB, "Home » Knees")
    ]


def test_a_cell_of_links_is_a_menu() -> None:
    links = "".join(f'<a href="/{n}">{n}</a> ' for n in ("Home", "Staff", "Map"))
    assert parts(f"<table><tr><td>{links}</td><td>{TEXT}</td></tr></table>")[1] == [
        (Why.MENU, "Home Staff Map")
    ]
    assert parts(f"<table><tr><td>{links} and more</td><td>{TEXT}</td></tr></table>")[1] == []


def test_author_and_date_stand_on_lines_of_their_own() -> None:
    meta = '<a class="blog-author-name" href="/a">Jane Roe</a><time>Jan 9</time>'
    kept, _ = parts(f'<div class="blog-item-meta-wrapper">{meta}</div>{TEXT}')
    assert kept[0] == "By Jane Roe Jan 9"
    author = '<span class="byline"> by <a class="author">Jane Roe</a></span>'
    meta = f"<span>Posted on May 3, 2026</span>{author}"
    kept, _ = parts(f'<div class="entry-meta">{meta}</div>{TEXT}')
    assert kept[0] == "Posted on May 3, 2026 by Jane Roe"

from practice_site.model.markdown import BlockKind
from practice_site.reading.markdown import read_blocks


def html_of(text: str) -> str:
    (block,), problems = read_blocks(text, path="a.md")
    assert problems == ()
    assert block.kind is BlockKind.TABLE
    return block.html


def test_headers_have_a_scope_and_the_frame_a_name() -> None:
    assert html_of('| "A" & *b* | C |\n|---|--:|\n| 1 | <5 mm |\n| 3 |\n') == (
        '<div class="table" role="region" tabindex="0" '
        'aria-label="Table: &quot;A&quot; &amp; b, C">'
        '<table><thead><tr><th scope="col">"A" &amp; <em>b</em></th>\n'
        '<th scope="col" class="right">C</th></tr></thead>\n'
        '<tbody><tr><td>1</td>\n<td class="right">&lt;5 mm</td></tr>\n'
        '<tr><td>3</td>\n<td class="right"></td></tr></tbody></table></div>'
    )


def test_an_empty_corner_is_no_header() -> None:
    html = html_of("| | B |\n|---|:-:|\n")
    assert '<tr><td></td>\n<th scope="col" class="center">B</th></tr>' in html
    assert 'aria-label="Table: B"' in html


def test_a_table_without_headers_still_has_a_name_and_a_wide_one_a_short_one() -> None:
    assert 'aria-label="Table"' in html_of("| | |\n|---|---|\n| a | b |\n")
    assert 'aria-label="Table: a, b, c, d"' in html_of("|a|b|c|d|e|\n|-|-|-|-|-|\n")


def test_a_table_with_raw_html_keeps_its_frame() -> None:
    html = html_of("| A | B |\n|---|--:|\n| x<br>y | H<sub>2</sub>O |\n")
    assert html.startswith(
        '<div class="table" role="region" tabindex="0" aria-label="Table: A, B">'
    )
    assert '<th scope="col" class="right">B</th>' in html
    assert '<td>x<br>\ny</td>\n<td class="right">H<sub>2</sub>O</td>' in html

from importing.word_documents import zipped
from pictures import png
from practice_site.importing.lines import Why
from practice_site.importing.saved_page import read_zipped_page
from practice_site.importing.source_text import LeftOut

DOCUMENT = """\
<html><head><style>@import url('https://themes.googleusercontent.com/fonts/css');\
.c1{font-weight:700}.c2{font-style:italic}.c3{font-weight:400}</style></head>
<body class="c9 doc-content"><p class="c5 title"><span class="c3">Why Hips Ache</span></p>
<p><span class="c3">Hips bend</span><sup><a href="#cmnt1" id="cmnt_ref1">[a]</a></sup>\
<span class="c1">&nbsp;a lot</span><span class="c1">, daily</span><span>. See </span>\
<a href="https://www.google.com/url?q=https://example.org/x?a%3D1&amp;sa=D">this</a>\
<sup><a href="#ftnt1" id="ftnt_ref1">[1]</a></sup><span>.</span></p>
<p><span class="c1">Understanding Hips</span></p>
<ul class="lst-kix_abc-0 start"><li>You</li></ul><ul class="lst-kix_abc-1 start"><li>all day</li>\
</ul><ul class="lst-kix_abc-0"><li>Loads</li></ul>
<p><img alt="A hip joint" src="images/image1.png"></p>
<hr><div><p><a href="#ftnt_ref1" id="ftnt1">[1]</a><span>&nbsp;Smith A. 2024.</span></p></div>
<div class="c10"><p><a href="#cmnt_ref1" id="cmnt1">[a]</a><span>Less?</span></p></div></body>
</html>
"""


def test_a_mark_without_its_note_goes() -> None:
    data = zipped({"p.html": DOCUMENT.replace('id="ftnt1"', "")})
    source = read_zipped_page(data, "doc.zip")
    assert not any("[^" in line for line in source.lines)


def test_an_export_of_google_docs_with_its_pictures() -> None:
    data = zipped({"WhyHips.html": DOCUMENT, "images/image1.png": png(4, 4)})
    source = read_zipped_page(data, "doc.zip")
    assert source.document
    assert "\n".join(source.lines) == (
        "# Why Hips Ache\n\nHips bend **a lot, daily**. See [this](https://example.org/x?a=1)[^1]."
        "\n\n## Understanding Hips\n\n- You\n  - all day\n- Loads\n\n"
        f"![A hip joint]({source.document.pictures[0].mark})\n\n[^1]: Smith A. 2024."
    )
    assert source.document.kind == "Google Docs"
    assert source.document.left_out == (LeftOut(Why.COMMENT, "Less?"),)
    assert source.document.pictures[0].data == png(4, 4)
    assert source.document.paragraphs[-1].strip("\u00a0 ") == "Smith A. 2024."

"""Images in running text."""

import pytest
from lxml import html as lxml_html
from msgspec.structs import replace

from practice_site.model.html import Html
from practice_site.model.image import ImageFile, ImageFormat
from practice_site.pages.images import image_of
from practice_site.pages.pictures import TEXT_SIZES, picture_html, pictured, with_pictures
from practice_site.reading.markdown import read_answer, read_blocks, read_body
from rendering.documents import THEME_FOLDER

from .records import article, body, footnote, office, page, physician, planned, site, town

DOOR = ImageFile(
    path="images/front door.png",
    digest="0123abcd" * 8,
    format=ImageFormat.PNG,
    width=1000,
    height=500,
    usable=True,
)
IMAGES = {DOOR.path: DOOR, "images/bad.png": ImageFile(path="images/bad.png")}
IMAGE = image_of(DOOR.path, "", IMAGES)
TEXT = "![A \"green\" door & a < b](images/front%20door.png 'T')"


def shown(markdown):
    """What becomes of an article's text."""
    text, _ = read_body(markdown, path="content/articles/a.md")
    return "".join(block.html for block in pictured(text, IMAGES).lead)


def element(fragment):
    return lxml_html.fragment_fromstring(fragment, create_parent=True)


def test_a_picture_has_its_formats_sizes_and_place():
    picture = element(shown(TEXT)).find(".//picture")
    avif, webp, img = picture.iter("source", "img")
    assert (avif.get("type"), webp.get("type")) == ("image/avif", "image/webp")
    assert avif.get("srcset") == IMAGE.sources[0].srcset
    assert img.get("srcset") == IMAGE.srcset
    assert {e.get("sizes") for e in (avif, webp, img)} == {TEXT_SIZES}
    assert dict(img.attrib) == {
        "src": IMAGE.url,
        "srcset": IMAGE.srcset,
        "sizes": TEXT_SIZES,
        "width": "1000",
        "height": "500",
        "alt": 'A "green" door & a < b',
        "title": "T",
        "loading": "lazy",
        "decoding": "async",
    }


def test_an_author_may_say_how_wide():
    html = shown(
        '<figure><img src="../images/front door.png" alt="A" width="300" height="9" lang="de">'
        "<figcaption>x</figcaption></figure>"
    )
    img = element(html).find(".//img")
    assert (img.get("width"), img.get("height"), img.get("sizes")) == ("300", "150", "300px")
    assert img.get("lang") == "de"
    wide = element(shown('<img src="images/front door.png" alt="A" width="9999">'))
    assert wide.find(".//img").get("width") == "1000"
    odd = element(shown('<img src="images/front door.png" alt="A" width="50%">'))
    assert odd.find(".//img").get("sizes") == TEXT_SIZES


@pytest.mark.parametrize(
    "markdown",
    [
        "![A](images/none.png)",
        "![A](images/bad.png)",
        "![A](https://other.example/images/front%20door.png)",
        '`<img src="/images/front%20door.png">`',
        "No image at all.",
    ],
)
def test_what_is_not_there_stays_as_it_is(markdown):
    text, _ = read_body(markdown, path="content/articles/a.md")
    assert shown(markdown) == "".join(block.html for block in text.lead)


def test_words_that_look_like_an_image_are_words():
    hostile = '![A" src="/images/front%20door.png](images/bad.png "<img src=/images/x>") ' + TEXT
    html = shown(hostile)
    assert html.count("<picture>") == 1
    images = element(html).findall(".//img")
    assert [img.get("src") for img in images] == ["/images/bad.png", IMAGE.url]
    assert images[0].get("title") == "<img src=/images/x>"


def test_images_of_every_kind_of_text():
    text, _ = read_body(f"{TEXT}\n\n## FAQ\n\n### Why?\n\n{TEXT}\n", path="content/pages/a.md")
    blocks, _ = read_blocks(TEXT, path="locations.yaml")
    answer, _ = read_answer(TEXT, path="locations.yaml")
    question = replace(text.sections[0].faq[0], answer=answer)
    note = replace(footnote(1, "x"), html=Html('<img src="/images/front%20door.png" alt="">'))
    assert repr(pictured(text, IMAGES)).count("<picture>") == 2
    assert repr(pictured(body(footnotes=(note,)), IMAGES)).count("<picture>") == 1
    whole = with_pictures(
        site(
            pages=(page("about", body=text),),
            physicians=(physician(body=text),),
            offices=(office(about=blocks),),
            towns=(town(about=blocks, faq=(question,)),),
            images=IMAGES,
        )
    )
    assert repr(whole).count("<picture>") == 2 * 2 + 1 + 1 + 1
    assert "<picture>" in whole.towns[0].faq[0].answer[0].html


def test_a_site_without_images_is_the_same_one():
    plain = site(articles=(article(),), pages=(page("about"),))
    assert with_pictures(plain) is plain
    assert with_pictures(replace(plain, images=IMAGES)).pages[0] is plain.pages[0]
    text = plain.articles[0].body
    assert pictured(text, {}) is text
    assert pictured(text, IMAGES) is text


def test_text_is_what_it_was():
    text, _ = read_body(f"## FAQ\n\n### Why?\n\nSo. {TEXT} Yes.\n", path="content/articles/a.md")
    found = planned("/articles/a/", articles=(article(body=text),), images=IMAGES)
    (item,) = found.view.faq.items
    assert "<picture>" in item.answer
    assert item.text == "So.  Yes."


def test_a_finding_on_a_picture_finds_its_line():
    text, _ = read_body(f"One.\n\n{TEXT}\n", path="content/articles/a.md")
    found = planned("/articles/a/", articles=(article(body=text),), images=IMAGES)
    assert [(o.value, o.span.line) for o in found.origins if o.kind == "src"] == [(IMAGE.url, 3)]


def test_texts_and_templates_name_the_same_width():
    template = (THEME_FOLDER / "templates" / "article.html").read_text(encoding="utf-8")
    assert f'"{TEXT_SIZES}"' in template


def test_a_picture_is_one_element_without_words():
    html = picture_html(IMAGE, ' alt="x"')
    assert html.startswith("<picture><source ")
    assert element(html).text_content() == ""

from inspecting.pages import SOURCE, at, inspected
from practice_site.inspecting.summary import details_of, summary_of
from practice_site.inspecting.visible_faq import pair_mark
from practice_site.model.facts import ImageFact, LoadedFile
from practice_site.model.plan import Origin


def test_targets_are_told_once_and_places_on_the_page_not_at_all() -> None:
    facts = inspected(
        '<a href="#top">a</a> <a href="/b/">b</a> <a href="/a/#x">x</a> <a href="/b/">again</a>'
        ' <a href=" #here">c</a> <a href="">d</a> <a name="e">e</a>'
    )
    assert summary_of(facts).targets == ("/b/", "/a/#x", "")
    assert [link.target for link in details_of(facts).links] == ["/b/", "/a/#x", ""]
    assert summary_of(facts).url == facts.url == "/articles/kyphoplasty/"


def test_every_file_that_the_page_loads_is_told_once() -> None:
    facts = inspected(
        '<img src="/images/a.png" alt="A"><img src="/images/a.png" alt="again">'
        '<picture><source srcset="/images/b.0123abcd-160.webp 160w">'
        '<img src="/c.png" alt=""></picture>'
        '<script src="/theme/js/x.js"></script>',
        head='<link rel="stylesheet" href="/theme/css/site.css">',
    )
    loads = summary_of(facts).loads
    assert len(loads) == len(set(loads))
    assert set(loads) == {
        "/images/a.png",
        "/images/b.0123abcd-160.webp",
        "/c.png",
        "/theme/css/site.css",
        "/theme/js/x.js",
    }
    assert {file.address for file in details_of(facts).loaded} == set(loads)


def test_where_a_file_is_asked_for_is_told_by_the_place_of_the_image_or_of_the_page() -> None:
    facts = inspected(
        '<img src="/images/a.png" alt="A"><script src="/x.js"></script>',
        Origin("src", "/images/a.png", at(9)),
    )
    assert details_of(facts).loaded == (
        LoadedFile("/images/a.png", at(9)),
        LoadedFile("/x.js", SOURCE),
    )


def test_images_without_words_are_told_and_those_with_empty_ones_are_not() -> None:
    facts = inspected('<img src="/a.png"><img src="/b.png" alt=""><img src="/c.png" alt="C">')
    assert summary_of(facts).wordless == (ImageFact("/a.png", None, SOURCE),)


def test_ids_keep_their_order_and_their_repetitions() -> None:
    assert details_of(inspected("<p id='b'><b id='a'></b></p><p id='b'>")).ids == ("b", "a", "b")


def test_what_is_stated_besides_is_told_and_what_is_known_already_is_not() -> None:
    home = "https://practice.example"
    facts = inspected(
        f'<a href="/b/">b</a><a href="{home}/e/">e</a><img src="/c.png" alt="">'
        f'<p data-x="{home}/b/" data-y="{home}/c.png">',
        head=f'<meta content="{home}/articles/kyphoplasty/"><meta content="{home}/d/">',
        home=home,
    )
    assert summary_of(facts).stated == ("/d/",)


def test_a_question_and_its_answer_have_one_mark_however_they_are_spaced() -> None:
    item = (
        '<div data-part="faq-item"><h3 data-part="question">{}</h3>'
        '<p data-part="answer">{}</p></div>'
    )
    one, same, other = (
        inspected(item.format(*words), Origin("faq", "Why me?", at(7)))
        for words in (("Why me?", "So."), ("Why  ME?", " so.\n"), ("Why me?", "No."))
    )
    assert summary_of(one).pairs == summary_of(same).pairs != summary_of(other).pairs
    assert pair_mark(one.faq[0], "en") == one.pairs[0] != pair_mark(one.faq[0], "es")
    asked = details_of(one).questions
    assert [(q.question, q.span) for q in asked] == [("Why me?", at(7))]
    assert tuple(q.pair for q in asked) == summary_of(one).pairs

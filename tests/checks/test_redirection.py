from practice_site.checks.redirection import circles, clashes, sound_redirects
from practice_site.model.redirect import Redirect, plain_address
from practice_site.model.span import Span


def redirect(old: str, new: str = "/new/", line: int = 1) -> Redirect:
    return Redirect(plain_address(old), new, "New", "en", Span("a.md", line), old)


FILES = frozenset({"new/index.html", "about/index.html", "feed.xml", "theme/css/site.css"})


def clashing(*redirects: Redirect) -> list[tuple[str, str]]:
    return [(clash.redirect.written, clash.file) for clash in clashes(redirects, FILES)]


def test_what_the_site_has_cannot_be_a_former_address() -> None:
    assert clashing(redirect("/about"), redirect("/free")) == [("/about", "about/index.html")]
    assert clashing(redirect("/About/")) == [("/About/", "about/index.html")]


def test_no_file_is_a_folder_at_once() -> None:
    assert clashing(redirect("/feed.xml")) == [("/feed.xml", "feed.xml")]
    assert clashing(redirect("/feed.xml/more/")) == [("/feed.xml/more/", "feed.xml")]
    assert clashing(redirect("/a.html"), redirect("/a.html/b/")) == [("/a.html/b/", "a.html")]
    assert clashing(redirect("/a.html/b/"), redirect("/a.html")) == [
        ("/a.html", "a.html/b/index.html")
    ]


def test_the_first_of_two_keeps_an_address_and_one_page_may_name_it_twice() -> None:
    first, second = redirect("/old"), redirect("/old/", "/about/", line=2)
    (clash,) = clashes([first, second], FILES)
    assert (clash.redirect, clash.first) == (second, first)
    twice = redirect("/old/", line=3)
    assert clashing(first, twice) == []
    assert sound_redirects([first, second, twice], FILES) == (first,)


def test_circles() -> None:
    own = redirect("/new/")
    assert list(circles([own])) == [(own,)]
    there, back = redirect("/a/", "/b/"), redirect("/b/", "/a/")
    aside = redirect("/c/", "/a/")
    assert list(circles([there, back, aside])) == [(there, back)]
    assert list(circles([redirect("/x/", "/y/"), redirect("/y/", "/z/")])) == []

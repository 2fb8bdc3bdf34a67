from practice_site.model.view_parts import Link, Pager


def test_a_pager_knows_the_pages_beside_it() -> None:
    pages = (Link("1", "/a/"), Link("2", "/a/page/2/"))
    first, last = Pager(number=1, pages=pages), Pager(number=2, pages=pages)
    assert (first.earlier, first.later) == (None, pages[1])
    assert (last.earlier, last.later) == (pages[0], None)

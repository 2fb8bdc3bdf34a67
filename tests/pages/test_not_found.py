from pages.records import planned


def test_the_404_page_is_not_indexed_and_has_no_canonical_address():
    found = planned("/404.html")
    assert found.file == "404.html"
    assert found.view.head.robots == "noindex, nofollow"
    assert found.view.head.canonical == ""
    assert found.view.breadcrumb == ()

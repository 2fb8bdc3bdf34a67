from inspecting.pages import SOURCE, at, planned
from practice_site.inspecting.places import Places
from practice_site.model.plan import Origin


def test_places_are_given_out_in_order_and_the_last_one_serves_for_the_rest() -> None:
    places = Places(
        planned(
            Origin("href", "/a/", at(5)),
            Origin("href", "/b/", at(6)),
            Origin("href", "/a/", at(9)),
        )
    )
    assert [places.next("href", "/a/") for _ in range(3)] == [at(5), at(9), at(9)]
    assert places.next("href", "/b/") == at(6)


def test_what_nobody_wrote_comes_from_the_pages_source() -> None:
    places = Places(planned(Origin("href", "/a/", at(5))))
    assert places.next("href", "/c/") == SOURCE
    assert places.next("src", "/a/") == SOURCE


def test_headings_and_questions_are_compared_as_they_are_read() -> None:
    places = Places(
        planned(Origin("heading", "Two  words\n", at(3)), Origin("faq", " Why? ", at(4)))
    )
    assert places.next("heading", "Two words") == at(3)
    assert places.next("faq", "Why?") == at(4)


def test_addresses_are_compared_without_their_escapes() -> None:
    places = Places(
        planned(
            Origin("href", "{filename}/a b.md", at(3)),
            Origin("src", "/images/fa%C3%A7ade.png", at(4)),
        )
    )
    assert places.next("href", "%7Bfilename%7D/a%20b.md") == at(3)
    assert places.next("src", "/images/façade.png") == at(4)

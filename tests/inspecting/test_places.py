from inspecting.pages import SOURCE, at, planned
from practice_site.inspecting.places import NO_PLACES, Places, known_places
from practice_site.model.plan import Origin


def places_of(*origins: Origin) -> Places:
    return Places(planned(*origins), NO_PLACES)


def test_places_are_given_out_in_order_and_the_last_one_serves_for_the_rest() -> None:
    places = places_of(
        Origin("href", "/a/", at(5)),
        Origin("href", "/b/", at(6)),
        Origin("href", "/a/", at(9)),
    )
    assert [places.next("href", "/a/") for _ in range(3)] == [at(5), at(9), at(9)]
    assert places.next("href", "/b/") == at(6)


def test_what_nobody_wrote_comes_from_the_pages_source() -> None:
    places = places_of(Origin("href", "/a/", at(5)))
    assert places.next("href", "/c/") == SOURCE
    assert places.next("src", "/a/") == SOURCE


def test_headings_and_questions_are_compared_as_they_are_read() -> None:
    places = places_of(Origin("heading", "Two  words\n", at(3)), Origin("faq", " Why? ", at(4)))
    assert places.next("heading", "Two words") == at(3)
    assert places.next("faq", "Why?") == at(4)


def test_addresses_are_compared_without_their_escapes() -> None:
    places = places_of(
        Origin("href", "{filename}/a b.md", at(3)),
        Origin("src", "/images/fa%C3%A7ade.png", at(4)),
    )
    assert places.next("href", "%7Bfilename%7D/a%20b.md") == at(3)
    assert places.next("src", "/images/façade.png") == at(4)


def test_the_places_of_the_frame_come_after_the_page_s_own() -> None:
    frame = known_places(
        [
            Origin("href", "/a/", at(21)),
            Origin("href", "/c%20d/", at(22)),
            Origin("href", "/a/", at(23)),
        ]
    )
    for _ in range(2):  # what one page takes is there for the next
        page = Places(planned(Origin("href", "/a/", at(5))), frame)
        assert [page.next("href", "/a/") for _ in range(4)] == [at(5), at(21), at(23), at(23)]
        assert page.next("href", "/c d/") == at(22)
        bare = Places(planned(), frame)
        assert [bare.next("href", "/a/") for _ in range(3)] == [at(21), at(23), at(23)]

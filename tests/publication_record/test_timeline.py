from msgspec.structs import replace

from practice_site.publication_record.gathered import PutUpAgain, TakenOut
from practice_site.publication_record.release_record import MadeBy
from practice_site.publication_record.timeline import (
    How,
    histories_of_pages,
    histories_of_testimonials,
    pages_in_release,
    put_up,
    shown_in_release,
)
from publication_record.records import AT, DAY, PAGE, RECORD, TESTIMONIAL, gathered, release

OTHER = replace(PAGE, sha256="9" * 64)


def test_a_page_that_does_not_change_is_one_stretch() -> None:
    (page,) = histories_of_pages(gathered(release(1), release(2)))
    (stretch,) = page.stretches
    assert (stretch.begins.release, stretch.ends, stretch.releases) == (1, None, (1, 2))
    assert [f.releases for f in page.findings] == [(1, 2)]
    assert [s.releases for s in page.set_aside] == [(1, 2)]


def test_a_page_that_goes_and_comes_back_is_two() -> None:
    together = gathered(release(1), release(2, pages=()), release(3))
    (page,) = histories_of_pages(together)
    assert [(s.begins.release, s.ends and s.ends.release) for s in page.stretches] == [
        (1, 2),
        (3, None),
    ]


def test_what_was_put_up_again_was_up_again() -> None:
    back = PutUpAgain(1, 2, DAY, AT)
    together = gathered(release(1), release(2, pages=(OTHER,)), release(3), rolled_back=(back,))
    assert [(up.release, up.how) for up in put_up(together)] == [
        (1, How.PUBLISHED),
        (2, How.PUBLISHED),
        (1, How.ROLLED_BACK),
        (3, How.PUBLISHED),
    ]
    (page,) = histories_of_pages(together)
    assert [s.releases for s in page.stretches] == [(1,), (2,), (1, 3)]


def test_a_release_that_nobody_can_read_is_not_put_up_again() -> None:
    together = gathered(release(2), rolled_back=(PutUpAgain(1, 2, DAY, AT),))
    assert [up.release for up in put_up(together)] == [2]


def test_a_review_that_is_another_one_begins_a_stretch_with_the_same_bytes() -> None:
    unreviewed = replace(PAGE, reviewed=None)
    (page,) = histories_of_pages(gathered(release(1), release(2, pages=(unreviewed,))))
    assert [s.what.sha256 for s in page.stretches] == [PAGE.sha256] * 2


def test_a_testimonial_that_was_taken_out_is_there_without_being_recorded() -> None:
    out = TakenOut("t-9", DAY, AT, 2)
    anew = replace(RECORD, made_by=MadeBy.WITHHOLD)
    together = gathered(
        release(1, withheld=("t-9",)),
        release(2, anew, testimonials=()),
        taken_out=(out,),
        hidden={"t-9": "why"},
    )
    first, gone = histories_of_testimonials(together)
    assert (first.id, first.hidden, first.taken_out) == ("t-1", "", ())
    assert first.stretches[0].what == TESTIMONIAL
    assert first.stretches[0].ends and first.stretches[0].ends.how is How.WITHHELD
    assert (gone.id, gone.hidden, gone.stretches) == ("t-9", "why", ())
    assert (gone.taken_out_of, gone.taken_out) == ((1,), (out,))
    assert shown_in_release((first, gone), 2) == ()


def test_of_one_release_only_its_own_stretches_are_told() -> None:
    histories = histories_of_pages(gathered(release(1), release(2, None, pages=(OTHER,))))
    (page,) = pages_in_release(histories, 2)
    assert [s.what for s in page.stretches] == [OTHER]
    assert page.findings == ()
    assert pages_in_release(histories, 7) == ()

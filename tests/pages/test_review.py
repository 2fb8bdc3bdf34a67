from pages.records import TODAY, options, site
from practice_site.model.record import Review
from practice_site.pages.directory import directory_of
from practice_site.pages.review import shown_review

DIRECTORY = directory_of(site(), options())


def test_a_review_is_shown_with_its_reviewer_or_not_at_all() -> None:
    person, day = shown_review(Review("alex-sample", TODAY), DIRECTORY)
    assert person
    assert day
    assert (person.slug, day.date) == ("alex-sample", TODAY)
    assert shown_review(Review("nobody", TODAY), DIRECTORY) == (None, None)
    assert shown_review(None, DIRECTORY) == (None, None)
    assert shown_review(Review("alex-sample", None), DIRECTORY)[1] is None

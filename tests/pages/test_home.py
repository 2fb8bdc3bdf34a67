import datetime as dt

from pages.records import article, body, office, page, paragraph, planned, section, site
from practice_site.model.article import Status
from practice_site.model.location import Address


def test_a_generated_home_page_says_where_patients_are_seen():
    fairfield = office("fairfield", address=Address("2 Nowhere Street", "Fairfield", "CA", "94533"))
    found = planned("/", offices=(office(), fairfield))
    assert found.view.title == "Sample Spine Practice"
    assert found.view.intro == "Sample Spine Practice sees patients in Napa, CA and Fairfield, CA."
    assert found.view.head.title == "Sample Spine Practice"
    assert found.view.head.canonical == "https://sample.example/"
    assert found.view.breadcrumb == ()
    assert found.generated
    assert planned("/", offices=()).view.intro == "Welcome to Sample Spine Practice."


def test_the_page_called_home_is_the_home_page():
    text = body(section("What we do"), lead=(paragraph("Good day."),))
    found = planned("/", pages=(page("home", title="Good backs", body=text),))
    assert found.view.title == "Good backs"
    assert "Good day." in found.view.pieces[0].html
    assert [part.heading for part in found.view.sections] == ["What we do"]
    assert (found.source.path, found.generated) == ("content/pages/home.md", False)


def test_a_draft_of_the_home_page_leaves_the_generated_one():
    assert planned("/", pages=(page("home", status=Status.DRAFT),)).generated


def test_home_shows_physicians_and_the_latest_articles():
    found = planned(
        "/", articles=tuple(article(f"n{n}", published=dt.date(2026, 1, n)) for n in range(1, 6))
    )
    assert [card.url for card in found.view.articles] == [
        "/articles/n5/",
        "/articles/n4/",
        "/articles/n3/",
    ]
    assert [person.slug for person in found.view.physicians] == [site().physicians[0].slug]

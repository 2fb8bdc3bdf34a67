"""Which of two pages that say the same is told so."""

from pages.records import article, office, options, page, site, town
from practice_site.checks.evidence import Evidence
from practice_site.checks.page_titles import description_places, repeated, title_places
from practice_site.model.article import Status
from practice_site.pages.planner import plan_pages


def evidence(**records: object) -> Evidence:
    when = options(drafts=True)
    whole = site(**records)
    return Evidence(site=whole, plan=plan_pages(whole, when), as_of=when.as_of, drafts=True)


def told(found: Evidence) -> list[tuple[str, str]]:
    return [(page.url, earlier.url) for page, earlier in repeated(found, lambda page: page.title)]


def test_a_page_that_the_program_makes_keeps_its_title() -> None:
    assert told(evidence(pages=(page("all", title="articles"),))) == [("/all/", "/articles/")]


def test_a_draft_gives_way() -> None:
    pages = (page("a", title="Hours", status=Status.DRAFT), page("b", title="Hours"))
    assert told(evidence(pages=pages)) == [("/a/", "/b/")]


def test_another_language_has_titles_of_its_own() -> None:
    assert told(evidence(pages=(page("a", title="X"), page("b", title="X", lang="es")))) == []


def test_offices_in_one_city_have_descriptions_of_their_own() -> None:
    found = evidence(offices=(office("one", name="First Street"), office("two", name="Harbor")))
    assert list(repeated(found, lambda page: page.description)) == []


def test_places_are_those_of_the_words() -> None:
    records = {"articles": (article("a"),), "towns": (town("t", summary=""),)}
    found = evidence(offices=(office(),), **records)
    (written,) = found.site.articles
    (place,) = found.site.towns
    assert title_places(found)[written.positions.whole] == written.at("title")
    assert title_places(found)[place.positions.whole] == place.at("name")
    assert description_places(found)[written.positions.whole] == written.at("summary")
    assert place.positions.whole not in description_places(found)

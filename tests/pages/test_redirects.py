from pages.records import article, office, options, page, physician, practice, site, town
from practice_site.model.article import Status
from practice_site.model.location import Tier
from practice_site.model.positions import Positions
from practice_site.model.practice import Moved
from practice_site.model.span import Span
from practice_site.pages.planner import plan_pages


def redirects(when=None, **given):
    plan = plan_pages(site(**given), when or options())
    return {(r.old, r.new, r.title) for r in plan.redirects}


def test_every_kind_of_page_redirects():
    place = Positions(Span("locations.yaml", 40))
    assert redirects(
        articles=(article("a", redirect_from=("/old", "/2019/a.html")),),
        pages=(page("about", redirect_from=("/about-us/",)), page("home", redirect_from=("/hi/",))),
        towns=(town(redirect_from=("/yountville/",), positions=place),),
    ) == {
        ("/old/", "/articles/a/", "Article a"),
        ("/2019/a.html", "/articles/a/", "Article a"),
        ("/about-us/", "/about/", "Page about"),
        ("/hi/", "/", "Page home"),
        ("/yountville/", "/locations/yountville/", "Serving Yountville, CA"),
    }


def test_a_draft_redirects_nothing():
    given = {"articles": (article("a", redirect_from=("/old/",), status=Status.DRAFT),)}
    assert redirects(**given) == set()
    assert redirects(options(drafts=True), **given) == {("/old/", "/articles/a/", "Article a")}


def test_former_addresses_of_a_listed_town_lead_to_its_office():
    place = Positions(Span("locations.yaml", 40))
    listed = town(redirect_from=("/y/",), tier=Tier.LISTED, positions=place)
    assert redirects(towns=(listed,)) == {("/y/", "/locations/napa/", "Napa office")}


def test_physicians_and_offices_have_former_addresses_too():
    place = Positions(Span("locations.yaml", 4))
    assert redirects(
        physicians=(physician("alex-sample", redirect_from=("/our-team/alex/",)),),
        offices=(office(redirect_from=("/napa-office.html",), positions=place),),
    ) == {
        ("/our-team/alex/", "/physicians/alex-sample/", "Alex Sample, D.O."),
        ("/napa-office.html", "/locations/napa/", "Napa office"),
    }


def test_pages_without_a_file_take_the_place_of_others_by_the_practice():
    moved = (
        Moved("/blog", "/articles"),
        Moved("/reviews/", "/stories/"),
        Moved("/a/", "/articles/b/"),
    )
    assert redirects(practice=practice(moved=moved), articles=(article("a"),)) == {
        ("/blog/", "/articles/", "Articles"),
    }, "there are no stories, and no article b"

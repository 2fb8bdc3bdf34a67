from pages.records import article, options, page, site, town
from practice_site.model.article import Status
from practice_site.model.location import Tier
from practice_site.model.positions import Positions
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

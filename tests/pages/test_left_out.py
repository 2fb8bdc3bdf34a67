from pages.records import ALL_PARTS, article, options, page, service, site, town
from practice_site.model.article import Status
from practice_site.pages.directory import directory_of
from practice_site.pages.left_out import left_out


def test_drafts_of_every_kind_and_towns_without_an_office() -> None:
    given = site(
        articles=(article("a", status=Status.DRAFT),),
        services=(service("s", status=Status.DRAFT),),
        pages=(page("p", status=Status.DRAFT), page("q")),
        towns=(town(served_from="nowhere"),),
    )
    found = [(left.url, left.why) for left in left_out(directory_of(given, options()))]
    assert found == [
        ("/articles/a/", "draft"),
        ("/services/s/", "draft"),
        ("/p/", "draft"),
        ("/locations/yountville/", "office unknown"),
    ]
    fewer = options(parts=ALL_PARTS - {"articles", "locations"})
    rest = [left.url for left in left_out(directory_of(given, fewer))]
    assert rest == ["/services/s/", "/p/"]

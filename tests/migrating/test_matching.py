import pytest

from migrating.fates import old_page, target
from practice_site.migrating.matching import Matcher
from practice_site.migrating.old_kinds import Kind
from practice_site.migrating.targets import What

TARGETS = (
    target("/services/kyphoplasty/", names=("Balloon kyphoplasty",)),
    target("/services/facet-joint-pain/", title="Facet joint pain"),
    target(
        "/articles/exercise-for-lasting-back-pain/",
        What.ARTICLE,
        title="Exercise for Back Pain That Lasts",
    ),
    target("/articles/kyphoplasty/", What.ARTICLE, title="Kyphoplasty, told"),
    target("/physicians/alex-sample/", What.PHYSICIAN, title="Alex Sample"),
    target("/locations/napa/", What.OFFICE, title="The Napa Office", names=("Napa",)),
    target("/locations/yountville/", What.TOWN, title="Yountville"),
    target("/articles/", What.INDEX, slug="", title="Articles"),
    target("/contact/", What.PAGE),
)


def match(path: str, title: str = "", kind: Kind = Kind.PLAIN) -> tuple[str, bool] | None:
    found = Matcher(TARGETS).match(old_page(path, title=title), kind)
    return (found.target.url, found.sure) if found else None


@pytest.mark.parametrize(
    ("path", "title", "url"),
    [
        ("/blog/", "", "/articles/"),
        ("/contact-us.html", "", "/contact/"),
        ("/our-team/dr-alex-sample-md/", "", "/physicians/alex-sample/"),
        ("/p/9/", "Dr. Alex Sample, MD", "/physicians/alex-sample/"),
        ("/services/kyphoplasty/", "", "/services/kyphoplasty/"),
        ("/blog/kyphoplasty/", "", "/articles/kyphoplasty/"),
        ("/a/balloon-kyphoplasty/", "", "/services/kyphoplasty/"),
        ("/Facet-Joint-Pain.php", "", "/services/facet-joint-pain/"),
        ("/napa/", "", "/locations/napa/"),
        ("/areas/yountville-2/", "", "/locations/yountville/"),
    ],
)
def test_what_is_sure(path: str, title: str, url: str) -> None:
    assert match(path, title) == (url, True)


@pytest.mark.parametrize(
    ("path", "title", "url"),
    [
        ("/exercise-lasting-pain/", "", "/articles/exercise-for-lasting-back-pain/"),
        ("/x/", "Pain of a facet joint of the neck", "/services/facet-joint-pain/"),
    ],
)
def test_what_is_only_suggested(path: str, title: str, url: str) -> None:
    assert match(path, title) == (url, False)


@pytest.mark.parametrize(
    "path",
    ["/kyphoplasty/", "/free-consultation/", "/the/", "/2/", "/pain/", "/x/contact-us-today-now/"],
)
def test_what_nobody_can_tell(path: str) -> None:
    assert match(path) is None


def test_posts_become_articles_and_categories_services() -> None:
    assert match("/kyphoplasty/", kind=Kind.POST) == ("/articles/kyphoplasty/", True)
    assert match("/category/kyphoplasty/", kind=Kind.CATEGORY) == ("/services/kyphoplasty/", True)
    assert match("/author/alex-sample/", kind=Kind.AUTHOR) == ("/physicians/alex-sample/", True)
    assert match("/tag/napa/", kind=Kind.TAG) is None
    assert match("/blog/", kind=Kind.POST) is None

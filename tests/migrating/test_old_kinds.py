import pytest

from practice_site.migrating.old_address import read_address
from practice_site.migrating.old_kinds import LEFT_OUT, Kind, kind_of


@pytest.mark.parametrize(
    ("written", "kind"),
    [
        ("/", Kind.HOME),
        ("/home/", Kind.HOME),
        ("/index.php", Kind.HOME),
        ("/about/", Kind.PLAIN),
        ("/2021/05/walking/", Kind.PLAIN),
        ("/2021/05/", Kind.DATES),
        ("/2021/05/03/", Kind.DATES),
        ("/page/2/", Kind.LIST),
        ("/blog/page/12/", Kind.LIST),
        ("/walking/comment-page-1/", Kind.LIST),
        ("/tag/spine/", Kind.TAG),
        ("/category/a/b/", Kind.CATEGORY),
        ("/tag/spine/feed/", Kind.FEED),
        ("/category/a/page/2/", Kind.LIST),
        ("/author/alex/", Kind.AUTHOR),
        ("/feed/", Kind.FEED),
        ("/walking/feed/", Kind.FEED),
        ("/?feed=rss2", Kind.FEED),
        ("/?s=back+pain", Kind.SEARCH),
        ("/?cat=3", Kind.CATEGORY),
        ("/?p=12", Kind.QUERY),
        ("/wp-content/uploads/2020/01/a.JPG", Kind.PICTURE),
        ("/wp-content/uploads/2020/01/form.pdf", Kind.FILE),
        ("/wp-content/themes/x/style.css", Kind.SYSTEM),
        ("/wp-login.php", Kind.SYSTEM),
        ("/wp-json/wp/v2/posts", Kind.SYSTEM),
        ("/post-sitemap.xml", Kind.SYSTEM),
        ("/robots.txt", Kind.SYSTEM),
        ("/tags-we-like/", Kind.PLAIN),
        ("/feeding-yourself/", Kind.PLAIN),
    ],
)
def test_kinds(written: str, kind: Kind) -> None:
    assert kind_of(read_address(written, ())) is kind


def test_what_people_read_is_never_left_out_unasked() -> None:
    assert LEFT_OUT.keys().isdisjoint({Kind.POST, Kind.PAGE, Kind.PLAIN, Kind.HOME, Kind.FILE})

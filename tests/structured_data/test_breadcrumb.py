from msgspec.structs import replace

from structured_data.views import ARTICLE, HOME, SITE, node, nodes


def test_steps_are_counted_from_one_and_absolute() -> None:
    assert node(ARTICLE, "BreadcrumbList")["itemListElement"] == [
        {"@type": "ListItem", "position": 1, "name": "Home", "item": f"{SITE}/"},
        {"@type": "ListItem", "position": 2, "name": "Articles", "item": f"{SITE}/articles/"},
        {
            "@type": "ListItem",
            "position": 3,
            "name": "Kyphoplasty",
            "item": f"{SITE}/articles/kyphoplasty/",
        },
    ]


def test_fewer_than_two_steps_are_no_breadcrumb() -> None:
    for view in (HOME, replace(ARTICLE, breadcrumb=ARTICLE.breadcrumb[:1])):
        assert "BreadcrumbList" not in {entry["@type"] for entry in nodes(view)}
        assert not any("breadcrumb" in entry for entry in nodes(view))

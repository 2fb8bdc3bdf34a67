"""Pages and their types are found in the output."""

from pathlib import Path

from .pages import by_type, one_of_each


def put(output: Path, *urls: str, content: str = "<p>x</p>") -> None:
    for url in urls:
        file = output / (url.lstrip("/") + ("index.html" if url.endswith("/") else ""))
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(content, encoding="utf-8")


def test_types_follow_from_addresses(tmp_path: Path) -> None:
    put(tmp_path, "/", "/404.html", "/about/", "/search/", "/articles/", "/articles/page/2/")
    put(tmp_path, "/articles/a/", "/physicians/b/", "/services/", "/services/c/", "/locations/")
    put(tmp_path, "/locations/d/")
    graph = '<script type="application/ld+json">{"@id": "https://x.example%s#office"}</script>'
    put(tmp_path, "/locations/e/", content=graph % "/locations/e/")
    put(tmp_path, "/locations/f/", content=graph % "/locations/e/")
    put(tmp_path, "/old/", content="<meta http-equiv='Refresh' content='0; URL=/articles/a/'>")
    types = {url: kind for kind, urls in by_type(tmp_path).items() for url in urls}
    assert types == {
        "/": "home",
        "/404.html": "404",
        "/about/": "page",
        "/search/": "search",
        "/articles/": "articles",
        "/articles/page/2/": "articles-further",
        "/articles/a/": "article",
        "/physicians/b/": "physician",
        "/services/": "services",
        "/services/c/": "service",
        "/locations/": "locations",
        "/locations/d/": "town",
        "/locations/e/": "office",
        "/locations/f/": "town",
    }


def test_the_largest_of_each_type_is_taken(tmp_path: Path) -> None:
    put(tmp_path, "/articles/a/", "/articles/c/")
    put(tmp_path, "/articles/b/", content="<p>a longer one</p>")
    assert one_of_each(tmp_path) == {"article": "/articles/b/"}


def test_the_sample_has_the_types_that_every_site_has(sample_types: dict[str, str]) -> None:
    assert {"home", "404", "article", "articles", "office", "town", "physician"} <= set(
        sample_types
    )
    assert sample_types["home"] == "/"

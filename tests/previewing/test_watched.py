from conftest import SiteMaker
from practice_site.building.configuration import read_configuration
from practice_site.previewing.watched import watched_of


def test_what_matters(make_site: SiteMaker) -> None:
    root = make_site("minimal")
    (root / "plugins").mkdir()
    watched = watched_of(read_configuration(root / "pelicanconf.py"))
    for name in (
        "content",
        "content/articles/a.md",
        "content/articles/folder",
        "content/images/a.jpg",
        "locations.yaml",
        ".practice-baseline.yaml",
        "pelicanconf.py",
        "theme/templates/base.html",
        "theme/static/css/site.css",
        "plugins/mine.py",
    ):
        assert watched.matter([root / name]), name
    for name in (
        "README.md",
        "output/index.html",
        ".practice/templates/x",
        ".git/index",
        "content/articles/.a.md.swp",
        "content/articles/a.md~",
        "content/.obsidian/workspace.json",
        "plugins/__pycache__/mine.pyc",
        "plugins/notes.txt",
        "contents/a.md",
    ):
        assert not watched.matter([root / name]), name
    assert watched.is_program(root / "plugins/mine.py")
    assert not watched.is_program(root / "theme/a.py")

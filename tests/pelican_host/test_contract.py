"""What other people's plugins find: real objects, drafts apart, other languages, every signal."""

import json
from pathlib import Path

import pytest

from conftest import SiteMaker, run_practice

PLUGIN = """
import json
from pathlib import Path

from pelican import contents
from pelican.plugins import signals

HEARD = []


def made(content):
    HEARD.append([type(content).__name__, content.slug])


def articles_are_there(generator):
    kinds = {"articles": generator.articles, "drafts": generator.drafts}
    told = {
        name: [[a.slug, a.status, a.lang, a.url, isinstance(a, contents.Article)] for a in found]
        for name, found in kinds.items()
    }
    Path("told.json").write_text(json.dumps(told))


def written(path, context):
    HEARD.append(["written", Path(path).parent.name])


def over(pelican):
    Path("heard.json").write_text(json.dumps(HEARD))


def register():
    signals.content_object_init.connect(made)
    signals.article_generator_finalized.connect(articles_are_there)
    signals.content_written.connect(written)
    signals.finalized.connect(over)
"""

ARTICLE = "content/articles/minimal.md"


@pytest.fixture
def root(make_site: SiteMaker) -> Path:
    root = make_site("minimal")
    (root / "listening.py").write_text(PLUGIN, encoding="utf-8")
    with (root / "pelicanconf.py").open("a", encoding="utf-8") as settings:
        settings.write('PLUGIN_PATHS = ["."]\nPLUGINS = [*PLUGINS, "listening"]\n')
    text = (root / ARTICLE).read_text(encoding="utf-8")
    for name, keys in (
        ("a-draft", "status: draft"),
        ("otro", "lang: es\ntranslation_of: minimal"),
    ):
        copy = text.replace("---\n", f"---\n{keys}\n", 1)
        (root / f"content/articles/{name}.md").write_text(copy, encoding="utf-8")
    return root


def test_drafts_and_other_languages_are_told_apart(root: Path) -> None:
    result = run_practice(root, "build", "--drafts")
    assert result.returncode == 0, result.stdout + result.stderr
    told = json.loads((root / "told.json").read_text(encoding="utf-8"))
    assert told["drafts"] == [["a-draft", "draft", "en", "articles/a-draft/", True]]
    assert sorted(told["articles"]) == [
        ["minimal", "published", "en", "articles/minimal/", True],
        ["otro", "published", "es", "articles/otro/", True],
    ]


def test_drafts_that_nobody_asked_for_do_not_exist(root: Path) -> None:
    result = run_practice(root, "build")
    assert result.returncode == 0, result.stdout + result.stderr
    told = json.loads((root / "told.json").read_text(encoding="utf-8"))
    assert told["drafts"] == []
    assert not (root / "output/articles/a-draft").exists()


def test_every_object_and_every_page_is_told_of_in_every_build(root: Path) -> None:
    """Where somebody listens, nothing is left out because it has not changed."""
    for _ in range(2):
        result = run_practice(root, "build")
        assert result.returncode == 0, result.stdout + result.stderr
        heard = json.loads((root / "heard.json").read_text(encoding="utf-8"))
        assert ["Article", "minimal"] in heard
        assert ["Article", "otro"] in heard
        assert ["Page", "contact"] in heard
        pages = len(list((root / "output").rglob("*.html")))
        assert len([what for what, _ in heard if what == "written"]) == pages
        (root / "heard.json").unlink()

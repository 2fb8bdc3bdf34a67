"""When a build needs Pelican: where somebody would notice."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from conftest import AS_OF, REPOSITORY, SiteMaker
from practice_site.building.configuration import read_configuration
from practice_site.cli.hosting import needs_pelican
from trees import contents

LISTENER = """
from pelican.plugins import signals


def told(article_generator, content):
    print("heard of", content.slug)


def register():
    signals.article_generator_write_article.connect(told)
"""


def modules_of(root: Path, *arguments: str) -> tuple[set[str], str]:
    done = subprocess.run(
        [sys.executable, "-m", "practice_site.cli", *arguments, "--as-of", AS_OF],
        cwd=root,
        env={
            **os.environ,
            "PYTHONPATH": str(REPOSITORY / "plugins"),
            "PYTHONPROFILEIMPORTTIME": "1",
        },
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return {line.rpartition("|")[2].strip() for line in done.stderr.splitlines()}, done.stdout


def test_a_site_of_our_plugins_alone_is_built_without_it(make_site: SiteMaker) -> None:
    modules, _ = modules_of(make_site("minimal"), "build")
    assert "practice_site.building.publication" in modules
    assert not {name for name in modules if name.split(".")[0] == "pelican"}


@pytest.mark.parametrize("way", ["plugin", "settings"])
def test_who_listens_is_told_and_the_bytes_are_the_same(make_site: SiteMaker, way: str) -> None:
    quiet, root = make_site("minimal"), make_site("sample").with_name("listening")
    modules_of(quiet, "build")
    root.parent.joinpath("minimal").rename(root)
    (root / "listener.py").write_text(LISTENER, encoding="utf-8")
    with (root / "pelicanconf.py").open("a", encoding="utf-8") as settings:
        if way == "plugin":
            settings.write('PLUGIN_PATHS = ["."]\nPLUGINS = [*PLUGINS, "listener"]\n')
        else:
            settings.write(
                "import sys\nsys.path.insert(0, str(Path(__file__).parent))\n"
                "import listener\nlistener.register()\n"
            )
    before = contents(root / "output")
    _, said = modules_of(root, "build")
    assert "heard of minimal" in said
    assert contents(root / "output") == before


def test_a_plugin_of_somebody_else_needs_it(make_site: SiteMaker) -> None:
    root = make_site("minimal")
    with (root / "pelicanconf.py").open("a", encoding="utf-8") as settings:
        settings.write('PLUGINS = [*PLUGINS, "sitemap"]\n')
    assert needs_pelican(read_configuration(root / "pelicanconf.py"))

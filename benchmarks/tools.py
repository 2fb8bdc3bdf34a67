"""The tools that are compared: how each gets its site, builds it, and forgets it."""

import os
import shutil
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import datetime
from pathlib import Path

from benchmarks.corpus.articles import articles, slug_of
from benchmarks.corpus.eleventy import write_eleventy_site
from benchmarks.corpus.facts import TODAY
from benchmarks.corpus.hugo import write_hugo_site
from benchmarks.corpus.pelican import write_pelican_site
from benchmarks.corpus.practice_site import write_practice_site
from benchmarks.measuring import Command

HERE = Path(__file__).resolve().parent
REPOSITORY = HERE.parent
THEME = REPOSITORY / "theme"
PEERS = HERE / ".venv"
NODE_MODULES = HERE / "node_modules"
PRACTICE = Path(os.environ.get("BENCH_PRACTICE", REPOSITORY / ".venv/bin/practice")).absolute()
OUTPUT = "output"


@dataclass(frozen=True, slots=True)
class Tool:
    """One of the compared tools."""

    name: str
    title: str
    write: Callable[[Path, int], None]
    """Writes the site of so many articles into an empty folder."""
    command: Callable[[Path], tuple[str, ...]]
    """The command line that builds the site in a folder, which it runs in."""
    environment: dict[str, str] = field(default_factory=dict)
    made: tuple[str, ...] = (OUTPUT,)
    """What a build leaves in the site's folder: a cold one begins without it."""

    def build(self, site: Path) -> Command:
        """The build of the site in a folder."""
        return Command(self.command(site), site, self.environment)

    def forget(self, site: Path, bin_folder: Path) -> None:
        """Move away all that earlier builds left; moving is quick, deleting can wait."""
        bin_folder.mkdir(parents=True, exist_ok=True)
        for name in self.made:
            if (site / name).exists():
                (site / name).rename(bin_folder / f"{len(list(bin_folder.iterdir()))}-{name}")


def article_file(site: Path, number: int) -> Path:
    """The file of an article, in the same place for every tool."""
    return site / "content" / "articles" / f"{slug_of(number)}.md"


def article_page(output: Path, number: int) -> Path:
    """The page of an article."""
    return output / "articles" / slug_of(number) / "index.html"


def practice_environment() -> dict[str, str]:
    """This checkout's code, and a fixed day for today."""
    noon = datetime.combine(TODAY, datetime.min.time()).timestamp() + 86400 / 2
    return {"PYTHONPATH": str(REPOSITORY / "plugins"), "SOURCE_DATE_EPOCH": str(int(noon))}


def hugo_binary() -> str:
    """Hugo itself: the `hugo` command of the Python package is a launcher around it."""
    found = list(PEERS.glob("lib/python*/site-packages/hugo/binaries/hugo"))
    return str(found[0] if found else shutil.which("hugo") or "hugo")


def node() -> str:
    """The Node runtime."""
    return shutil.which("node") or "node"


TOOLS = (
    Tool(
        name="practice",
        title="practice-site",
        write=lambda folder, n: write_practice_site(folder, articles(n), theme=THEME),
        command=lambda site: (str(PRACTICE), "build"),
        environment=practice_environment(),
        made=(OUTPUT, ".practice"),
    ),
    Tool(
        name="hugo",
        title="Hugo",
        write=lambda folder, n: write_hugo_site(folder, articles(n), theme=THEME),
        command=lambda site: (
            hugo_binary(), "--source", ".", "--destination", OUTPUT,
            "--cacheDir", str(site / ".cache"),
        ),
        made=(OUTPUT, ".cache", "resources"),
    ),
    Tool(
        name="eleventy",
        title="Eleventy",
        write=lambda folder, n: write_eleventy_site(folder, articles(n), theme=THEME),
        command=lambda site: (node(), str(NODE_MODULES / "@11ty/eleventy/cmd.cjs"), "--quiet"),
        made=(OUTPUT, ".cache"),
    ),
    Tool(
        name="pelican",
        title="Pelican",
        write=lambda folder, n: write_pelican_site(folder, articles(n), theme=THEME),
        command=lambda site: (str(PEERS / "bin/pelican"), "content", "-s", "pelicanconf.py"),
        made=(OUTPUT, "cache"),
    ),
)  # fmt: skip


WITH_SEARCH = replace(
    TOOLS[0],
    name="practice-search",
    title="practice-site with its search index",
    write=lambda folder, n: write_practice_site(folder, articles(n), theme=THEME, search=True),
)
"""The peers make no search index, so ours is timed by itself."""


def tool_named(name: str) -> Tool:
    """A tool by its name; KeyError if there is none."""
    return {tool.name: tool for tool in TOOLS}[name]

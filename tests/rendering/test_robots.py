"""Judged by Python's own reader of robots.txt, by RFC 9309's names, and by our documentation."""

from urllib.robotparser import RobotFileParser

import pytest

from conftest import REPOSITORY
from practice_site.model.practice import AnswerEngines
from practice_site.rendering.robots import CRAWLERS, Purpose, robots_txt

SITE = "https://sample.example"
SEARCH_ENGINES = ("Googlebot", "Googlebot-Image", "Bingbot", "DuckDuckBot", "Applebot", "Slurp")
TRAINING = [c.name for c in CRAWLERS if c.purpose is Purpose.TRAINING]
ANSWERS = [c.name for c in CRAWLERS if c.purpose is Purpose.ANSWERS]


def welcomed(choice: AnswerEngines, names: list[str] | tuple[str, ...]) -> list[bool]:
    reader = RobotFileParser()
    reader.parse(robots_txt(choice, f"{SITE}/sitemap.xml").decode().splitlines())
    return [reader.can_fetch(name, f"{SITE}/articles/a/") for name in names]


def test_by_default_nobody_is_turned_away() -> None:
    robots = robots_txt(AnswerEngines.WELCOME, f"{SITE}/sitemap.xml")
    assert robots.decode() == f"User-agent: *\nDisallow:\n\nSitemap: {SITE}/sitemap.xml\n"
    assert robots_txt(AnswerEngines.WELCOME) == b"User-agent: *\nDisallow:\n"


def test_no_training_turns_away_who_trains_and_nobody_else() -> None:
    assert not any(welcomed(AnswerEngines.NO_TRAINING, TRAINING))
    assert all(welcomed(AnswerEngines.NO_TRAINING, ANSWERS))


def test_refuse_turns_away_both() -> None:
    assert not any(welcomed(AnswerEngines.REFUSE, [*TRAINING, *ANSWERS]))


@pytest.mark.parametrize("choice", AnswerEngines)
def test_search_engines_are_never_turned_away(choice: AnswerEngines) -> None:
    """A page that asks not to be indexed must be fetched to be understood (ROB-01)."""
    assert all(welcomed(choice, SEARCH_ENGINES))


@pytest.mark.parametrize("choice", AnswerEngines)
def test_the_file_has_known_fields_only_and_is_small(choice: AnswerEngines) -> None:
    robots = robots_txt(choice, f"{SITE}/sitemap.xml")
    assert len(robots) < 500 * 1024
    fields = {line.partition(":")[0].lower() for line in robots.decode().splitlines() if line}
    assert fields <= {"user-agent", "allow", "disallow", "sitemap"}


def test_every_crawler_is_named_once_and_has_a_source() -> None:
    names = [crawler.name.lower() for crawler in CRAWLERS]
    assert len(set(names)) == len(names)
    assert all(crawler.source.startswith("https://") for crawler in CRAWLERS)


def test_the_documentation_has_the_same_table() -> None:
    text = (REPOSITORY / "docs/search-files.md").read_text(encoding="utf-8")
    for crawler in CRAWLERS:
        row = f"| `{crawler.name}` | {crawler.runs_it} | {crawler.purpose} | <{crawler.source}> |"
        assert row in text
    assert text.count("\n| `") == len(CRAWLERS)

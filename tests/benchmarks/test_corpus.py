"""The benchmark's corpus: deterministic, of the promised size, and without an error of ours."""

import sys
from pathlib import Path

import pytest
from click.testing import CliRunner

REPOSITORY = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(REPOSITORY))

from benchmarks.building_cases import edit  # noqa: E402 (after the path is set)
from benchmarks.corpus import articles as corpus  # noqa: E402
from benchmarks.corpus.facts import PHYSICIANS, SERVICES, TODAY, TOWNS  # noqa: E402
from benchmarks.corpus.practice_site import write_practice_site  # noqa: E402
from benchmarks.tools import TOOLS, article_file  # noqa: E402

from practice_site.cli.main import main  # noqa: E402


def test_articles_have_the_promised_form() -> None:
    for article in corpus.articles(200):
        assert corpus.LEAST_WORDS <= corpus.words_of(article) <= corpus.MOST_WORDS
        assert len(article.sections) + 1 == 12  # the questions are the twelfth
        assert len(article.questions) == 4
        assert article.published <= TODAY
        assert set(article.services) <= {service.slug for service in SERVICES}
        assert set(article.towns) <= {town.slug for town in TOWNS}
        assert article.author != article.reviewer
        assert {article.author, article.reviewer} <= {person.slug for person in PHYSICIANS}


def test_the_same_seed_writes_the_same_articles() -> None:
    assert list(corpus.articles(20)) == list(corpus.articles(20))
    assert list(corpus.articles(20, seed=1)) != list(corpus.articles(20, seed=2))


def test_titles_and_summaries_are_told_apart() -> None:
    made = list(corpus.articles(300))
    assert len({article.title for article in made}) == len(made)
    assert len({article.summary for article in made}) == len(made)


def test_our_site_of_the_corpus_has_no_error(tmp_path: Path, monkeypatch) -> None:
    write_practice_site(tmp_path, corpus.articles(30), theme=REPOSITORY / "theme")
    monkeypatch.chdir(tmp_path)
    checked = CliRunner().invoke(main, ["check", "--as-of", TODAY.isoformat()])
    assert checked.exit_code == 0, checked.output
    assert "No errors" in checked.output


@pytest.mark.parametrize("tool", TOOLS, ids=lambda tool: tool.name)
def test_every_tool_gets_the_same_articles(tool, tmp_path: Path) -> None:
    tool.write(tmp_path, 5)
    for article in corpus.articles(5):
        text = article_file(tmp_path, article.number).read_text(encoding="utf-8")
        for section in article.sections:
            assert f"## {section.heading}\n\n{section.markdown}\n" in text
        for item in article.questions:
            assert item.question in text
            assert item.answer in text


@pytest.mark.parametrize("tool", TOOLS, ids=lambda tool: tool.name)
def test_an_edit_exchanges_exactly_one_word_each_time(tool, tmp_path: Path) -> None:
    tool.write(tmp_path, 3)
    path = article_file(tmp_path, 2)
    before = path.read_text(encoding="utf-8").split()
    for _ in range(12):
        word = edit(path)
        after = path.read_text(encoding="utf-8").split()
        changed = [(old, new) for old, new in zip(before, after, strict=True) if old != new]
        assert len(changed) == 1
        assert changed[0][1] == f"{word}."
        before = after

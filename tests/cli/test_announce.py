"""`practice announce`, after real releases and with a real server on this computer."""

import shutil
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from conftest import SiteMaker, run_practice
from external.indexnow import Engine, engine
from practice_site.cli.main import main
from practice_site.external import indexnow

ARTICLE = "content/articles/minimal.md"
PUBLISHED = "published: 2026-10-05"
KEY = "0f3c9a7e-52b84d61"
PRACTICE = "content/practice.yaml"
SITE = "https://minimal.example"


@pytest.fixture
def root(make_site: SiteMaker) -> Path:
    """The minimal site, no sample any more, with a key."""
    root = make_site("minimal")
    replace(root / PRACTICE, "sample: true\n", "")
    with (root / PRACTICE).open("a", encoding="utf-8") as practice:
        practice.write(f"search: {{indexnow_key: {KEY}}}\n")
    return root


def replace(file: Path, before: str, after: str) -> None:
    text = file.read_text(encoding="utf-8")
    assert before in text
    file.write_text(text.replace(before, after, 1), encoding="utf-8")


def publish(root: Path) -> str:
    result = run_practice(root, "publish")
    assert result.returncode == 0, result.stdout + result.stderr
    return result.stdout


def announce(root: Path, monkeypatch: pytest.MonkeyPatch, *arguments: str) -> Result:
    monkeypatch.chdir(root)
    return CliRunner().invoke(main, ["announce", *arguments])


def send(root: Path, monkeypatch: pytest.MonkeyPatch, search: Engine) -> Result:
    return announce(root, monkeypatch, "--send", "--endpoint", search.address)


def test_nothing_published_is_nothing_to_tell(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    result = announce(root, monkeypatch)
    assert result.exit_code == 1
    assert "Nothing has been published yet" in result.output


def test_a_dry_run_lists_and_tells_nobody(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    publish(root)
    result = announce(root, monkeypatch)
    assert result.exit_code == 0
    new = [line.split()[1] for line in result.output.splitlines() if line.startswith("new ")]
    assert {"/", "/articles/minimal/"} <= set(new)
    assert not {"/search/", "/404.html", "/feed.xml"} & set(new)
    assert "Nothing was sent" in result.output
    assert not (root / ".practice/announced.json").exists()


def test_only_what_has_changed_is_told_and_only_once(
    root: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    publish(root)
    with engine() as search:
        assert send(root, monkeypatch, search).exit_code == 0
        everything = search.told.pop()[2]["urlList"]
        assert f"{SITE}/articles/minimal/" in everything
        assert send(root, monkeypatch, search).output.startswith("Nothing is to be told")
        assert not search.told

        replace(root / PRACTICE, "lang: en", "email: office@minimal.example\nlang: en")
        replace(root / ARTICLE, "Five minutes are enough", "Ten minutes are enough")
        replace(root / ARTICLE, PUBLISHED, f"{PUBLISHED}\nupdated: 2026-11-21")
        told = publish(root)
        (line,) = [line for line in told.splitlines() if line.startswith("Since the last release")]
        assert "0 pages are new" in line
        assert "practice announce --send" in told
        listed = announce(root, monkeypatch).output
        # The footer of every page is another one; what the others say is not.
        changed = [x.split()[1] for x in listed.splitlines() if x.startswith("changed ")]
        assert "/articles/minimal/" in changed
        assert "/notices/" not in changed
        assert send(root, monkeypatch, search).exit_code == 0
        ((_, _, said),) = search.told
        assert said["urlList"] == [f"{SITE}{path}" for path in changed]
        assert said["key"] == KEY


def test_a_page_that_is_gone_is_told_of(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    publish(root)
    replace(
        root / ARTICLE,
        "serves:",
        "slug: a-short-walk\nredirect_from: [/articles/minimal/]\nserves:",
    )
    publish(root)
    lines = announce(root, monkeypatch).output.splitlines()
    assert "gone     /articles/minimal/" in lines
    assert "new      /articles/a-short-walk/" in lines


def test_what_was_interrupted_goes_on(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    publish(root)
    monkeypatch.setattr(indexnow, "AT_ONCE", 4)
    with engine(200, 429) as search:
        result = send(root, monkeypatch, search)
        assert result.exit_code == 1
        assert "tomorrow" in result.output
        first = search.told[0][2]["urlList"]
        assert len(first) == 4
        del search.told[:]
        assert send(root, monkeypatch, search).exit_code == 0
        rest = [url for _, _, said in search.told for url in said["urlList"]]
        assert not set(first) & set(rest)
        assert len(rest) > 4
        assert send(root, monkeypatch, search).output.startswith("Nothing is to be told")


def test_what_was_never_finished_is_told_with_the_next_release(
    root: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    publish(root)
    monkeypatch.setattr(indexnow, "AT_ONCE", 4)
    with engine(200, 500) as search:
        assert send(root, monkeypatch, search).exit_code == 1
    publish(root)
    lines = announce(root, monkeypatch).output.splitlines()
    assert len([line for line in lines if line.startswith("new ")]) > 4


def test_without_a_key_nobody_is_told(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    replace(root / PRACTICE, f"search: {{indexnow_key: {KEY}}}\n", "")
    publish(root)
    with engine() as search:
        result = send(root, monkeypatch, search)
        assert result.exit_code == 1
        assert "indexnow_key" in result.output
        with (root / PRACTICE).open("a", encoding="utf-8") as practice:
            practice.write(f"search: {{indexnow_key: {KEY}}}\n")
        result = send(root, monkeypatch, search)
        assert result.exit_code == 1
        assert f"{KEY}.txt" in result.output
    assert not search.told


@pytest.mark.parametrize("damage", ["state", "manifest", "page"])
def test_damage_is_said_in_a_sentence(
    root: Path, monkeypatch: pytest.MonkeyPatch, damage: str
) -> None:
    publish(root)
    (release,) = (root / ".practice/releases").iterdir()
    if damage == "state":
        (root / ".practice/announced.json").write_bytes(b"\xff{")
    elif damage == "manifest":
        (release / "manifest.json").write_text("{", encoding="utf-8")
    else:
        shutil.rmtree(release / "site/articles")
    result = announce(root, monkeypatch)
    assert result.exit_code == (0 if damage == "state" else 1)
    assert isinstance(result.exception, SystemExit | None)

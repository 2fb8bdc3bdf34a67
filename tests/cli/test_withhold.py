"""Withholding where things go wrong: interrupted, damaged, somewhere else, short."""

import datetime as dt
from pathlib import Path

import pytest

from conftest import run_practice
from practice_site.building.configuration import Configuration, read_configuration
from practice_site.building.gate import PublicationRefused
from practice_site.building.withholding import Withheld, withhold
from practice_site.release.traces import traces_of
from quoted_practice import AFTER_THE_WORDS, edit, practice_with, without_search

QUOTE = "After years of pain I walk to the market again, and I sleep through."
RECORD = f"status: publish\nquote: {{}}\n{AFTER_THE_WORDS}"
TESTIMONIAL = "content/testimonials/jo-madeup.yaml"
DAY, LATER = "2026-11-21", "2026-12-01"


def site_with(root: Path, quote: str) -> Path:
    """The minimal site as if it were a practice's own, without a search."""
    section = "## A Patient's Perspective\n\nJo wrote to us.\n\n{testimonial: jo-madeup}\n"
    return without_search(practice_with(root, TESTIMONIAL, RECORD.replace("{}", quote), section))


@pytest.fixture
def site(tmp_path: Path) -> Path:
    """A site that was published with a testimonial."""
    made = site_with(tmp_path / "site", QUOTE)
    publish(made)
    return made


def publish(root: Path, as_of: str = DAY) -> None:
    done = run_practice(root, "publish", as_of=as_of)
    assert done.returncode == 0, done.stdout + done.stderr


def shown_in(*trees: Path) -> list[str]:
    traces = traces_of(QUOTE, "Jo Madeup")
    return [f"{tree.name}/{name}" for tree in trees for name in traces.in_tree(tree)]


def published(root: Path) -> list[str]:
    kept = root / ".practice"
    return shown_in(root / "output", kept / "standby", kept / "releases")


def test_it_may_be_done_again(site: Path) -> None:
    edit(site, "content/pages/notices.md", "A practice posts", "Nothing is withheld. It posts")
    publish(site)
    for _ in range(3):
        done = run_practice(site, "withhold", "jo-madeup.yaml", as_of=LATER)
        assert done.returncode == 0, done.stdout + done.stderr
        assert "being revised" not in done.stdout
        assert published(site) == []
    assert b"being revised" not in (site / "output/notices/index.html").read_bytes()
    assert run_practice(site, "rollback", "3", as_of=LATER).returncode == 0


@pytest.mark.parametrize("step", ["_put_up_without", "cut", "strip"])
def test_who_was_killed_does_it_again(
    site: Path, step: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    publish(site)
    configuration = read_configuration(site / "publishconf.py")

    def killed(*_: object) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as patch:
        patch.setattr(f"practice_site.building.withholding.{step}", killed)
        with pytest.raises(KeyboardInterrupt):
            run(configuration)
    assert "draft  # withheld" in (site / TESTIMONIAL).read_text(encoding="utf-8")
    (site / TESTIMONIAL).unlink()  # and somebody took the record away
    for name in (".practice/releases/.unfinished", ".practice/withholding-killed"):
        (site / name).mkdir()
        (site / name / "page.html").write_text(QUOTE, encoding="utf-8")
    done = run_practice(site, "withhold", "jo-madeup", as_of=LATER)
    assert "could not be changed" in done.stdout
    assert "STILL THERE" not in done.stdout
    assert published(site) == []
    assert not (site / ".practice/withholding-killed").exists()


def run(configuration: Configuration) -> Withheld:
    return withhold(configuration, "jo-madeup", dt.date.fromisoformat(LATER))


def test_what_cannot_be_made_anew_becomes_a_stub(
    site: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refused(*_: object, **__: object) -> None:
        raise PublicationRefused("An image cannot be made.")

    monkeypatch.setattr("practice_site.building.withholding.republish", refused)
    done = run(read_configuration(site / "publishconf.py"))
    assert done.marked
    assert "/articles/minimal/" in done.stubs
    assert done.left == ()
    assert published(site) == []
    monkeypatch.undo()
    publish(site, LATER)
    page = (site / "output/articles/minimal/index.html").read_text(encoding="utf-8")
    assert "being revised" not in page


def test_a_release_that_nobody_can_read_is_emptied_too(site: Path) -> None:
    publish(site)
    (site / ".practice/releases/0001-2026-11-21/manifest.json").write_text("{", encoding="utf-8")
    done = run_practice(site, "withhold", "jo-madeup", as_of=LATER)
    assert done.returncode == 0, done.stdout + done.stderr
    assert "Look yourself into what nobody can read: 0001-2026-11-21" in done.stdout
    assert published(site) == []


def test_the_output_may_be_elsewhere(site: Path, tmp_path: Path) -> None:
    with (site / "pelicanconf.py").open("a", encoding="utf-8") as settings:
        settings.write('\nOUTPUT_PATH = "../public"\n')
    publish(site)
    assert shown_in(tmp_path / "public")
    done = run_practice(site, "withhold", "jo-madeup", as_of=LATER)
    assert done.returncode == 0, done.stdout + done.stderr
    assert str(tmp_path / "public") in done.stdout
    beside = [tree for tree in tmp_path.iterdir() if tree.name != "site" and tree.is_dir()]
    assert shown_in(*beside) == []


def test_a_short_quote_takes_no_other_page_with_it(tmp_path: Path) -> None:
    site = site_with(tmp_path / "site", "Thank you.")
    with (site / "content/pages/contact.md").open("a", encoding="utf-8") as page:
        page.write("\nThank you. We answer your call, may be on the same day.\n")
    publish(site)
    done = run_practice(site, "withhold", "jo-madeup", as_of=LATER)
    assert done.returncode == 0, done.stdout + done.stderr
    assert "being revised" not in done.stdout
    assert "STILL THERE" not in done.stdout
    assert b"Thank you. We answer" in (site / "output/contact/index.html").read_bytes()
    for tree in (site / "output", site / ".practice/standby", site / ".practice/releases"):
        assert traces_of("Thank you.", "Jo Madeup").in_tree(tree) == ()


@pytest.mark.parametrize("name", ["../practice", "../../content/practice", "a/b", "jo madeup"])
def test_a_name_that_leads_elsewhere_is_nobodys(site: Path, name: str) -> None:
    before = (site / "content/practice.yaml").read_bytes()
    done = run_practice(site, "withhold", name, as_of=LATER)
    assert done.returncode == 2
    assert "there is no testimonial" in done.stderr
    assert (site / "content/practice.yaml").read_bytes() == before


def test_a_record_that_nobody_can_read_and_that_was_never_published_is_said(site: Path) -> None:
    (site / "content/testimonials/bo.yaml").write_text("quote: [", encoding="utf-8")
    done = run_practice(site, "withhold", "bo", as_of=LATER)
    assert done.returncode == 1
    assert "Nobody can read content/testimonials/bo.yaml" in done.stderr

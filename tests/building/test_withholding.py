"""One testimonial through its whole life, and by every way it could leak."""

import datetime as dt
import gzip
import re
from pathlib import Path

import pytest

from conftest import run_practice
from practice_site.building.still_live import still_live, withheld_records
from practice_site.checks.example import ABOUT_TOWN, PARAGRAPHS, SUMMARY
from practice_site.reading.site_loader import load_site
from practice_site.release.traces import traces_of
from quoted_practice import AFTER_THE_WORDS, ARTICLE, edit, practice_with, without_search

QUOTE = (
    "After years of pain I walk to the market again, and I sleep through. "
    "The staff explained every step & took their time."
)
RECORD = f"""\
# From the folder in the front office.
status: publish   # agreed on with Jo
quote: >-
  {QUOTE}
{AFTER_THE_WORDS}"""
TESTIMONIAL = "content/testimonials/t-1.yaml"
SECTION = "## A Patient's Perspective\n\nJo wrote to us.\n\n{testimonial: t-1}\n\nWe are glad.\n"
BEFORE, LATER = "2026-11-21", "2026-12-01"
OVER = "2027-09-01"


@pytest.fixture
def site(searched: Path) -> Path:
    """The same without a search, whose index takes most of a small build's time."""
    return without_search(searched)


@pytest.fixture
def searched(tmp_path: Path) -> Path:
    """The minimal site as if it were a practice's own, with a testimonial on two pages."""
    return practice_with(tmp_path / "site", TESTIMONIAL, RECORD, SECTION)


AROUND = "Words on a Bench"
"""The heading over the quote, wherever it stands, and the sentence before it."""

USE = f"## {AROUND}\n\nThe bench is where these words were read.\n\n{{testimonial: t-1}}\n"
SHOWN_ON = {
    *("index.html", "articles/minimal/index.html", "services/first-visit/index.html"),
    *("contact/index.html", "physicians/alex-sample/index.html", "locations/napa/index.html"),
    *("locations/yountville/index.html", "stories/index.html", "feed.xml"),
}
"""All pages that show it, and the feed, which has articles in full."""


@pytest.fixture
def everywhere(searched: Path) -> Path:
    """A practice that shows one testimonial wherever a text can."""
    texts = searched / "content"
    (texts / "services").mkdir()
    (texts / "services/first-visit.md").write_text(
        f"---\ntitle: A First Visit\nkind: procedure\npublished: 2026-08-01\n"
        f"summary: {SUMMARY}\n---\n{PARAGRAPHS}\n{USE}",
        encoding="utf-8",
    )
    (texts / "pages/home.md").write_text(
        "---\ntitle: Care for stiff backs\nsummary: A small practice in Napa for people whose "
        "backs are stiff, with a physician who takes the time to listen to you.\n---\n"
        f"Come in.\n\n{USE}",
        encoding="utf-8",
    )
    for path in ("pages/contact.md", "physicians/alex-sample.md"):
        with (texts / path).open("a", encoding="utf-8") as text:
            text.write(f"\n{USE}")
    text = (texts / "articles/minimal.md").read_text(encoding="utf-8")
    (texts / "articles/minimal.md").write_text(text.replace(SECTION, USE), encoding="utf-8")
    edit(
        searched,
        "locations.yaml",
        "towns:\n",
        f"    about: |\n      ### {AROUND}\n\n      {{testimonial: t-1}}\ntowns:\n",
    )
    edit(
        searched,
        "locations.yaml",
        "served_from: napa\n",
        "served_from: napa\n    tier: page\n    transit: The bus 10.\n"
        "    drive: {minutes: 15, miles: 9}\n    parking: Behind the school.\n"
        f"    about: |\n      {ABOUT_TOWN}\n\n      ### {AROUND}\n\n      {{testimonial: t-1}}\n",
    )
    return searched


def traces_everywhere(root: Path) -> set[str]:
    """The files of the output that show the quote, its name or the words around it.

    Compressed ones are looked into. Pictures are not read: nobody can look for words in them here.
    """
    tree = root / "output"
    around = traces_of(f"{AROUND} is what it says.", AROUND)
    return {*shows(tree), *around.in_tree(tree)}


@pytest.mark.parametrize(
    ("life", "day"),
    [
        ("", OVER),
        ("  revoked: 2026-11-25\n", LATER),
        ("  revoked: 2026-12-01\n", LATER),
    ],
    ids=["ended", "revoked", "revoked-today"],
)
def test_by_every_way_it_could_leak(everywhere: Path, life: str, day: str) -> None:
    """Home, town, office, story, article, service, physician, feed, graph, search, sitemap."""
    edit(everywhere, TESTIMONIAL, "  kept_at: Folder 1\n", f"  kept_at: Folder 1\n{life}")
    publish(everywhere)
    assert set(shows(everywhere / "output")) == SHOWN_ON  # and so nothing of it in the search
    assert traces_everywhere(everywhere) > SHOWN_ON
    for name in SHOWN_ON - {"feed.xml"}:
        page = (everywhere / "output" / name).read_text(encoding="utf-8")
        graphs = re.findall(r'<script type="application/ld\+json">(.*?)</script>', page, re.DOTALL)
        assert graphs
        assert not any("market again" in graph or "Madeup" in graph for graph in graphs), name
    done = run_practice(everywhere, "publish", as_of=day)
    assert done.returncode == 0, done.stdout
    assert done.stdout.count("PS302") == 1
    assert traces_everywhere(everywhere) == set()
    pages = {page for page in SHOWN_ON if (everywhere / "output" / page).is_file()}
    assert pages == SHOWN_ON  # no address dies of it
    assert any((everywhere / "output").rglob("*.pf_fragment"))


def test_withheld_everywhere_at_once(everywhere: Path) -> None:
    publish(everywhere)
    assert run_practice(everywhere, "withhold", "t-1", as_of=LATER).returncode == 0
    assert traces_everywhere(everywhere) == set()
    assert published(everywhere) == ()


def shows(tree: Path) -> tuple[str, ...]:
    return traces_of(QUOTE, "Jo Madeup").in_tree(tree)


def published(root: Path) -> tuple[str, ...]:
    """Where it is in what is up, in what stands by, and in the releases.

    `.practice/store.sqlite` is no part of that: it knows what `content/` says.
    """
    kept = root / ".practice"
    trees = (root / "output", kept / "standby", kept / "releases")
    return tuple(f"{tree.name}/{file}" for tree in trees for file in shows(tree))


def publish(root: Path, as_of: str = BEFORE) -> None:
    done = run_practice(root, "publish", as_of=as_of)
    assert done.returncode == 0, done.stdout + done.stderr


def test_it_is_shown_until_its_last_day_and_nowhere_afterwards(site: Path) -> None:
    publish(site)
    pages = shows(site / "output")
    assert set(pages) >= {"articles/minimal/index.html", "stories/index.html", "feed.xml"}
    publish(site, "2027-08-31")
    assert shows(site / "output") == pages
    done = run_practice(site, "publish", as_of=OVER)
    assert done.returncode == 0, done.stdout
    assert "PS302" in done.stdout
    assert shows(site / "output") == ()


def test_withheld_it_is_gone_from_the_site_the_standby_and_all_releases(searched: Path) -> None:
    publish(searched)
    publish(searched)
    assert len(published(searched)) > len(shows(searched / "output"))
    done = run_practice(searched, "withhold", "t-1", as_of=LATER)
    assert done.returncode == 0, done.stdout + done.stderr
    assert "/articles/minimal/" in done.stdout
    assert "being revised" not in done.stdout
    assert published(searched) == ()
    page = (searched / "output/articles/minimal/index.html").read_text(encoding="utf-8")
    assert "Perspective" not in page
    assert "We are glad" not in page
    assert "five minutes" in page
    kept = (searched / TESTIMONIAL).read_text(encoding="utf-8")
    assert kept == RECORD.replace(
        "publish   # agreed on with Jo",
        "draft  # withheld on 2026-12-01; before: agreed on with Jo",
    )
    again = run_practice(searched, "publish", as_of=LATER)
    assert again.returncode == 0, again.stdout
    assert shows(searched / "output") == ()


def test_it_is_withheld_however_broken_todays_content_is(site: Path) -> None:
    publish(site)
    edit(site, ARTICLE, "---\n", "")
    (site / "locations.yaml").write_text("- [", encoding="utf-8")
    (site / "theme/templates/base.html").write_text("{% broken", encoding="utf-8")
    done = run_practice(site, "withhold", "t-1", as_of=LATER)
    assert "being revised" not in done.stdout
    assert published(site) == ()
    assert (site / "output/articles/minimal/index.html").is_file()
    assert (site / "output/locations/napa/index.html").is_file()


def test_a_record_that_is_gone_is_withheld_by_what_the_releases_know_of_it(site: Path) -> None:
    publish(site)
    (site / TESTIMONIAL).unlink()
    done = run_practice(site, "withhold", "t-1", as_of=LATER)
    assert done.returncode == 1  # there is no record to mark
    assert "could not be changed" in done.stdout
    assert published(site) == ()


def test_without_a_release_the_pages_are_taken_down(site: Path) -> None:
    assert run_practice(site, "build", as_of=BEFORE).returncode == 0
    done = run_practice(site, "withhold", "t-1", as_of=LATER)
    assert done.returncode == 0, done.stdout + done.stderr
    assert "being revised" in done.stdout
    assert published(site) == ()


def test_a_text_that_has_the_quote_by_itself_is_named(site: Path) -> None:
    publish(site)
    edit(site, ARTICLE, "## A Patient's Perspective", f"## Words\n\n{QUOTE}\n\n## A Perspective")
    done = run_practice(site, "withhold", "t-1", as_of=LATER)
    assert done.returncode == 1
    assert f"STILL THERE: {ARTICLE}" in done.stdout


def test_who_is_refused_reads_first_what_is_still_live(site: Path) -> None:
    publish(site)
    edit(site, TESTIMONIAL, "  kept_at: Folder 1", "  kept_at: Folder 1\n  revoked: 2026-11-30")
    edit(site, ARTICLE, "title:", "titel:")
    done = run_practice(site, "publish", as_of=LATER)
    assert done.returncode == 1
    first, *_ = done.stdout.splitlines()
    assert first.startswith("STILL LIVE: the testimonial t-1")
    assert "https://minimal.example/articles/minimal/" in done.stdout
    assert "practice withhold t-1" in done.stdout
    assert shows(site / "output")  # nothing was published


def test_a_release_that_shows_it_is_not_put_up_again(site: Path) -> None:
    publish(site)
    edit(site, TESTIMONIAL, "  kept_at: Folder 1", "  kept_at: Folder 1\n  revoked: 2026-11-30")
    publish(site, LATER)
    refused = run_practice(site, "rollback", "1", as_of=LATER)
    assert refused.returncode == 1
    assert "shows the testimonial t-1, which is withheld today" in refused.stderr
    assert shows(site / "output") == ()
    edit(site, TESTIMONIAL, "\n  revoked: 2026-11-30", "")
    allowed = run_practice(site, "rollback", "1", as_of=LATER)
    assert allowed.returncode == 0, allowed.stderr
    assert shows(site / "output")


def test_a_release_whose_record_nobody_can_read_is_not_put_up_again(site: Path) -> None:
    publish(site)
    (site / TESTIMONIAL).write_text("quote: [", encoding="utf-8")
    refused = run_practice(site, "rollback", "1", as_of=LATER)
    assert refused.returncode == 1
    assert "has no record today" in refused.stderr


def test_a_release_that_was_stripped_is_not_put_up_again(site: Path) -> None:
    publish(site)
    assert run_practice(site, "withhold", "t-1", as_of=LATER).returncode == 0
    listed = run_practice(site, "rollback")
    assert listed.stdout.split() == ["2", LATER, "1", BEFORE]
    refused = run_practice(site, "rollback", "1", as_of=LATER)
    assert refused.returncode == 1
    assert "the testimonial t-1 was taken out of it" in refused.stderr
    assert run_practice(site, "rollback", "2", as_of=LATER).returncode == 0


@pytest.mark.parametrize("name", ["nobody", "../../practice", ""])
def test_what_there_is_not_cannot_be_withheld(site: Path, name: str) -> None:
    done = run_practice(site, "withhold", name)
    assert done.returncode == 2
    assert "there is no testimonial" in done.stderr


def test_words_are_found_however_they_are_written(site: Path, tmp_path: Path) -> None:
    tree = tmp_path / "tree"
    tree.mkdir()
    said = "The staff explained every step &amp;amp; <em>took</em> their\n time."
    (tree / "feed.xml").write_text(said, encoding="utf-8")
    (tree / "a.pf_fragment").write_bytes(gzip.compress(QUOTE.upper().encode()))
    (tree / "other.html").write_text("The staff took their time.", encoding="utf-8")
    assert shows(tree) == ("a.pf_fragment", "feed.xml")
    day = dt.date.fromisoformat(OVER)
    records = list(withheld_records(load_site(site), day))
    assert dict(still_live(records, tree)) == {"t-1": ("/a.pf_fragment", "/feed.xml")}

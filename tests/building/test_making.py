"""What is at hand is not made again, and all that is made is what a build from nothing makes."""

import datetime as dt
import hashlib
import re
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from msgspec.structs import replace

from building.test_flow import AS_OF, request
from conftest import copy_site
from pictures import png, save
from practice_site.building.flow import build_site
from practice_site.building.making import NO_OUTPUT, Output
from practice_site.building.outcome import Outcome
from practice_site.building.request import BuildRequest
from practice_site.incremental.kept import NOTHING_KEPT, Kept

ARTICLE = "content/articles/minimal.md"
URL = "/articles/minimal/"
FILE = "articles/minimal/index.html"
CONTACT = "content/pages/contact.md"
ALIKE = {"PS641", "PS650"}
"""What is said of articles that are copies of each other."""


@dataclass
class Folder:
    """An output in memory; `written` are the files that the last build put into it."""

    files: dict[str, bytes] = field(default_factory=dict)
    written: list[str] = field(default_factory=list)

    def has(self, file: str, digest: str) -> bool:
        content = self.files.get(file)
        return content is not None and hashlib.sha256(content).hexdigest() == digest

    def put(self, file: str, content: bytes) -> None:
        self.files[file] = content
        self.written.append(file)


@dataclass
class Site:
    """A site that is built again and again."""

    root: Path
    folder: Folder = field(default_factory=Folder)
    kept: Kept = NOTHING_KEPT

    def build(self, **given: object) -> Outcome:
        """Build what has changed."""
        self.folder.written.clear()
        output = Output(self.folder.has, self.folder.put)
        outcome = build_site(self.wanted(**given), self.kept, output)
        self.kept = outcome.kept
        for file, content in outcome.documents.items():
            if content is not None:
                self.folder.files[file] = content
        return outcome

    def build_like_from_nothing(self, **given: object) -> Outcome:
        """Build what has changed, and hold it against a build from nothing."""
        before = dict(self.folder.files)
        outcome = self.build(**given)
        folder = Folder()
        clean = build_site(self.wanted(**given), output=Output(folder.has, folder.put))
        files = folder.files | {f: c for f, c in clean.documents.items() if c is not None}
        assert {file: self.folder.files.get(file) for file in clean.files & set(files)} == files
        assert outcome.judgement == clean.judgement
        assert outcome.urls == clean.urls
        assert outcome.files == clean.files
        assert set(outcome.documents) == set(clean.documents)
        assert outcome.kept.pages == clean.kept.pages
        assert outcome.kept.planned == clean.kept.planned
        changed = {file for file in folder.files if before.get(file) != folder.files[file]}
        assert changed <= set(self.folder.written)
        return outcome

    def wanted(self, **given: object) -> BuildRequest:
        fields = {"theme": self.root / "theme", "whole": False, "jobs": 1} | given
        return replace(request(self.root), **fields)  # type: ignore[arg-type]

    def edit(self, file: str, before: str, after: str) -> None:
        path = self.root / file
        text = path.read_text(encoding="utf-8")
        assert text.count(before) == 1, (file, before)
        path.write_text(text.replace(before, after), encoding="utf-8", newline="\n")


@pytest.fixture
def site(tmp_path: Path) -> Site:
    """The minimal site with three articles more, built once."""
    root = copy_site("minimal", tmp_path / "site")
    text = (root / ARTICLE).read_text(encoding="utf-8")
    for number, name in enumerate(("second", "third", "fourth"), start=6):
        other = text.replace("How a Short Walk", f"How the {name} walk")
        other = re.sub(r"^### (.*)\?$", rf"### \1 the {name} time?", other, flags=re.M)
        other = other.replace("2026-10-05", f"2026-10-0{number}").replace(
            "[napa, yountville]", "[]"
        )
        (root / "content/articles" / f"{name}.md").write_text(other, encoding="utf-8")
    made = Site(root)
    # They are copies of each other: so builds compare them word for word as well.
    assert {found.rule for found in made.build().judgement.findings} == ALIKE
    return made


def test_the_first_build_makes_every_page(site: Site) -> None:
    fresh = Site(site.root)
    outcome = fresh.build()
    assert outcome.made == tuple(sorted(page.url for page in outcome.evidence.made))
    assert sorted(fresh.folder.written) == sorted(
        page.file for url, page in outcome.kept.pages.items() if url != "/feed.xml"
    )


def test_nothing_is_made_where_nothing_has_changed(site: Site) -> None:
    outcome = site.build_like_from_nothing()
    assert (outcome.made, site.folder.written) == ((), [])
    assert outcome.documents["feed.xml"] is None


def test_a_check_needs_no_bytes(site: Site) -> None:
    outcome = build_site(site.wanted(), site.kept, NO_OUTPUT)
    assert outcome.made == ()
    assert len(outcome.evidence.made) == 15


def test_an_articles_own_words_change_its_page_and_the_feed_alone(site: Site) -> None:
    site.edit(ARTICLE, "Begin with five minutes.", "Begin with six minutes.")
    outcome = site.build_like_from_nothing()
    assert outcome.made == (URL,)
    assert site.folder.written == [FILE]
    assert b"six minutes" in site.folder.files["feed.xml"]


def test_a_title_changes_the_pages_that_show_it_and_no_others(site: Site) -> None:
    site.edit(ARTICLE, "How a Short Walk", "How a Long Walk")
    made = set(site.build_like_from_nothing().made)
    assert {URL, "/articles/", "/articles/second/", "/locations/napa/", "/search/"} <= made
    assert not {"/contact/", "/notices/", "/404.html", "/articles/fourth/"} & made


EDITS = {
    "words of a page": (CONTACT, "Please call", "Do call"),
    "lines of a page": (CONTACT, "Please call", "\n\n\nPlease call"),
    "a comment": (CONTACT, "title: Contact", "# A note.\ntitle: Contact"),
    "the name": ("content/practice.yaml", "name: ", "name: The "),
    "an office": ("locations.yaml", "1 Sample Way", "2 Sample Way"),
    "a town's name": ("locations.yaml", "name: Yountville", "name: Old Yountville"),
    "a date": (ARTICLE, "2026-10-05", "2026-10-09"),
    "a draft": (ARTICLE, "format:", "status: draft\nformat:"),
    "an author": (ARTICLE, "author: alex-sample", "author: practice"),
    "a former address": (ARTICLE, "serves:", "redirect_from: [/old/]\nserves:"),
    "a quote": (
        "content/testimonials/sample-1.yaml",
        "no patient said",
        "nobody at all said",
    ),
    "a withheld quote": (
        "content/testimonials/sample-1.yaml",
        "status: publish\nsample: true",
        "status: draft",
    ),
    "a broken key": (ARTICLE, "author:", "autor:"),
    "a broken link": (ARTICLE, "Stop if it hurts.", "[Stop](/gone/) if it hurts."),
    "a broken place": (CONTACT, "Please call", "[Please](#gone) call"),
    "a promise": (ARTICLE, "Stop if it hurts.", "A 100% guaranteed cure."),
    "a physician": ("content/physicians/alex-sample.md", "name: Alex Sample", "name: Al Sample"),
    "an image": (ARTICLE, "Stop if it hurts.", "Stop. ![A door](images/door.png)"),
}


@pytest.mark.parametrize("edit", EDITS)
def test_after_every_edit_all_is_what_a_build_from_nothing_makes(site: Site, edit: str) -> None:
    save(png(1600, 900), site.root / "content/images/door.png")
    site.build_like_from_nothing()
    file, before, after = EDITS[edit]
    site.edit(file, before, after)
    site.build_like_from_nothing()
    site.edit(file, after, before)
    site.build_like_from_nothing()
    outcome = site.build_like_from_nothing()
    assert outcome.made == ()


def test_files_that_come_go_and_are_named_otherwise(site: Site) -> None:
    article = site.root / ARTICLE
    article.rename(article.with_name("moved.md"))
    outcome = site.build_like_from_nothing()
    assert URL not in outcome.urls
    assert "/articles/moved/" in outcome.made
    article.with_name("moved.md").unlink()
    site.build_like_from_nothing()
    save(png(1600, 900), site.root / "content/images/door.png")
    site.build_like_from_nothing()


def test_another_day_and_other_asks_are_another_site(site: Site) -> None:
    site.edit("content/articles/third.md", "format:", "status: draft\nformat:")
    site.build_like_from_nothing()
    assert "/articles/third/" in site.build_like_from_nothing(drafts=True).made
    fewer = frozenset(request(site.root).parts) - {"structured_data"}
    site.build_like_from_nothing(parts=fewer)
    site.build_like_from_nothing(as_of=AS_OF + dt.timedelta(days=400))
    site.build_like_from_nothing(publishing=True)


def test_a_changed_template_makes_every_page_again(site: Site) -> None:
    site.edit("theme/templates/page.html", "{% block main %}", "{% block main %}<!-- new -->")
    outcome = site.build_like_from_nothing()
    assert len(outcome.made) == len(outcome.evidence.made)


@pytest.mark.parametrize("lost", ["gone", "damaged"])
def test_a_file_that_the_output_lost_is_made_again(site: Site, lost: str) -> None:
    whole = dict(site.folder.files)
    for file in (FILE, "feed.xml", "contact/index.html"):
        if lost == "gone":
            del site.folder.files[file]
        else:
            site.folder.files[file] = b"damaged"
    outcome = site.build()
    assert outcome.made == (URL, "/contact/")
    assert site.folder.files == whole


def test_where_the_name_of_a_withheld_patient_stands_moves_with_its_line(site: Site) -> None:
    record = "content/testimonials/sample-1.yaml"
    site.edit(record, "status: publish\nsample: true\n", "status: draft\n")
    words = "Please call\n\n## Voices\n\n{testimonial: sample-1}\n\n## More\n\nJo Madeup calls"
    site.edit(CONTACT, "Please call", words)

    def place() -> list[int]:
        findings = site.build_like_from_nothing().judgement.findings
        return [found.span.line for found in findings if found.rule == "PS305"]

    (line,) = place()
    site.edit(CONTACT, "## More\n", "## More\n\n\n\n")
    assert place() == [line + 3]


def test_a_page_whose_template_fails_is_made_when_it_is_mended(site: Site) -> None:
    site.edit("theme/templates/article.html", "{% block main %}", "{% block main %}{{ page.x }}")
    failed = site.build()
    assert {finding.rule for finding in failed.judgement.findings} - ALIKE == {"PS904"}
    assert URL not in failed.kept.pages
    assert URL not in failed.urls
    assert "/contact/" in failed.urls
    site.edit("theme/templates/article.html", "{{ page.x }}", "")
    assert URL in site.build_like_from_nothing().made


def test_of_two_pages_at_one_address_the_first_is_made(site: Site) -> None:
    text = (site.root / CONTACT).read_text(encoding="utf-8")
    (site.root / "content/pages/articles.md").write_text(
        text.replace("title: Contact", "title: Reading"), encoding="utf-8"
    )
    outcome = site.build_like_from_nothing()
    assert {finding.rule for finding in outcome.judgement.findings} - ALIKE == {"PS601"}
    assert site.folder.written.count("articles/index.html") == 1
    assert site.build_like_from_nothing().made == ()


def test_a_host_gets_all_pages_whatever_is_kept(site: Site) -> None:
    outcome = site.build(whole=True)
    assert len(outcome.pages) == len(outcome.made) == len(outcome.evidence.made)
    assert {page.page.file: page.content for page in outcome.pages}.items() <= (
        site.folder.files.items()
    )


def test_without_a_practice_nothing_is_made_and_all_is_made_when_it_is_back(site: Site) -> None:
    practice = site.root / "content/practice.yaml"
    practice.rename(site.root / "away")
    assert site.build().urls == ()
    (site.root / "away").rename(practice)
    outcome = site.build_like_from_nothing()
    assert URL in outcome.urls

"""`practice migrate` on exports in the shapes that real ones have."""

import csv
import io
import shutil
import subprocess
from pathlib import Path

import pytest
from PIL import Image

from conftest import SiteMaker, run_practice
from migrating.exports import export, post, write
from migrating.real_shapes import MORE, OLD, SAID, entry, squarespace, wordpress, wordpress_6


class Migrated:
    """A site after the command, and what it said."""

    def __init__(self, root: Path, *arguments: str) -> None:
        self.root = root
        self.result: subprocess.CompletedProcess[str] = run_practice(root, "migrate", *arguments)
        assert "Traceback" not in self.result.stderr
        self.said = " ".join(self.result.stdout.split())

    def text(self, path: str) -> str:
        return (self.root / "content" / path).read_text("utf-8")

    def table(self) -> dict[str, dict[str, str]]:
        text = (self.root / "migration.csv").read_text("utf-8-sig")
        return {row["old address"]: row for row in csv.DictReader(io.StringIO(text))}


@pytest.fixture
def wordpress_site(make_site: SiteMaker, tmp_path: Path) -> Migrated:
    uploads = tmp_path / "copy/wp-content/uploads/2021/05"
    uploads.mkdir(parents=True)
    for name, colour in (("morning", "teal"), ("path", "navy")):
        Image.new("RGB", (900, 600), colour).save(uploads / f"{name}.jpg")
    file = write(tmp_path / "old", "export.xml", wordpress_6())
    return Migrated(make_site("sample"), str(file), "--uploads", str(tmp_path / "copy"))


def test_wordpress_posts_are_drafts_with_what_was_kept_beside_them(wordpress_site) -> None:
    text = wordpress_site.text("articles/walking-well.md")
    for line in (
        "title: Walking & resting well",
        "summary: How far to walk after a long rest, made up for a test.",
        "keyphrase: walking after a rest",
        "status: draft",
        "image: images/a-path-beside-a-river-in-the-morning.jpg",
        "image_alt: A path beside a river in the morning",
    ):
        assert f"\n{line}\n" in text
    picture = "images/a-path-of-even-ground.jpg"
    assert f"![A path of even ground]({picture})" in text, "with the media library's words"
    assert (wordpress_site.root / "content" / picture).is_file()
    shoes = wordpress_site.text("articles/good-shoes.md")
    assert f"![A path of even ground]({picture})\n\nA path\n\nWhoever" in shoes, "its caption below"
    assert "%%" not in shoes
    assert wordpress_site.text("pages/elements.md").count("\n## Part ") == 3
    assert MORE.strip() in wordpress_site.text("pages/panels.md")
    assert "not imported: a comment by readers" in wordpress_site.said
    assert "2 texts that visitors could not read: 1 draft, 1 private" in wordpress_site.said
    assert "lost:" not in wordpress_site.said


def test_links_between_old_texts_lead_to_the_new_ones(wordpress_site) -> None:
    text = wordpress_site.text("articles/walking-well.md")
    assert "[good shoes](/articles/good-shoes/)" in text
    assert "[the same by its number](/articles/good-shoes/)" in text
    assert "[about us](/about/)" in text
    assert "[the CDC](https://www.cdc.gov/)" in text
    assert "[a quiz](/our-old-quiz/)" in text
    assert "nothing here takes the place of: /our-old-quiz/" in wordpress_site.said


def test_a_missing_main_picture_is_asked_for_where_it_belongs(wordpress_site) -> None:
    front = wordpress_site.text("articles/good-shoes.md").split("---")[1]
    assert "# ??? Shall shoes.jpg, which stood at the top" in front
    assert "Write: image: images/a-pair-of-shoes-laces.jpg\n" in front
    assert "Write: image_alt: A pair of shoes & laces\n" in front
    assert "its main picture is missing" in wordpress_site.said
    check = run_practice(wordpress_site.root, "check", "--drafts", "content/articles/good-shoes.md")
    assert check.stdout.count("PS125") == 2
    (wordpress_site.root / "content/articles/good-shoes.md").unlink()
    built = run_practice(wordpress_site.root, "build", "--drafts")
    assert "Traceback" not in built.stderr


def test_a_second_run_with_drafts_changes_nothing(make_site: SiteMaker, tmp_path: Path) -> None:
    file = write(tmp_path / "old", "export.xml", wordpress_6())
    first = Migrated(make_site("sample"), str(file), "--with-drafts")
    folder = first.root / "content/articles"
    before = {path.name: path.read_bytes() for path in folder.iterdir()}
    assert b"](/articles/good-shoes/)" in before["not-yet.md"]
    again = Migrated(first.root, str(file), "--with-drafts")
    assert {path.name: path.read_bytes() for path in folder.iterdir()} == before
    assert "6 texts of the old site had a page or a draft already" in again.said
    edited = folder / "not-yet.md"
    edited.write_text(edited.read_text("utf-8") + "\nAdded by hand.\n", encoding="utf-8")
    again = Migrated(first.root, str(file), "--with-drafts")
    assert not (folder / "not-yet-2.md").exists(), "a draft that was worked on is still that draft"


def test_squarespace_is_read_although_its_xml_is_none(make_site: SiteMaker, tmp_path: Path) -> None:
    file = write(tmp_path / "old", "squarespace.xml", squarespace())
    done = Migrated(make_site("sample"), str(file))
    assert "Squarespace export" in done.said and "mistakes in its XML" not in done.said
    assert "old-practice.example" in done.said
    text = done.text("articles/walks-and-rests.md")
    assert "title: Walks & Rests & More—a List\n" in text
    assert "redirect_from: [/blog/walks-and-rests.html]" in text
    assert "# ??? Shall a.jpg, which stood at the top" in text
    assert not any("squarespace-cdn" in address for address in done.table())


def test_what_this_site_says_already_is_proposed_and_not_imported(
    make_site: SiteMaker, tmp_path: Path
) -> None:
    root = make_site("sample")
    article = (root / "content/articles/exercise-for-lasting-back-pain.md").read_text("utf-8")
    words = article.split("\n---\n", 1)[1]
    paragraphs = words.split("\n\n")
    some = "\n\n".join(paragraphs[: len(paragraphs) // 4])
    other = " ".join(f"Number {n} has {n * 7} made up things of its own." for n in range(60))
    file = write(
        tmp_path / "old",
        "export.xml",
        wordpress(
            entry(1, "post", "Quite another name", f"{OLD}/2020/01/quite-another/", words),
            entry(2, "post", "Partly", f"{OLD}/2020/01/partly/", f"{some}\n\n{other}"),
            entry(3, "post", "All its own", f"{OLD}/2020/01/its-own/", SAID + MORE),
        ),
    )
    done = Migrated(root, str(file))
    assert done.result.returncode == 1
    row = done.table()["/2020/01/quite-another/"]
    assert (row["becomes"], row["goes to"], row["decided"]) == ("not mapped", "", "only suggested")
    assert row["suggestion"] == "/articles/exercise-for-lasting-back-pain/"
    assert "of it stands on /articles/exercise-for-lasting-back-pain/" in row["why"]
    assert not (root / "content/articles/quite-another.md").exists()
    assert (root / "content/articles/partly.md").exists()
    assert "of it stands on /articles/exercise-for-lasting-back-pain/ too" in done.said
    assert (root / "content/articles/its-own.md").exists()
    table = (root / "migration.csv").read_text("utf-8-sig")
    line = next(line for line in table.splitlines() if "quite-another" in line)
    wanted = line.replace("not mapped,,", "not mapped,import,")
    (root / "migration.csv").write_text(table.replace(line, wanted), encoding="utf-8")
    again = Migrated(root, str(file))
    assert again.result.returncode == 0, again.result.stdout
    assert (root / "content/articles/quite-another.md").exists()
    row = again.table()["/2020/01/quite-another/"]
    assert (row["becomes"], row["goes to"], row["file"]) == (
        "redirect",
        "import",
        "content/articles/quite-another.md",
    )
    Migrated(root, str(file))
    assert not (root / "content/articles/quite-another-2.md").exists()


def test_a_text_that_a_page_here_has_the_name_of_is_named(
    make_site: SiteMaker, tmp_path: Path
) -> None:
    file = write(
        tmp_path / "old",
        "export.xml",
        wordpress(entry(1, "page", "Kyphoplasty at ours", f"{OLD}/kyphoplasty/", SAID + MORE)),
    )
    done = Migrated(make_site("sample"), str(file))
    assert "“Kyphoplasty at ours”: /services/kyphoplasty/ has the same name" in done.said
    assert "write import under “goes to”" in done.said


def test_a_draft_that_cannot_be_written_leads_nowhere(make_site: SiteMaker, tmp_path: Path) -> None:
    root = make_site("sample")
    shutil.rmtree(root / "content/articles")
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    (root / "content/articles").symlink_to(elsewhere)
    done = Migrated(root, str(write(tmp_path / "old", "x.xml", export(post("a", "A")))))
    assert done.result.returncode == 1
    assert "leads out of the site's folder" in done.said
    assert done.table()["/2021/05/a/"]["becomes"] == "not mapped"
    assert not list(elsewhere.iterdir())

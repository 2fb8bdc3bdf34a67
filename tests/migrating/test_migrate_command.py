"""`practice migrate`, run as it is, on copies of the sample site."""

import csv
import io
import re
from pathlib import Path

import pytest
from PIL import Image

from conftest import SiteMaker, run_practice
from migrating.exports import OLD, WORDS, export, item, page, post, write
from trees import contents

PAGES = "Top pages,Clicks,Impressions,CTR,Position\n" + "".join(
    f"{OLD}{path},{clicks},{clicks * 10},10%,5\n"
    for path, clicks in (
        ("/", 900),
        ("/free-consultation/", 310),
        ("/Free-Consultation", 2),
        ("/2021/05/walking/", 200),
        ("/?p=12", 3),
        ("/exercise-lasting-pain/", 20),
        ("/tag/spine/", 4),
    )
)
ADDRESSES = "".join(
    f"{OLD}{path}\n"
    for path in (
        "/blog/",
        "/blog/page/2/",
        "/category/kyphoplasty/",
        "/feed/",
        "/testimonials/",
        "/about-us",
        "/our-team/alex-sample/",
        "/napa-office.html",
        "/areas/yountville/",
        "/wp-content/uploads/2020/01/form.pdf",
    )
)


PLAIN = (
    f'{WORDS}\n\n[contact-form-7 id="1"]\n\n<h2>When to rest</h2>\n\n{WORDS}\n\n'
    f"<h2>When to walk</h2>\n\n{WORDS}"
)
"""As the old editor writes it."""


def items() -> tuple[str, ...]:
    links = f'<p>{WORDS}</p><p><a href="{OLD}/about-us/">About</a> and {WORDS}</p>'
    return (
        item("Welcome", link=f"{OLD}/", slug="welcome", kind="page"),
        page("new-patients", "New Patients", body=links),
        page("services/epidural", "Epidural Injections"),
        page("kyphoplasty", "Kyphoplasty at our office"),
        post(
            "walking", "Walking Is Good", number=12, creator="alex", modified="2023-01-02 00:00:00"
        ),
        post("resting", "Resting", body=PLAIN),
        post("empty", "Empty", body='[vc_row el="1"][/vc_row]'),
        post("not-yet", "Not yet", status="draft"),
        post("secret", "Secret", status="private"),
        item(
            "Jane R.",
            link=f"{OLD}/testimonials/jane/",
            kind="testimonial",
            body="Made up for a test: it went well, and I can walk again.",
        ),
    )


def tree_of(root: Path) -> dict[str, bytes]:
    """What people see of a site's folder."""
    return {path: data for path, data in contents(root).items() if not path.startswith(".practice")}


class Old:
    """The files of an old site beside a copy of the sample, and the command on them."""

    def __init__(self, make_site: SiteMaker, tmp_path: Path, *texts: str) -> None:
        self.root = make_site("sample")
        folder = tmp_path / "old"
        self.export = write(folder, "export.xml", export(*(texts or items())))
        self.list = write(folder, "urls.txt", ADDRESSES)
        self.pages = write(folder, "Pages.csv", PAGES)

    def migrate(self, *more: str, code: int = 1) -> str:
        given = (str(self.export), str(self.list), "--pages", str(self.pages))
        result = run_practice(self.root, "migrate", *given, *more)
        assert result.returncode == code, result.stdout + result.stderr
        assert "Traceback" not in result.stderr
        return result.stdout

    def table(self) -> dict[str, dict[str, str]]:
        text = (self.root / "migration.csv").read_text("utf-8-sig")
        return {row["old address"]: row for row in csv.DictReader(io.StringIO(text))}

    def decide(self, **goes: str) -> None:
        """Fill the column in by hand; the keys are the addresses without their slashes."""
        table = self.table()
        for name, where in goes.items():
            table[f"/{name.replace('_', '-')}/"]["goes to"] = where
        stream = io.StringIO()
        writer = csv.DictWriter(stream, list(next(iter(table.values()))))
        writer.writeheader()
        writer.writerows(table.values())
        (self.root / "migration.csv").write_text(stream.getvalue(), encoding="utf-8")

    def publish_drafts(self) -> None:
        """What people do with drafts, as far as this test needs it."""
        for file in (self.root / "content").glob("[ap]*/*.md"):
            text = file.read_text("utf-8")
            file.write_text(text.replace("\nstatus: draft\n", "\n"), encoding="utf-8")


def test_every_mapped_address_leads_on_and_the_others_are_named(
    make_site: SiteMaker, tmp_path: Path
) -> None:
    old = Old(make_site, tmp_path)
    report = old.migrate()
    table = old.table()
    old.publish_drafts()
    built = run_practice(old.root, "build")
    assert built.returncode == 0, built.stdout + built.stderr
    output = old.root / "output"
    redirects = dict(
        line.split()[:2] for line in (output / "_redirects").read_text("utf-8").splitlines()
    )
    mapped = {a: row["goes to"] for a, row in table.items() if row["becomes"] == "redirect"}
    assert mapped == {
        "/2021/05/walking/": "/articles/walking/",
        "/2021/05/resting/": "/articles/resting/",
        "/about-us/": "/about/",
        "/areas/yountville/": "/locations/yountville/",
        "/blog/": "/articles/",
        "/category/kyphoplasty/": "/services/kyphoplasty/",
        "/kyphoplasty/": "/services/kyphoplasty/",
        "/our-team/alex-sample/": "/physicians/alex-sample/",
        "/services/epidural/": "/epidural/",
        "/testimonials/": "/stories/",
    }
    assert {address: redirects.get(address) for address in mapped} == mapped
    for address, target in mapped.items():
        page_there = output / address.strip("/") / "index.html"
        assert f"url={target}" in page_there.read_text("utf-8")
        assert (output / target.strip("/") / "index.html").is_file()
    for address, row in table.items():
        if row["becomes"] == "same address":
            assert (output / address.strip("/") / "index.html").is_file()
    open_ones = [a for a, row in table.items() if row["becomes"] == "not mapped"]
    assert open_ones == [
        "/free-consultation/",
        "/exercise-lasting-pain/",
        "/2021/05/empty/",
        "/napa-office.html",
        "/wp-content/uploads/2020/01/form.pdf",
    ], "ranked by clicks"
    assert table["/free-consultation/"]["clicks"] == "312", "both spellings"
    assert table["/2021/05/walking/"]["clicks"] == "203", "with /?p=12"
    places = [
        report.index(f": {address}" if table[address]["clicks"] else f"- {address}")
        for address in open_ones
    ]
    assert places == sorted(places)


def test_drafts_say_what_the_export_said(make_site: SiteMaker, tmp_path: Path) -> None:
    old = Old(make_site, tmp_path)
    report = old.migrate()
    walking = (old.root / "content/articles/walking.md").read_text("utf-8")
    front = walking.split("---")[1]
    for line in (
        "title: Walking Is Good",
        "author: alex-sample",
        "published: 2021-05-03",
        "updated: 2023-01-02",
        "status: draft",
        "redirect_from: [/2021/05/walking/]",
    ):
        assert f"\n{line}\n" in front
    patients = (old.root / "content/pages/new-patients.md").read_text("utf-8")
    assert "redirect_from" not in patients, "it keeps its address"
    assert "[About](/about/)" in patients, "links lead to what takes the old page's place"
    (record,) = set((old.root / "content/testimonials").glob("t-2026-*.yaml"))
    text = record.read_text("utf-8")
    assert "status: draft" in text and "attribution: Jane R." in text
    assert "authorization:" not in re.sub(r"^#.*$", "", text, flags=re.M)
    assert "[contact-form-7]" in report
    assert "it has no text of its own, only [vc_row]" in report
    assert "1 draft, 1 private" in report
    assert not list((old.root / "content").rglob("*secret*"))
    assert not list((old.root / "content").rglob("*not-yet*"))
    assert len(re.findall(r"none lost\)", report)) == 5


def test_running_it_again_changes_nothing(make_site: SiteMaker, tmp_path: Path) -> None:
    old = Old(make_site, tmp_path)
    old.migrate("--with-drafts")
    before = tree_of(old.root)
    report = old.migrate("--with-drafts")
    assert tree_of(old.root) == before
    assert "Written" not in report


def test_a_dry_run_writes_nothing_and_says_the_same(make_site: SiteMaker, tmp_path: Path) -> None:
    old = Old(make_site, tmp_path)
    before = tree_of(old.root)
    dry = old.migrate("--dry-run")
    assert tree_of(old.root) == before
    real = old.migrate()
    both = [
        re.sub(r"Would be (\w)", lambda found: found[1].upper(), text).partition("\nNext")[0]
        for text in (dry, real)
    ]
    assert both[0] == both[1]


def test_what_is_decided_by_hand_is_done_and_stands(make_site: SiteMaker, tmp_path: Path) -> None:
    old = Old(make_site, tmp_path)
    old.migrate()
    old.decide(free_consultation="/contact/", exercise_lasting_pain="/nowhere/")
    report = old.migrate()
    contact = (old.root / "content/pages/contact.md").read_text("utf-8")
    assert "/free-consultation/" in contact
    table = old.table()
    assert table["/free-consultation/"]["decided"] == "by hand"
    assert table["/exercise-lasting-pain/"]["goes to"] == "/nowhere/", "what was written stays"
    assert "/nowhere/, and this site has no page there" in " ".join(report.split())
    old.decide(exercise_lasting_pain="gone")
    old.migrate()
    practice = (old.root / "content/practice.yaml").read_text("utf-8")
    assert "gone:\n  - /exercise-lasting-pain/\n" in practice
    before = tree_of(old.root)
    old.migrate()
    assert tree_of(old.root) == before
    old.decide(free_consultation="/about/")
    said = " ".join(old.migrate().split())
    assert "contact.md has it under redirect_from" in said and "take it out there first" in said


def test_nothing_left_to_decide_is_no_error(make_site: SiteMaker, tmp_path: Path) -> None:
    root = make_site("sample")
    listed = write(tmp_path / "old", "urls.txt", f"{OLD}/about-us/\n{OLD}/feed/\n")
    result = run_practice(root, "migrate", str(listed))
    assert result.returncode == 0, result.stdout
    assert "To decide" not in result.stdout


def test_one_bad_item_stops_no_other(make_site: SiteMaker, tmp_path: Path) -> None:
    deep = "<div>" * 400 + WORDS + "</div>" * 400
    old = Old(
        make_site,
        tmp_path,
        item("Climbing", link=f"{OLD}/../../climb/", slug="../../../climb", body=f"<p>{WORDS}</p>"),
        post("deep", "Deep", body=deep),
        post("long", "Long", body="<p>" + "word " * 300_000 + "</p>"),
        post("twice", "Twice", body=f"<p>One. {WORDS}</p>"),
        post("twice", "Twice again", body=f"<p>Two, and longer. {WORDS}</p>"),
        item(
            "Script",
            link="javascript:alert(1)",
            slug="script",
            body=f"<p onclick='x()'>{WORDS}</p><script>alert(1)</script>",
        ),
        item("", link=f"{OLD}/?p=99", slug="", body=f"<p>{WORDS}</p>", number=99),
        post("con", "Con", body=f"<p>{WORDS}</p>"),
        post("after", "After", body=f"<p>{WORDS} <a href='javascript:alert(1)'>Press</a></p>"),
    )
    report = " ".join(old.migrate().split())
    made = {file.name for file in (old.root / "content/articles").glob("*.md")}
    assert {"after.md", "climb.md", "script.md", "twice.md"} <= made
    assert not any("climb" in file.name for file in old.root.parent.glob("*"))
    after = (old.root / "content/articles/after.md").read_text("utf-8")
    assert "Press" in after and "javascript" not in after
    assert "alert" not in (old.root / "content/articles/script.md").read_text("utf-8")
    for words in ("“Deep”", "“Long”: it has more than", "“Twice again”: “Twice” has the same"):
        assert words in report
    check = run_practice(old.root, "check", "--drafts")
    assert check.returncode in (0, 1)


@pytest.mark.parametrize("text", ["", "<rss/>", '<!DOCTYPE x [<!ENTITY a "b">]><rss>&a;</rss>'])
def test_files_that_are_nothing(make_site: SiteMaker, tmp_path: Path, text: str) -> None:
    root = make_site("minimal")
    before = tree_of(root)
    result = run_practice(root, "migrate", str(write(tmp_path / "old", "x.xml", text)))
    assert result.returncode == (0 if text == "<rss/>" else 2)
    assert "Traceback" not in result.stderr
    if result.returncode:
        assert tree_of(root) == before
        assert result.stderr.startswith("Error: ")


def test_pictures_come_from_a_copy_of_the_uploads(make_site: SiteMaker, tmp_path: Path) -> None:
    uploads = tmp_path / "uploads"
    (uploads / "2020").mkdir(parents=True)
    site = make_site("sample")
    stream = io.BytesIO()
    Image.new("RGB", (900, 600), "teal").save(stream, "JPEG")
    picture = stream.getvalue()
    (uploads / "2020/a-walk.jpg").write_bytes(picture)
    body = (
        f'<p>{WORDS}</p><img src="{OLD}/wp-content/uploads/2020/a-walk-300x200.jpg" alt="A path">'
        '<img src="/wp-content/uploads/../../secret.jpg">'
    )
    text = export(post("a", "A", body=body))
    file = write(tmp_path / "old", "x.xml", text)
    result = run_practice(site, "migrate", str(file), "--uploads", str(uploads))
    article = (site / "content/articles/a.md").read_text("utf-8")
    assert "![A path](images/a-path.jpg)" in article
    assert (site / "content/images/a-path.jpg").read_bytes() == picture
    assert "it is not in the folder of uploads" in " ".join(result.stdout.split())

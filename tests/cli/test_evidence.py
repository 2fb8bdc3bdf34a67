"""What counsel gets of a practice that published, rolled back, withheld and let run out."""

import csv
import hashlib
import io
import json
import os
import shutil
import subprocess
import sys
import zipfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from lxml import html

from conftest import AS_OF, REPOSITORY, run_practice
from practice_site.release.traces import traces_of
from quoted_practice import AFTER_THE_WORDS, ARTICLE, edit, practice_with, without_search

QUOTE = (
    "After years of pain I walk to the market again, and I sleep through. "
    "The staff explained every step & took their time."
)
OTHER_QUOTE = (
    "My first visit was calm from the door to the farewell. "
    "Nobody hurried me and the questions that I had written down were all answered."
)
PRIVATE = ("Discloser Of One", "Recipient Of One", "Purpose Of One", "2026-08-20", "Rep Of One")
"""What only the record says of a patient: none of it is ever public."""

HOSTILE = "=1+1</script><script>alert(1)</script>&\"'"
DRAFT = "A Draft that Nobody may See"
TESTIMONIAL = "content/testimonials/{}.yaml"
SECTION = "## A Patient's Perspective\n\nJo wrote to us.\n\n{testimonial: t-1}\n\nWe are glad.\n"
LAST = "2027-03-02"


def record(quote: str, attribution: str, expires: str) -> str:
    keys = (
        AFTER_THE_WORDS.replace("Jo Madeup, Napa", attribution)
        .replace("2027-08-31", expires)
        .replace("discloser: Minimal Practice", "discloser: Discloser Of One")
        .replace("recipient: Visitors of the website", "recipient: Recipient Of One")
        .replace("purpose: To tell others of a visit", "purpose: Purpose Of One")
        .replace("kept_at: Folder 1", f"kept_at: The binder of {expires}")
    )
    return f"status: publish\nquote: >-\n  {quote}\n{keys}  representative: Rep Of One\n"


def done(root: Path, *arguments: str, as_of: str) -> str:
    result = run_practice(root, *arguments, as_of=as_of)
    assert result.returncode == 0, result.stdout + result.stderr
    return result.stdout


@pytest.fixture(scope="module")
def lived(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A practice over four months; t-1 is withheld, t-2 has run out, t-3 is shown to the end."""
    root = tmp_path_factory.mktemp("evidence") / "site"
    practice_with(
        root, TESTIMONIAL.format("t-1"), record(QUOTE, "Jo Madeup, Napa", "2027-08-31"), SECTION
    )
    without_search(root)
    (root / TESTIMONIAL.format("t-2")).write_text(
        record(OTHER_QUOTE, "Kim Invented, Napa", "2027-02-15"), encoding="utf-8"
    )
    kept = record(
        "I was listened to, and that was what I had come for.", "Lee F., Napa", "2027-08-30"
    )
    (root / TESTIMONIAL.format("t-3")).write_text(kept, encoding="utf-8")
    (root / TESTIMONIAL.format("never-shown")).write_text(
        "status: draft\nquote: Nobody has signed for these words of a fourth person.\n"
        "attribution: Pat Unsigned, Napa\n",
        encoding="utf-8",
    )
    (root / "content/articles/secret-plan.md").write_text(
        (root / ARTICLE)
        .read_text(encoding="utf-8")
        .replace("title: ", f"status: draft\ntitle: {DRAFT} ", 1)
        .replace("{testimonial: t-1}", "Words."),
        encoding="utf-8",
    )
    edit(
        root,
        ARTICLE,
        "\npublished: ",
        "\nreviewed: {by: alex-sample, date: 2026-10-01, reference: Binder 7}\npublished: ",
    )
    with (root / "content/pages/contact.md").open("a", encoding="utf-8") as page:
        page.write("\nCome in.\n")
    edit(
        root,
        "content/pages/contact.md",
        "title: ",
        f"title: '{HOSTILE.replace(chr(39), chr(39) * 2)}' #",
    )
    done(root, "publish", as_of=AS_OF)
    edit(root, ARTICLE, "five minutes", "six minutes")
    done(root, "publish", as_of="2026-11-25")
    done(root, "rollback", "1", as_of="2026-11-27")
    done(root, "withhold", "t-1", as_of="2026-12-01")
    done(root, "publish", as_of="2026-12-10")
    done(root, "publish", as_of=LAST)
    return root


@pytest.fixture(scope="module")
def archive(lived: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    target = tmp_path_factory.mktemp("archive") / "evidence.zip"
    told = done(lived, "evidence", "--out", str(target), as_of=LAST)
    assert hashlib.sha256(target.read_bytes()).hexdigest() in told
    return target


def files(archive: Path) -> dict[str, bytes]:
    with zipfile.ZipFile(archive) as opened:
        assert opened.testzip() is None
        return {name: opened.read(name) for name in opened.namelist()}


def said(archive: Path, name: str) -> Any:
    return json.loads(files(archive)[f"{name}.json"])


def article(archive: Path) -> Any:
    (page,) = (p for p in said(archive, "pages")["pages"] if p["url"] == "/articles/minimal/")
    return page


def test_a_page_is_followed_through_all_that_was_up(archive: Path) -> None:
    versions = article(archive)["versions"]
    times = [(v["from"]["release"], v["from"]["as_of"], v["from"]["how"]) for v in versions]
    assert times == [
        (1, "2026-11-21", "published"),
        (2, "2026-11-25", "published"),
        (1, "2026-11-27", "put up again"),
        (3, "2026-12-01", "made anew without a testimonial"),
    ]
    assert [v["until"] and v["until"]["release"] for v in versions] == [2, 1, 3, None]
    assert versions[-1]["releases"] == [3, 4, 5]
    assert versions[0]["sha256"] == versions[2]["sha256"] != versions[1]["sha256"]
    for version in versions:
        assert version["author"] == "Alex Sample"
        assert version["reviewed"] == {
            "by": "alex-sample",
            "name": "Alex Sample",
            "date": "2026-10-01",
            "code": "",
            "reference": "Binder 7",
        }


def test_rules_stand_with_their_sources_and_what_did_not_hold_with_its_page(archive: Path) -> None:
    (found,) = (f for f in article(archive)["findings"] if f["finding"]["rule"] == "PS657")
    assert found["releases"] == [2]
    sets = said(archive, "rules")["rule_sets"]
    assert sorted(number for each in sets for number in each["releases"]) == [1, 2, 3, 4, 5]
    rules = {rule["code"]: rule for rule in sets[0]["rules"]}
    assert rules["PS301"]["citation"].startswith("45 CFR 164.508")
    assert "PS690" not in rules  # it asks other sites, and no publication does
    requirements = {each["id"]: each for each in sets[0]["requirements"]}
    assert {each["pack"] for each in requirements.values()} == {"us-federal", "us-ca"}
    for each in requirements.values():
        assert each["citation"]
        assert each["rules"] or each["not_judged"] or each["own"]


def test_testimonials_have_their_authorization_and_the_withheld_no_name(archive: Path) -> None:
    found = {each["id"]: each for each in said(archive, "testimonials")["testimonials"]}
    assert set(found) == {"t-1", "t-2", "t-3"}  # never-shown has its name for that
    (shown,) = found["t-1"]["shown"]
    assert (shown["from"]["release"], shown["until"]["release"]) == (1, 3)
    assert (shown["signed"], shown["kept_at"]) == ("2026-09-01", "The binder of 2027-08-31")
    assert (shown["attribution"], shown["disclosures"], shown["source_sha256"]) == ("", [], "")
    assert [each["as_of"] for each in found["t-1"]["taken_out"]] == ["2026-12-01"]
    assert found["t-1"]["may_not_be_shown"] == "its record is a draft"
    assert found["t-2"]["may_not_be_shown"] == "its authorization has ended"
    assert found["t-2"]["shown"][-1]["until"]["as_of"] == LAST
    assert found["t-3"]["may_not_be_shown"] == ""
    assert found["t-3"]["shown"][-1]["attribution"] == "Lee F., Napa"
    assert found["t-3"]["shown"][-1]["until"] is None
    assert "/stories/" in found["t-3"]["shown"][-1]["urls"]


def test_nothing_that_is_not_public_is_in_any_file(archive: Path, tmp_path: Path) -> None:
    with zipfile.ZipFile(archive) as opened:
        opened.extractall(tmp_path)
    for quote, name in ((QUOTE, "Jo Madeup"), (OTHER_QUOTE, "Kim Invented")):
        assert traces_of(quote, name).in_tree(tmp_path) == ()
    everything = archive.read_bytes().lower()
    assert b"lee f." in everything  # it is not compressed: what is in it can be looked for
    for words in (*PRIVATE, DRAFT, "secret-plan", "Unsigned", "fourth person", "never-shown"):
        assert words.lower().encode() not in everything, words
    for words in (str(Path.home()), str(REPOSITORY), "site-packages"):
        assert words.lower().encode() not in everything, words


def test_copies_are_what_was_published_each_version_once(archive: Path, lived: Path) -> None:
    content = files(archive)
    copies = {name for name in content if name.startswith("pages/")}
    versions = [v for page in said(archive, "pages")["pages"] for v in page["versions"]]
    assert {v["copy"] for v in versions if v["copy"]} == copies
    for version in versions:
        if version["copy"]:
            assert hashlib.sha256(content[version["copy"]]).hexdigest() == version["sha256"]
        else:
            assert version["no_copy"]
    assert len({(v["file"], v["sha256"]) for v in versions if v["copy"]}) == len(copies)
    up = content["pages/0003-2026-12-01/articles/minimal/index.html"]
    assert up == (lived / "output/articles/minimal/index.html").read_bytes()
    assert not any("stories" in name for name in copies if not name.startswith("pages/0005"))


def test_sums_verify(archive: Path) -> None:
    content = files(archive)
    sums = content.pop("SHA256SUMS").decode().splitlines()
    listed = dict(reversed(line.split("  ", 1)) for line in sums)
    assert listed == {name: hashlib.sha256(data).hexdigest() for name, data in content.items()}


def test_the_index_is_a_page_by_itself_and_escapes_what_it_shows(archive: Path) -> None:
    text = files(archive)["index.html"].decode()
    assert "<script" not in text
    page = html.fromstring(text)
    assert page.xpath("//link[not(starts-with(@href, 'data:'))]|//img|//iframe") == []
    words = " ".join(page.text_content().split())
    assert HOSTILE in words
    assert "Medically reviewed by Alex Sample on October 1, 2026. Proof: Binder 7." in words
    assert "November 27, 2026 Release 1: put up again" in words
    assert "Testimonial t-1: taken out of all releases" in words
    names = set(files(archive))
    for target in page.xpath("//a/@href"):
        if target.startswith("#"):
            assert page.get_element_by_id(target[1:]) is not None
        else:
            assert target.startswith("https://") or target in names, target


def test_the_table_is_no_formula(archive: Path) -> None:
    text = files(archive)["index.csv"].decode("utf-8-sig")
    rows = list(csv.DictReader(io.StringIO(text, newline="")))
    (contact, *_) = (row for row in rows if row["address"] == "/contact/")
    assert contact["title"] == f"'{HOSTILE}"
    (first, *_) = (row for row in rows if row["address"] == "/articles/minimal/")
    assert (first["from"], first["until"], first["reviewed on"]) == (
        "2026-11-21",
        "2026-11-25",
        "2026-10-01",
    )


def elsewhere(root: Path, target: Path) -> None:
    """Make the same archive as somebody else, far away."""
    environment = {
        **{k: v for k, v in os.environ.items() if k != "SOURCE_DATE_EPOCH"},
        "PYTHONPATH": str(REPOSITORY / "plugins"),
        "TZ": "Pacific/Auckland",
        "LANG": "tr_TR.UTF-8",
        "LC_ALL": "C",
        "PYTHONHASHSEED": "7",
    }
    command = (sys.executable, "-m", "practice_site.cli", "evidence", "--as-of", LAST)
    subprocess.run(
        [*command, "--out", str(target)], cwd=root, env=environment, umask=0o077, check=True
    )


def test_the_same_releases_give_the_same_bytes_everywhere(
    lived: Path, archive: Path, tmp_path: Path
) -> None:
    far = tmp_path / "another folder" / "practice"
    shutil.copytree(lived, far)
    for file in (far / ".practice/releases").rglob("*.html"):
        os.utime(file, (1, 1))
    elsewhere(far, tmp_path / "far.zip")
    assert (tmp_path / "far.zip").read_bytes() == archive.read_bytes()


def test_one_release_by_itself(lived: Path, tmp_path: Path) -> None:
    target = tmp_path / "two.zip"
    told = done(lived, "evidence", "--out", str(target), "--release", "2", as_of=LAST)
    assert "in 1 release." in told
    (version,) = article(target)["versions"]
    assert (version["from"]["release"], version["until"]["release"]) == (2, 1)
    assert [each["number"] for each in said(target, "releases")["releases"]] == [2]
    missing = run_practice(lived, "evidence", "--out", "no.zip", "--release", "9")
    assert missing.returncode == 2
    assert "there is no release 9" in missing.stderr


@pytest.fixture
def copied(lived: Path, tmp_path: Path) -> Iterator[Path]:
    shutil.copytree(lived, tmp_path / "site")
    yield tmp_path / "site"


def test_what_is_there_is_not_replaced_unasked(lived: Path, tmp_path: Path) -> None:
    target = tmp_path / "evidence.zip"
    target.write_text("mine", encoding="utf-8")
    refused = run_practice(lived, "evidence", "--out", str(target), as_of=LAST)
    assert refused.returncode == 2
    assert "there already" in refused.stderr
    assert target.read_text(encoding="utf-8") == "mine"
    done(lived, "evidence", "--out", str(target), "--force", as_of=LAST)
    assert zipfile.is_zipfile(target)
    assert [path.name for path in tmp_path.iterdir()] == ["evidence.zip"]


@pytest.mark.parametrize(
    "folder", ["output", "content", "theme/static", ".practice", "output/../content"]
)
def test_where_it_would_be_published_it_is_not_written(copied: Path, folder: str) -> None:
    refused = run_practice(copied, "evidence", "--out", f"{folder}/evidence.zip", as_of=LAST)
    assert refused.returncode == 2
    assert "is published" in refused.stderr
    assert not list(copied.rglob("evidence.zip"))


def test_a_folder_that_is_not_there_is_said(lived: Path, tmp_path: Path) -> None:
    refused = run_practice(lived, "evidence", "--out", str(tmp_path / "no/e.zip"), as_of=LAST)
    assert refused.returncode == 1
    assert "could not be written" in refused.stderr


def test_without_a_release_there_is_nothing_to_tell(copied: Path) -> None:
    shutil.rmtree(copied / ".practice/releases")
    refused = run_practice(copied, "evidence", "--out", "e.zip", as_of=LAST)
    assert refused.returncode == 2
    assert "nothing has been published yet" in refused.stderr
    assert not (copied / "e.zip").exists()


def test_damage_is_said_and_the_rest_is_there(copied: Path) -> None:
    releases = copied / ".practice/releases"
    (releases / "0001-2026-11-21/manifest.json").write_text("{", encoding="utf-8")
    (releases / "0002-2026-11-25/evidence.json").write_text("[]", encoding="utf-8")
    (releases / "0004-2026-12-10/site/contact/index.html").write_text("other", encoding="utf-8")
    (releases / "0005-2027-03-02/sources/content/articles/secret-plan.md").unlink()
    result = run_practice(copied, "evidence", "--out", "e.zip", as_of=LAST)
    assert result.returncode == 1
    for words in (
        "The release 0001-2026-11-21 is damaged",
        "The evidence.json of release 2 cannot be read",
        "Release 4 is damaged: contact/index.html is gone or not what was published",
        "Release 5 is damaged: 1 of the files that it was made from is gone",
    ):
        assert words in result.stderr
    index = " ".join(html.fromstring(files(copied / "e.zip")["index.html"]).text_content().split())
    assert "This record is not whole" in index
    assert "Release 4 is damaged: contact/index.html" in index
    assert "secret-plan" not in index
    assert b"other" not in files(copied / "e.zip").values()
    assert article(copied / "e.zip")["versions"][-1]["copy"]


def test_a_release_from_before_says_what_its_own_files_say(copied: Path) -> None:
    for release in (copied / ".practice/releases").glob("*/evidence.json"):
        release.unlink()
    done(copied, "evidence", "--out", "e.zip", as_of=LAST)
    versions = article(copied / "e.zip")["versions"]
    assert (
        versions[0]["from"]
        == {
            "release": 3,
            "as_of": "2026-12-01",
            "at": None,
            "how": "published",
        }
        or versions[0]["sha256"] == ""
    )
    assert versions[-1]["reviewed"]["reference"] == "Binder 7"
    assert versions[-1]["copy"]
    found = {each["id"]: each for each in said(copied / "e.zip", "testimonials")["testimonials"]}
    assert found["t-3"]["shown"][-1]["kept_at"] == "The binder of 2027-08-30"
    assert found["t-2"]["shown"][-1]["attribution"] == ""
    assert said(copied / "e.zip", "rules")["rule_sets"] == []
    index = files(copied / "e.zip")["index.html"].decode()
    assert "is not recorded" in index
    assert "Madeup" not in index
    assert "Invented" not in index


def test_what_is_revoked_today_is_in_no_copy(copied: Path, tmp_path: Path) -> None:
    record = TESTIMONIAL.format("t-3")
    edit(copied, record, "  kept_at:", "  revoked: 2027-03-01\n  kept_at:")
    done(copied, "evidence", "--out", "e.zip", as_of=LAST)
    with zipfile.ZipFile(copied / "e.zip") as opened:
        opened.extractall(tmp_path / "out")
    traces = traces_of("I was listened to, and that was what I had come for.", "Lee F.")
    assert traces.in_tree(copied / "output")
    assert traces.in_tree(tmp_path / "out") == ()
    (version, *_) = (
        v
        for page in said(copied / "e.zip", "pages")["pages"]
        if page["url"] == "/stories/"
        for v in page["versions"][-1:]
    )
    assert version["no_copy"] == "it shows a testimonial that may not be shown"

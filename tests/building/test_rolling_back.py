import datetime as dt
import json
from pathlib import Path

import pytest

from conftest import SITES
from practice_site.building.configuration import Configuration
from practice_site.building.rolling_back import kept, roll_back
from practice_site.release.refusals import ReleaseRefused
from practice_site.release.releases import make_release
from release.whole import make

DAY = dt.date(2026, 11, 21)
QUOTE = "After years of pain I walk to the market again."
RECORD = "content/testimonials/t-1.yaml"
WORDS = (
    f"status: {{}}\nsample: true\nquote: {QUOTE}\nattribution: Jo Madeup\nabout: []\n"
    "patient: false\nrelationship: none\nincentive: none\nmachine_written: false\n"
)
PRACTICE = (SITES / "minimal/content/practice.yaml").read_text(encoding="utf-8")


def configured(root: Path) -> Configuration:
    return Configuration(
        root=root,
        file=root / "publishconf.py",
        output=root / "output",
        theme=root / "theme",
        plugins=(),
        plugin_paths=(),
        publishing=True,
    )


@pytest.fixture
def site(tmp_path: Path) -> Path:
    """A site with two releases, of which the first shows a testimonial."""
    record = WORDS.format("publish")
    make(tmp_path, {"content/practice.yaml": PRACTICE.encode(), RECORD: record.encode()})
    shown = {"index.html": b"one", "stories/index.html": QUOTE.encode()}
    for files in (shown, {"index.html": b"two"}):
        make(tmp_path / "new", files)
        make_release(
            tmp_path,
            tmp_path / "new",
            as_of=DAY,
            urls=["/"],
            sources={RECORD: record.encode(), "content/practice.yaml": PRACTICE.encode()},
        )
        for name in files:
            (tmp_path / "new" / name).unlink()
    make(tmp_path / "output", {"index.html": b"today", "extra.html": b"extra"})
    return tmp_path


def files_in(tree: Path) -> dict[str, bytes]:
    return {
        path.relative_to(tree).as_posix(): path.read_bytes()
        for path in tree.rglob("*")
        if path.is_file()
    }


def test_the_files_of_the_release_and_no_others_are_up(site: Path) -> None:
    assert roll_back(configured(site), 2, DAY).number == 2
    assert files_in(site / "output") == {"index.html": b"two"}
    assert [folder.name for folder in kept(site)] == ["0002-2026-11-21", "0001-2026-11-21"]


def test_a_number_that_there_is_not_is_refused(site: Path) -> None:
    with pytest.raises(ReleaseRefused, match="There is no release 3"):
        roll_back(configured(site), 3, DAY)


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (WORDS.format("draft").replace("sample: true\n", ""), "which is withheld today"),
        (None, "which has no record today"),
        ("quote: [", "which has no record today"),
        (WORDS.format("publish").replace("sample: true\n", ""), "which is withheld today"),
    ],
)
def test_what_may_not_be_shown_today_is_not_put_up(
    site: Path, content: str | None, reason: str
) -> None:
    (site / RECORD).unlink()
    if content:
        (site / RECORD).write_text(content, encoding="utf-8")
    with pytest.raises(ReleaseRefused, match=reason):
        roll_back(configured(site), 1, DAY)
    assert files_in(site / "output") == {"index.html": b"today", "extra.html": b"extra"}
    assert roll_back(configured(site), 2, DAY).number == 2  # it does not show it


@pytest.mark.parametrize("damage", ["missing", "changed"])
def test_a_damaged_release_is_not_put_up(site: Path, damage: str) -> None:
    page = site / ".practice/releases/0002-2026-11-21/site/index.html"
    page.unlink()
    if damage == "changed":
        page.write_bytes(b"other")
    with pytest.raises(ReleaseRefused, match="Release 2"):
        roll_back(configured(site), 2, DAY)
    assert files_in(site / "output") == {"index.html": b"today", "extra.html": b"extra"}


def test_a_release_without_its_list_is_not_put_up(site: Path) -> None:
    manifest = site / ".practice/releases/0002-2026-11-21/manifest.json"
    said = json.loads(manifest.read_text(encoding="utf-8"))
    for broken in ("", json.dumps({**said, "site": ["index.html"]}), json.dumps([])):
        manifest.write_text(broken, encoding="utf-8")
        with pytest.raises(ReleaseRefused, match="is damaged"):
            roll_back(configured(site), 2, DAY)


def test_a_release_whose_own_record_nobody_can_read_is_not_put_up(site: Path) -> None:
    record = site / ".practice/releases/0001-2026-11-21/sources" / RECORD
    record.write_text("quote: [", encoding="utf-8")
    with pytest.raises(ReleaseRefused, match="nobody can read its testimonial t-1"):
        roll_back(configured(site), 1, DAY)


def test_a_site_without_releases_has_none(tmp_path: Path) -> None:
    assert kept(tmp_path) == ()

import os
from pathlib import Path

from practice_site.previewing.stamps import is_settled, stamp_of, survey


def test_a_survey_sees_what_people_wrote(tmp_path: Path) -> None:
    for name in ("a.md", "below/b.md", ".git/c", "below/.b.md.swp", "__pycache__/d.pyc", "e.md~"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text("x", encoding="utf-8")
    found = survey([tmp_path, tmp_path / "none"])
    assert found.files.keys() == {tmp_path / "a.md", tmp_path / "below/b.md"}
    assert found.folders.keys() == {tmp_path, tmp_path / "below"}
    assert survey([tmp_path]) == found


def test_every_save_gives_another_stamp(tmp_path: Path) -> None:
    file = tmp_path / "a.md"
    assert stamp_of(file) is None
    file.write_text("one", encoding="utf-8")
    first = stamp_of(file)
    file.write_text("longer", encoding="utf-8")
    second = stamp_of(file)
    other = tmp_path / "b.md"
    other.write_text("longer", encoding="utf-8")
    os.utime(other, ns=(file.stat().st_atime_ns, file.stat().st_mtime_ns))
    other.replace(file)
    assert len({first, second, stamp_of(file)}) == 3


def test_a_link_that_leads_in_a_circle_is_not_followed(tmp_path: Path) -> None:
    (tmp_path / "circle").symlink_to(tmp_path)
    assert survey([tmp_path]).folders.keys() == {tmp_path}


def test_a_stamp_of_this_moment_says_little(tmp_path: Path) -> None:
    file = tmp_path / "a.md"
    file.write_text("x", encoding="utf-8")
    os.utime(file, ns=(0, 0))
    assert is_settled(stamp_of(file))
    later = file.stat().st_ctime_ns + 10**12
    os.utime(file, ns=(later, later))
    assert not is_settled(stamp_of(file))
    assert stamp_of(Path("a\0b")) is None

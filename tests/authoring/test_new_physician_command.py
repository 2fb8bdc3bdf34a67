import os
import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from practice_site.cli.new_physician import new_physician
from practice_site.reading.site_loader import load_site

PLUGINS = Path(__file__).resolve().parents[2] / "plugins"
LICENSE = ("--licence-state", "ca", "--licence-board", "Medical Board of California")


@pytest.fixture
def root(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    (tmp_path / "content").mkdir()
    (tmp_path / "pelicanconf.py").touch()
    monkeypatch.chdir(tmp_path)
    return tmp_path


def run(*arguments: str, answers: str = "") -> Result:
    return CliRunner().invoke(new_physician, arguments, input=answers)


def test_a_physician_is_written_and_read_back(root: Path) -> None:
    result = run("Jane Roe", "--degree", "D.O.", "--prefix", "Dr.", *LICENSE)
    assert result.exit_code == 0, result.output
    assert "content/physicians/jane-roe.md" in result.output
    (jane,) = load_site(root).physicians
    assert (jane.name, jane.given_name, jane.family_name) == ("Jane Roe", "Jane", "Roe")
    assert (jane.prefix, jane.degree, jane.npi, jane.certifications) == ("Dr.", "D.O.", "", ())
    assert [(entry.state, entry.board) for entry in jane.licences] == [
        ("CA", "Medical Board of California")
    ]


def test_without_a_terminal_the_missing_options_are_named_and_nothing_is_asked(root: Path) -> None:
    result = run("Maria Santos Lopez", "--degree", "D.O.", answers="x\nx\nx\nx\n")
    assert result.exit_code == 2
    assert "Missing: --given-name, --family-name, --licence-state, --licence-board" in result.output
    assert not (root / "content" / "physicians").exists()


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no pseudo-terminals")
def test_at_a_terminal_only_what_is_missing_is_asked(root: Path) -> None:
    import pty

    master, slave = pty.openpty()
    os.write(master, b"ca\nMedical Board of California\n")
    command = "from practice_site.cli.new_physician import new_physician; new_physician()"
    result = subprocess.run(
        [sys.executable, "-c", command, "Jane Roe", "--degree", "D.O."],
        cwd=root,
        env={**os.environ, "PYTHONPATH": str(PLUGINS)},
        stdin=slave,
        capture_output=True,
        encoding="utf-8",
        timeout=60,
        check=False,
    )
    os.close(slave)
    os.close(master)
    assert result.returncode == 0, result.stderr
    assert "Degree" not in result.stdout + result.stderr
    (jane,) = load_site(root).physicians
    assert (jane.degree, jane.licences[0].state, jane.licences[0].board) == (
        "D.O.",
        "CA",
        "Medical Board of California",
    )


def test_a_physician_who_is_there_is_not_overwritten(root: Path) -> None:
    run("Jane Roe", "--degree", "D.O.", *LICENSE)
    file = root / "content" / "physicians" / "jane-roe.md"
    before = file.read_bytes()
    result = run("Jane Roe", "--degree", "M.D.", *LICENSE)
    assert result.exit_code == 2
    assert "content/physicians/jane-roe.md is there already. Nothing was written." in result.output
    assert file.read_bytes() == before


def test_what_is_not_valid_is_not_written(root: Path) -> None:
    state = ("--licence-state", "XX", "--licence-board", "Board")
    result = run("Jane Roe", "--degree", "D.O.", *state)
    assert result.exit_code == 2
    assert "Nothing was written" in result.output
    assert not (root / "content" / "physicians").exists()
    assert run("Dr. Jane Roe", "--degree", "D.O.", *LICENSE).exit_code == 2


def test_outside_a_site_nothing_is_written(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    result = run("Jane Roe", "--degree", "D.O.", *LICENSE)
    assert (result.exit_code, "is not in a practice site" in result.output) == (2, True)

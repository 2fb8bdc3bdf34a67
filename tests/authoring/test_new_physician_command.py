import os
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from cli.terminal import LEAVE, typed
from practice_site.cli.new_physician import new_physician
from practice_site.reading.site_loader import load_site

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


@pytest.mark.skipif(not hasattr(os, "openpty"), reason="no pseudo-terminals here")
def test_at_a_terminal_only_what_is_missing_is_asked(root: Path) -> None:
    answers = ["", "", "Dr.", "california", "ca", "Medical Board of California", LEAVE]
    code, shown = typed(root, ("new", "physician", "Jane Roe", "--degree", "D.O."), answers)
    assert code == 0, shown
    assert "Degree" not in shown
    assert '"california" is no state. Write its two letters, such as CA.' in shown
    (jane,) = load_site(root).physicians
    assert (jane.given_name, jane.family_name, jane.prefix) == ("Jane", "Roe", "Dr.")
    assert (jane.degree, jane.licences[0].state, jane.licences[0].board) == (
        "D.O.",
        "CA",
        "Medical Board of California",
    )


@pytest.mark.skipif(not hasattr(os, "openpty"), reason="no pseudo-terminals here")
def test_who_leaves_too_early_is_told_how_to_go_on(root: Path) -> None:
    answers = ["", "", "Dr.", "M.D.", LEAVE]
    code, shown = typed(root, ("new", "physician", "Jane Roe"), answers)
    assert code == 2
    assert "--licence-state, --licence-board must be known first" in shown
    assert (
        "practice new physician 'Jane Roe' --given-name Jane --family-name Roe --prefix Dr. "
        "--degree M.D." in " ".join(shown.split())
    )
    assert not (root / "content" / "physicians").exists()


def test_every_key_has_an_option(root: Path) -> None:
    (root / "content" / "images").mkdir()
    (root / "content" / "images" / "jane.jpg").touch()
    (root / "locations.yaml").write_text(
        "format: 1\noffices:\n  - slug: napa\n    name: An office\n    type: MedicalClinic\n"
        "    address: {street: 1 Way, city: Napa, state: CA, postal_code: '94559'}\n"
        '    phone: "+1-707-555-0142"\n',
        encoding="utf-8",
    )
    result = run(
        *("Jane Roe", "--given-name", "Jane", "--family-name", "Roe", "--degree", "D.O.", *LICENSE),
        *("--prefix", "Dr.", "--title", "Director", "--specialty", "Anesthesia"),
        *("--certification", "Pain Medicine", "American Board of Anesthesiology"),
        *("--fellowship", "Pain", "--license-number", "1", "--license-expires", "2030-01-31"),
        *("--npi", "1234567893", "--hospital", "A Hospital", "--office", "Napa"),
        *("--language", "English", "--language", "Spanish", "--new-patients", "no"),
        *("--photo", "images/jane.jpg", "--photo-alt", "Jane Roe"),
        *("--profile", "https://example.org/roe", "--joined", "2020-01-31", "--left", "2030-01-31"),
    )
    assert result.exit_code == 0, result.output
    (jane,) = load_site(root).physicians
    unsaid = [key for key in jane.__struct_fields__ if getattr(jane, key) in ("", (), None)]
    assert unsaid == ["allow", "evidence", "redirect_from"]
    assert (jane.new_patients, jane.languages) == (False, ("English", "Spanish"))
    assert [entry.office for entry in jane.offices] == ["napa"]


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

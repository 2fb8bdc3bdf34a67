"""Documents as the world writes them, each imported by the command and held against its result."""

from collections.abc import Callable
from importlib import import_module
from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from msgspec import Struct

from conftest import AS_OF
from pictures import save
from practice_site.cli.main import main

CORPUS = Path(__file__).parent / "corpus"
RESULTS = (".expected.md", ".report.txt")
SERVICE = """\
---
title: Nerve Block
kind: procedure
type: MedicalProcedure
summary: A numbing drug beside one nerve, for a while. Sample text.
published: 2026-01-02
---
A drug is brought to one nerve.
"""
HOSPITAL = "served_from: napa, hospitals: [{name: Sample Valley Medical Center}]}"


class Source(Struct, frozen=True):
    """A document of the corpus: how its file is called, what is in it, and what lies beside it."""

    file: str
    data: bytes
    beside: dict[str, bytes] = {}


def names() -> list[str]:
    """Every document: a file that is taken as it is, or a module that makes one."""
    files = sorted(file.name for file in CORPUS.iterdir() if file.is_file())
    return [name for name in files if name != "README.md" and not name.endswith(RESULTS)]


def source(name: str) -> Source:
    if not name.endswith(".py"):
        return Source(name, (CORPUS / name).read_bytes())
    made = import_module(f"importing.corpus.{name.removesuffix('.py')}")
    return Source(made.FILE, made.DOCUMENT, getattr(made, "BESIDE", {}))


@pytest.fixture
def corpus_site(site_folder: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The tests' small site, with a service and a hospital, as the working directory."""
    save(SERVICE.encode(), site_folder / "content/services/nerve-block.md")
    places = site_folder / "locations.yaml"
    text = places.read_text(encoding="utf-8")
    places.write_text(text.replace("served_from: napa}", HOSPITAL, 1), encoding="utf-8")
    monkeypatch.chdir(site_folder)
    monkeypatch.delenv("COLUMNS", raising=False)
    return site_folder


def files(root: Path) -> dict[str, tuple[bytes, int]]:
    """All files of a site but what is kept for the next reading of its pictures."""
    return {
        file.relative_to(root).as_posix(): (file.read_bytes(), file.stat().st_mtime_ns)
        for file in sorted(root.rglob("*"))
        if file.is_file() and ".practice" not in file.parts
    }


def imported(file: Path) -> Result:
    result = CliRunner().invoke(main, ["import", str(file), "--as-of", AS_OF])
    assert result.exception is None or isinstance(result.exception, SystemExit), result.output
    return result


def written(before: dict[str, tuple[bytes, int]], after: dict[str, tuple[bytes, int]]) -> str:
    """Every file that an import wrote, as one text."""
    assert {path: after.get(path) for path in before} == before, "what was there was changed"
    pieces = []
    for path in after.keys() - before.keys():
        data = after[path][0]
        text = f"({len(data)} bytes)\n" if "/images/" in path else data.decode()
        pieces.append(f"=== {path}\n{text}")
    return "\n".join(sorted(pieces))


@pytest.mark.parametrize("name", names())
def test_a_document_gives_what_stands_beside_it_and_nothing_more_the_second_time(
    name: str,
    corpus_site: Path,
    tmp_path: Path,
    matches_golden: Callable[[str, Path], bool],
) -> None:
    document = source(name)
    for path, data in {document.file: document.data, **document.beside}.items():
        file = save(data, tmp_path / "received" / path)
    file = tmp_path / "received" / document.file
    before = files(corpus_site)
    result = imported(file)
    after = files(corpus_site)
    told = f"exit code {result.exit_code}\n\n{result.output}".replace(str(file.parent), "received")
    assert matches_golden(told, CORPUS / f"{name}.report.txt")
    assert matches_golden(written(before, after), CORPUS / f"{name}.expected.md")
    assert (result.exit_code == 2) == (after == before)
    assert ", 0 lost. 100.0% are accounted for." in " ".join(told.split()) or result.exit_code == 2
    again = imported(file)
    assert (again.exit_code, files(corpus_site)) == (result.exit_code, after)
    if result.exit_code < 2:
        assert "Nothing changed: the same draft was there already." in again.output


def test_the_corpus_has_documents_of_every_format_and_no_result_without_one() -> None:
    made = [source(name).file for name in names()]
    assert len(made) >= 30
    assert {Path(file).suffix for file in made} >= {".docx", ".html", ".zip", ".txt", ".md"}
    results = {file.name for file in CORPUS.iterdir() if file.name.endswith(RESULTS)}
    assert results == {f"{name}{ending}" for name in names() for ending in RESULTS}

"""What the preview's benchmark edits is seen on the page that it asks for."""

import sys
from pathlib import Path

from msgspec.structs import replace

REPOSITORY = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(REPOSITORY))

from benchmarks.building_cases import edit  # noqa: E402 (after the path is set)
from benchmarks.preview_case import kinds_of, prepare  # noqa: E402
from benchmarks.report import write  # noqa: E402
from benchmarks.tools import tool_named  # noqa: E402

from practice_site.building.configuration import read_configuration  # noqa: E402
from practice_site.building.flow import build_site  # noqa: E402
from practice_site.building.request import request_from  # noqa: E402

SIZE = 4


def test_every_edited_word_is_on_its_page(tmp_path: Path) -> None:
    tool_named("practice").write(tmp_path, SIZE)
    kinds = kinds_of(SIZE)
    prepare(tmp_path, kinds)
    words = {kind: edit(tmp_path / edited.file) for kind, edited in kinds.items()}
    request = request_from(read_configuration(tmp_path / "pelicanconf.py"), jobs=1)
    built = build_site(replace(request, whole=True))
    pages = {page.page.url: page.content.decode() for page in built.pages}
    for kind, edited in kinds.items():
        assert words[kind] in pages[edited.url], kind


def test_every_kind_of_edit_has_a_row(tmp_path: Path) -> None:
    walls = {"practice": 0.012, "hugo": 0.3, "practice-service": 0.034}
    one = {name: {"wall": wall} for name, wall in walls.items()}
    cases = {f"preview/{SIZE}": {"rounds": [{**one, "load": 1.0}]}}
    write({"cases": cases, "machine": {}, "versions": {}}, tmp_path / "RESULTS.md")
    report = (tmp_path / "RESULTS.md").read_text("utf-8")
    assert "| practice preview, an article | 12 |" in report
    assert "| practice preview, a service | 34 |" in report
    assert "| hugo server, an article | 300 |" in report
    assert "a template" not in report

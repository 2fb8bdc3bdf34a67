"""An incremental build equals a clean one, byte for byte and finding by finding."""

import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, note, settings
from hypothesis import strategies as st
from msgspec.structs import force_setattr

from building import edits
from building.edits import EDITS, Desk
from conftest import copy_site
from practice_site.building import making, readings
from practice_site.building.flow import BuildRequest, Outcome, build_site
from practice_site.building.making import Output
from practice_site.building.program import program_of, store_of
from practice_site.incremental.fingerprints import bytes_digest
from practice_site.incremental.kept import NOTHING_KEPT
from practice_site.model.plan import PagePlan
from practice_site.model.view import Frame
from practice_site.model.view_parts import Person
from practice_site.structured_data import graph
from practice_site.structured_data.node import Node

Edit = tuple[Callable[[Desk, int], None], int]


@dataclass
class Shelf:
    """An output folder in memory."""

    files: dict[str, bytes] = field(default_factory=dict)

    def output(self) -> Output:
        return Output(self.has, self.files.__setitem__)

    def has(self, file: str, digest: str) -> bool:
        return file in self.files and bytes_digest(self.files[file]) == digest


@dataclass
class Bench:
    """One site that is built again and again, and compared with clean builds."""

    desk: Desk
    shelf: Shelf = field(default_factory=Shelf)

    def request(self, jobs: int) -> BuildRequest:
        return BuildRequest(
            root=self.desk.root,
            theme=self.desk.root / "theme",
            parts=self.desk.parts,
            as_of=self.desk.as_of,
            drafts=self.desk.drafts,
            jobs=jobs,
        )

    def built_on(self, jobs: int) -> tuple[Outcome, dict[str, bytes]]:
        """Build with what is kept, in a store on the disk, and an output that holds files."""
        request = self.request(jobs)
        program = program_of(request)
        store = store_of(request, program)
        kept = store.load()
        outcome = build_site(request, kept, self.shelf.output(), program)
        store.save(kept, outcome.kept)
        return outcome, put_together(outcome, self.shelf)

    def built_anew(self) -> tuple[Outcome, dict[str, bytes]]:
        shelf = Shelf()
        outcome = build_site(self.request(1), NOTHING_KEPT, shelf.output())
        return outcome, put_together(outcome, shelf)

    def compare(self, jobs: int = 1) -> Outcome:
        incremental, files = self.built_on(jobs)
        clean, others = self.built_anew()
        assert sorted(files) == sorted(others)
        assert {f for f in files if files[f] != others[f]} == set()
        assert incremental.judgement == clean.judgement
        assert incremental.urls == clean.urls
        assert incremental.evidence.files == clean.evidence.files
        return incremental


def put_together(outcome: Outcome, shelf: Shelf) -> dict[str, bytes]:
    """Every file that goes up, as a publication would put it there."""
    for file, content in outcome.documents.items():
        if content is not None:
            shelf.files[file] = content
    for file, source in outcome.assets.items():
        # Sizes of images are made after the gate; their names tell their content.
        shelf.files[file] = source.read_bytes() if source.exists() else b""
    for page in outcome.kept.pages.values():
        assert shelf.has(page.file, page.digest), page.file
    return {file: shelf.files[file] for file in outcome.files}


def findings(outcome: Outcome, rule: str) -> list[tuple[str, int]]:
    """The places of one rule's findings."""
    found = outcome.judgement.findings
    return [(each.span.path, each.span.line) for each in found if each.rule == rule]


@contextmanager
def bench() -> Iterator[Bench]:
    with tempfile.TemporaryDirectory() as folder:
        yield Bench(Desk(copy_site("sample", Path(folder, "site"))))


@pytest.fixture(autouse=True)
def settled(monkeypatch: pytest.MonkeyPatch) -> None:
    """Trust stamps at once: files are written faster here than people write them."""
    monkeypatch.setattr(readings, "is_settled", lambda stamp: True)


@settings(
    max_examples=12,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(
    st.lists(st.tuples(st.sampled_from(EDITS), st.integers(0, 30)), min_size=2, max_size=6),
    st.sampled_from([1, 2]),
)
def test_any_edits_give_what_a_clean_build_gives(changes: list[Edit], jobs: int) -> None:
    with bench() as site:
        site.compare(jobs)
        for edit, number in changes:
            note(f"{edit.__name__} {number}")
            edit(site.desk, number)
            site.compare(jobs)


@pytest.mark.parametrize("edit", EDITS, ids=lambda edit: edit.__name__)
def test_each_edit_gives_what_a_clean_build_gives(edit: Callable[[Desk, int], None]) -> None:
    with bench() as site:
        site.compare()
        for number in (1, 2):
            edit(site.desk, number)
            site.compare()


def test_one_word_makes_one_page() -> None:
    with bench() as site:
        site.compare()
        edits.body(site.desk, 3)
        assert len(site.compare().made) == 1
        assert site.compare().made == ()


def test_a_title_makes_the_pages_that_show_it_and_no_others() -> None:
    with bench() as site:
        pages = len(site.compare().kept.pages)
        edits.title(site.desk, 0)
        made = site.compare().made
        assert "/articles/" in made
        assert "/contact/" not in made
        assert 1 < len(made) < pages / 2


def test_an_office_that_moves_makes_untouched_articles_wrong_and_right_again() -> None:
    """What articles say of places is kept, and judged by where the offices are now."""
    with bench() as site:
        said, locations = "Come to our Napa office.", site.desk.root / "locations.yaml"
        site.desk.rewrite(edits.ARTICLES, 0, r"\n\n## ", f"\n\n{said}\n\n## ")
        assert findings(site.compare(), "PS414") == []
        before = locations.read_text(encoding="utf-8")
        moved = before.replace("      city: Napa\n", "      city: Calistoga\n")
        assert moved != before
        locations.write_text(moved, encoding="utf-8")
        outcome = site.compare()
        article = site.desk.pick(edits.ARTICLES, 0)
        assert article is not None
        line = article.read_text(encoding="utf-8").split("\n").index(said) + 1
        path = article.relative_to(site.desk.root).as_posix()
        assert (path, line) in findings(outcome, "PS414")
        locations.write_text(before, encoding="utf-8")
        assert findings(site.compare(), "PS414") == []


def test_a_telephone_that_changes_makes_untouched_texts_wrong() -> None:
    with bench() as site:
        assert findings(site.compare(), "PS421") == []
        for file in ("locations.yaml", "content/practice.yaml"):
            path = site.desk.root / file
            text = path.read_text(encoding="utf-8").replace("-0142", "-0155")
            path.write_text(text, encoding="utf-8")
        ((path, _),) = findings(site.compare(), "PS421")
        assert path == "content/pages/accessibility.md"
        site.desk.rewrite(
            "content/practice.yaml", 0, "^fax:", 'tracking_phones: ["+1-707-555-0142"]\nfax:'
        )
        assert findings(site.compare(), "PS421") == []


def test_a_file_that_the_output_has_lost_is_made_again() -> None:
    with bench() as site:
        site.compare()
        del site.shelf.files["about/index.html"]
        site.shelf.files["privacy/index.html"] += b"<!-- somebody wrote here -->"
        assert site.compare().made == ("/about/", "/privacy/")


def test_a_page_that_sees_what_it_does_not_declare_is_found_out(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    with bench() as site:
        honest = making.finished

        def peeping(*given: object) -> PagePlan:
            page = honest(*given)  # type: ignore[arg-type]
            count = len(list(site.desk.root.glob("content/testimonials/*.yaml")))
            force_setattr(page.view, "title", f"{page.view.title} ({count} testimonials)")
            return page

        monkeypatch.setattr(making, "finished", peeping)
        site.compare()
        (site.desk.root / "content/testimonials/sample-001.yaml").unlink()
        with pytest.raises(AssertionError):
            site.compare()


def test_what_is_wrong_in_a_graph_is_told_of_the_line_wherever_that_moves(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    honest = graph.person_node

    def unfit(person: Person, frame: Frame) -> Node:
        return honest(person, frame) | {"honorificSuffix": 5}

    monkeypatch.setattr(graph, "person_node", unfit)
    with bench() as site:
        physician = site.desk.root / "content/physicians/alex-sample.md"
        for _ in range(2):
            lines = physician.read_text(encoding="utf-8").split("\n")
            found = [f for f in site.compare().judgement.findings if f.rule == "PS507"]
            where = {(f.span.path, f.span.line) for f in found}
            assert ("content/physicians/alex-sample.md", lines.index("degree: M.D.") + 1) in where
            assert {path for path, _ in where} == {
                "content/physicians/alex-sample.md",
                "content/physicians/sam-example.md",
            }
            assert not any("mistake in the theme" in f.remedy for f in found)
            physician.write_text("\n".join(["---", "# About Alex", *lines[1:]]), encoding="utf-8")

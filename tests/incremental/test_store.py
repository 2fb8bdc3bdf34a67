import os
import random
import shutil
import signal
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from building.test_flow import request
from conftest import SiteMaker
from practice_site.building.flow import build_site
from practice_site.building.program import program_of, store_of
from practice_site.incremental.fingerprints import Versions
from practice_site.incremental.kept import (
    NOTHING_KEPT,
    Kept,
    KeptReading,
    KeptTowns,
    MadePage,
    encoded,
)
from practice_site.incremental.store import FORMAT, Store
from practice_site.model.facts import PageSummary
from practice_site.model.finding import Finding, Severity
from practice_site.model.span import Span

PROGRAM = Versions("reading", "making", "judging")
FOUND = Finding(Span("locations.yaml", 3), "PS417", "x", Severity.WARNING, "Thin.", "Write.")
TOWNS = KeptTowns("t" * 64, (FOUND,))


def reading(slug: str, **given: object) -> KeptReading:
    path = f"content/articles/{slug}.md"
    fields = {
        "path": path,
        "kind": "article",
        "stamp": (1200, 1_795_262_400_123_456_789, 1_795_262_400_223_456_789, 4711),
        "digest": "d" * 64,
        "head": "h" * 64,
        "encoded": b"\x00encoded \xff" + slug.encode() * 9,
        "sketch": b"\x00\xfe" + slug.encode() * 2,
    }
    return KeptReading(**(fields | given))


def page(slug: str, **given: object) -> MadePage:
    url = f"/articles/{slug}/"
    fields = {
        "url": url,
        "file": f"articles/{slug}/index.html",
        "fingerprint": "f" * 64,
        "digest": "b" * 64,
        "summary": PageSummary(url=url, targets=("/", "/é/"), loads=("/theme/css/site.css",)),
    }
    return MadePage(**(fields | given))


def kept(*slugs: str) -> Kept:
    readings = {known.path: known for known in map(reading, slugs)}
    return Kept(readings, {made.url: made for made in map(page, slugs)}, "p" * 64, TOWNS)


SLUGS = [f"article-{number}" for number in range(12)]
SOME = kept(*SLUGS)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / ".practice" / "store.sqlite"


def saved(file: Path, now: Kept, before: Kept = NOTHING_KEPT) -> Store:
    store = Store(file, PROGRAM)
    store.save(before, now)
    return store


def load(file: Path, program: Versions = PROGRAM) -> Kept:
    """What is kept; equal in every type too."""
    found = Store(file, program).load()
    assert found in (SOME, NOTHING_KEPT)
    assert repr(found) in (repr(SOME), repr(NOTHING_KEPT))
    return found


def require_repaired(file: Path) -> None:
    """Whatever is there: the next build saves, and the one after it has all."""
    store = Store(file, PROGRAM)
    store.save(store.load(), SOME)
    assert load(file) == SOME


def test_what_was_saved_is_loaded(file: Path) -> None:
    assert Store(file, PROGRAM).load() == NOTHING_KEPT
    saved(file, SOME)
    assert load(file) == SOME
    assert [path.name for path in file.parent.iterdir()] == [file.name]


def test_what_a_real_build_keeps_is_loaded_and_names_no_place_on_this_machine(
    make_site: SiteMaker,
) -> None:
    root = make_site("sample")
    wanted = replace(request(root), whole=False)
    program = program_of(wanted)
    outcome = build_site(wanted, program=program)
    store = store_of(wanted, program)
    store.save(NOTHING_KEPT, outcome.kept)
    assert store.load() == outcome.kept
    (written,) = (root / ".practice").glob("store.sqlite*")
    content = written.read_bytes()
    assert b"content/articles/" in content
    for place in (root, root.resolve(), Path.home(), Path(sys.prefix)):
        assert os.fsencode(place) not in content


@contextmanager
def opened(file: Path) -> Iterator[sqlite3.Connection]:
    with closing(sqlite3.connect(file, isolation_level=None)) as connection:
        yield connection


def test_only_changes_are_written(file: Path) -> None:
    store = saved(file, SOME)
    with opened(file) as connection:
        connection.execute("CREATE TABLE log (what TEXT)")
        for table, key in (("readings", "path"), ("pages", "url")):
            for event, row in (("INSERT", "new"), ("DELETE", "old")):
                connection.execute(
                    f"CREATE TRIGGER {table}{event} AFTER {event} ON {table} BEGIN "
                    f"INSERT INTO log VALUES ('{event} ' || {row}.{key}); END"
                )
    before = store.load()
    assert before == SOME
    reworded = reading("article-3", digest="e" * 64)
    now = Kept(
        readings={
            **{path: known for path, known in SOME.readings.items() if "article-5" not in path},
            reworded.path: reworded,
            reading("new").path: reading("new"),
        },
        pages={
            **{url: made for url, made in SOME.pages.items() if url != "/articles/article-5/"},
            "/articles/new/": page("new"),
        },
        planned="q" * 64,
    )
    store.save(before, now)
    assert store.load() == now
    with opened(file) as connection:
        log = [what for (what,) in connection.execute("SELECT what FROM log ORDER BY what")]
    assert log == [
        "DELETE /articles/article-5/",
        "DELETE content/articles/article-5.md",
        "INSERT /articles/new/",
        "INSERT content/articles/article-3.md",
        "INSERT content/articles/new.md",
    ]


def test_where_nothing_has_changed_nothing_is_written(file: Path) -> None:
    store = saved(file, SOME)
    before = (file.read_bytes(), file.stat().st_mtime_ns)
    store.save(store.load(), SOME)
    assert (file.read_bytes(), file.stat().st_mtime_ns) == before


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    """The bytes of a store."""
    file = tmp_path_factory.mktemp("whole") / "store.sqlite"
    saved(file, SOME)
    return file.read_bytes()


DAMAGE = st.tuples(st.floats(0, 1, exclude_max=True), st.integers(1, 255))


@settings(
    max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(st.lists(DAMAGE, min_size=1, max_size=3), st.none() | st.floats(0, 1))
def test_damage_at_any_byte_is_noticed_and_repaired(
    tmp_path: Path, whole: bytes, damage: list[tuple[float, int]], length: float | None
) -> None:
    content = bytearray(whole)
    for place, flipped in damage:
        content[int(place * len(content))] ^= flipped
    file = tmp_path / "store.sqlite"
    file.write_bytes(content if length is None else content[: int(length * len(content))])
    load(file)
    require_repaired(file)


@pytest.mark.parametrize("flipped", [1, 0x80, 0xFF])
def test_damage_at_every_byte_of_an_entry_is_noticed(
    tmp_path: Path, whole: bytes, flipped: int
) -> None:
    """The bytes around the keys of an entry: its lengths, its kinds, its values."""
    file = tmp_path / "store.sqlite"
    for key in (b"content/articles/article-7.md", b"/articles/article-7/", b"p" * 64):
        start = whole.index(key) - 24
        for place in range(start, start + 24 + len(key) + 40):
            content = bytearray(whole)
            content[place] ^= flipped
            file.write_bytes(content)
            load(file)


def test_pages_of_the_file_in_another_order_are_noticed(tmp_path: Path, whole: bytes) -> None:
    size = int.from_bytes(whole[16:18], "big")
    pages = [whole[start : start + size] for start in range(0, len(whole), size)]
    file = tmp_path / "store.sqlite"
    for seed in range(20):
        order = pages[1:]
        random.Random(seed).shuffle(order)
        file.write_bytes(b"".join([pages[0], *order]))
        Store(file, PROGRAM).load()
        require_repaired(file)


def foreign(file: Path) -> None:
    with opened(file) as connection:
        connection.execute("CREATE TABLE readings (path TEXT)")
        connection.execute("INSERT INTO readings VALUES ('content/articles/a.md')")


def of_another_application(file: Path) -> None:
    saved(file, SOME)
    with opened(file) as connection:
        connection.execute("PRAGMA application_id = 1")


def newer(file: Path) -> None:
    saved(file, SOME)
    with opened(file) as connection:
        connection.execute(f"PRAGMA user_version = {FORMAT + 1}")


def without_a_table(file: Path) -> None:
    saved(file, SOME)
    with opened(file) as connection:
        connection.execute("DROP TABLE pages")


def of_two_programs(file: Path) -> None:
    saved(file, SOME)
    with opened(file) as connection:
        connection.execute("INSERT INTO versions VALUES ('a', 'b', 'c')")


def without_a_plan(file: Path) -> None:
    saved(file, SOME)
    with opened(file) as connection:
        connection.execute("DELETE FROM plan")


def without_towns(file: Path) -> None:
    saved(file, SOME)
    with opened(file) as connection:
        connection.execute("DELETE FROM towns")


def with_other_towns(file: Path) -> None:
    saved(file, SOME)
    with opened(file) as connection:
        connection.execute("UPDATE towns SET judgement = ?", (encoded(KeptTowns("other")),))


def with_other_kinds_of_values(file: Path) -> None:
    saved(file, SOME)
    with opened(file) as connection:
        connection.execute("UPDATE readings SET reading = NULL")
        connection.execute("UPDATE pages SET page = 17")


def with_a_byte_string_for_a_path(file: Path) -> None:
    saved(file, SOME)
    with opened(file) as connection:
        connection.execute("UPDATE readings SET path = CAST(path AS BLOB)")


def no_database(file: Path) -> None:
    file.write_bytes(b"This is no database.\n" * 1000)


def empty(file: Path) -> None:
    file.touch()


@pytest.mark.parametrize(
    "make",
    [
        foreign,
        of_another_application,
        newer,
        without_a_table,
        of_two_programs,
        without_a_plan,
        without_towns,
        with_other_towns,
        with_other_kinds_of_values,
        with_a_byte_string_for_a_path,
        no_database,
        empty,
    ],
)
def test_what_is_not_ours_is_treated_as_nothing_and_replaced(file: Path, make: object) -> None:
    file.parent.mkdir()
    make(file)  # type: ignore[operator]
    assert load(file) == NOTHING_KEPT
    require_repaired(file)


@pytest.mark.parametrize("stage", ["reading", "making", "judging"])
def test_another_program_has_its_own(file: Path, stage: str) -> None:
    saved(file, SOME)
    other = replace(PROGRAM, **{stage: "other"})
    assert load(file, other) == NOTHING_KEPT
    Store(file, other).save(NOTHING_KEPT, SOME)
    assert load(file, other) == SOME
    assert load(file) == NOTHING_KEPT


def test_what_another_program_saved_meanwhile_is_not_mixed_with_ours(file: Path) -> None:
    store = saved(file, SOME)
    before = store.load()
    Store(file, replace(PROGRAM, making="other")).save(NOTHING_KEPT, kept("other"))
    now = replace(before, planned="q" * 64)
    store.save(before, now)
    assert store.load() == now


def test_a_folder_in_its_place_is_left_alone(file: Path) -> None:
    file.mkdir(parents=True)
    (file / "mine.txt").write_text("mine", encoding="utf-8")
    store = Store(file, PROGRAM)
    assert store.load() == NOTHING_KEPT
    store.save(NOTHING_KEPT, SOME)
    assert (file / "mine.txt").read_text(encoding="utf-8") == "mine"
    assert store.load() == NOTHING_KEPT


def test_where_no_folder_can_be_made_nothing_is_kept(tmp_path: Path) -> None:
    (tmp_path / "taken").write_text("a file", encoding="utf-8")
    store = saved(tmp_path / "taken" / "store.sqlite", SOME)
    assert store.load() == NOTHING_KEPT
    assert (tmp_path / "taken").read_text(encoding="utf-8") == "a file"


@pytest.mark.skipif(
    not hasattr(os, "geteuid") or os.geteuid() == 0,
    reason="permissions (whoever runs these tests may write everywhere)",
)
def test_in_a_folder_that_may_not_be_written_builds_go_on(file: Path) -> None:
    saved(file, SOME)
    file.chmod(0o400)
    file.parent.chmod(0o500)
    try:
        store = Store(file, PROGRAM)
        before = load(file)
        store.save(before, kept("other"))
        assert load(file) in (SOME, NOTHING_KEPT)
    finally:
        file.parent.chmod(0o700)


@pytest.mark.skipif(sys.platform == "win32", reason="links to devices (Windows has none)")
def test_a_device_that_cannot_be_written_stops_nobody(tmp_path: Path) -> None:
    folder = tmp_path / ".practice"
    folder.symlink_to("/proc" if Path("/proc/self").exists() else "/dev/fd")
    store = saved(folder / "store.sqlite", SOME)
    assert store.load() == NOTHING_KEPT


LOCKING = """
import sqlite3, sys
connection = sqlite3.connect(sys.argv[1], isolation_level=None)
connection.execute("BEGIN EXCLUSIVE")
print("locked", flush=True)
sys.stdin.read()
"""


@pytest.mark.skipif(sys.platform == "win32", reason="replacing a locked file (not on Windows)")
def test_a_store_that_another_process_holds_is_done_without_and_then_replaced(file: Path) -> None:
    saved(file, SOME)
    with subprocess.Popen(
        [sys.executable, "-c", LOCKING, str(file)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as other:
        assert other.stdout
        assert other.stdout.readline() == "locked\n"
        assert load(file) == NOTHING_KEPT
        require_repaired(file)
        other.communicate("")
    assert load(file) == SOME
    assert [path.name for path in file.parent.iterdir()] == [file.name]


KILLED = """
import os, signal, sys
from pathlib import Path
from incremental.test_store import PROGRAM, kept
from practice_site.incremental import store

def killed(connection, before, now):
    connection.execute("PRAGMA cache_spill = ON")
    connection.execute("PRAGMA cache_size = 1")
    written(connection, before, now)
    os.kill(os.getpid(), signal.SIGKILL)

written = store._write_pages
store._write_pages = killed
saved = store.Store(Path(sys.argv[1]), PROGRAM)
saved.save(saved.load(), kept(*(f"other-{number}" for number in range(400))))
"""


@pytest.mark.skipif(sys.platform == "win32", reason="SIGKILL (Windows has none)")
def test_a_process_killed_while_it_saves_leaves_what_was_there(file: Path) -> None:
    saved(file, SOME)
    whole = file.read_bytes()
    result = subprocess.run(
        [sys.executable, "-c", KILLED, str(file)],
        env={**os.environ, "PYTHONPATH": os.pathsep.join(filter(None, sys.path))},
        capture_output=True,
        check=False,
    )
    assert result.returncode == -signal.SIGKILL, result.stderr
    assert file.read_bytes() != whole, "it was killed before it had written anything"
    assert load(file) == SOME
    require_repaired(file)


def test_a_copied_site_keeps_its_store(file: Path, tmp_path: Path) -> None:
    saved(file, SOME)
    copy = Path(shutil.copytree(file.parent, tmp_path / "elsewhere"))
    assert load(copy / file.name) == SOME


def test_two_builds_at_once_are_not_mixed(file: Path) -> None:
    """Both loaded the same; what the second saves is what it knows, and nothing of the first."""
    saved(file, SOME)
    one, two = Store(file, PROGRAM), Store(file, PROGRAM)
    before_one, before_two = one.load(), two.load()
    changed = page(SLUGS[0], fingerprint="0" * 64)
    one.save(before_one, replace(SOME, planned="one", pages={**SOME.pages, changed.url: changed}))
    second = replace(SOME, planned="two")
    two.save(before_two, second)
    assert Store(file, PROGRAM).load() == second

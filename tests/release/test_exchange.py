import sys
import threading
from pathlib import Path

import pytest

from practice_site.release.exchange import Strategy, exchange, recover
from practice_site.release.refusals import ReleaseRefused
from release.whole import tree_digest

AT_ONCE = pytest.param(
    Strategy.ATOMIC,
    marks=pytest.mark.skipif(
        sys.platform not in ("linux", "darwin"), reason="no exchange in one step on this system"
    ),
)


class Place:
    """A live tree, a standby, and where the journal and the parked tree would be."""

    def __init__(self, root: Path) -> None:
        self.live = root / "output"
        self.standby = root / ".practice" / "standby"
        self.parked = root / ".practice" / "standby.parked"
        self.journal = root / ".practice" / "standby.journal"

    def make(self, tree: Path, text: str) -> None:
        (tree / "articles").mkdir(parents=True)
        (tree / "index.html").write_text(text, encoding="utf-8")
        (tree / "articles" / "index.html").write_text(text, encoding="utf-8")

    def exchange(self, strategy: Strategy = Strategy.BEST) -> None:
        exchange(self.live, self.standby, self.journal, strategy=strategy)

    def recover(self) -> None:
        recover(self.live, self.standby, self.journal)

    def start_journal(self) -> None:
        self.journal.parent.mkdir(exist_ok=True)
        self.journal.write_text("{}", encoding="utf-8")

    @property
    def texts(self) -> dict[str, str]:
        trees = {"live": self.live, "standby": self.standby, "parked": self.parked}
        return {
            name: (tree / "articles" / "index.html").read_text("utf-8")
            for name, tree in trees.items()
            if tree.exists()
        }


@pytest.fixture
def place(tmp_path):
    return Place(tmp_path)


@pytest.mark.parametrize("strategy", [Strategy.BEST, AT_ONCE, Strategy.JOURNALLED])
def test_each_strategy_exchanges_there_and_back(place, strategy):
    place.make(place.live, "old")
    place.make(place.standby, "new")
    place.exchange(strategy)
    assert place.texts == {"live": "new", "standby": "old"}
    assert not place.journal.exists()
    place.exchange(strategy)
    assert place.texts == {"live": "old", "standby": "new"}


@pytest.mark.parametrize("strategy", list(Strategy))
def test_the_first_time_the_standby_becomes_the_site(tmp_path, strategy):
    place = Place(tmp_path)
    place.live = tmp_path / "public" / "www"
    place.make(place.standby, "new")
    place.exchange(strategy)
    assert place.texts == {"live": "new"}


def test_an_output_that_is_empty_but_for_hidden_files_is_replaced(place):
    place.live.mkdir()
    (place.live / ".gitkeep").touch()
    place.make(place.standby, "new")
    place.exchange()
    assert (place.live / "index.html").read_text("utf-8") == "new"
    assert [path.name for path in place.standby.iterdir()] == [".gitkeep"]


@pytest.mark.skipif(
    sys.platform not in ("linux", "darwin"), reason="no exchange in one step on this system"
)
def test_a_visitor_never_meets_a_missing_page_in_an_exchange_in_one_step(place):
    place.make(place.live, "old")
    place.make(place.standby, "new")
    met: set[str] = set()
    done = threading.Event()

    def visit() -> None:
        while not done.is_set():
            try:
                met.add((place.live / "articles" / "index.html").read_text("utf-8"))
            except OSError as error:
                met.add(repr(error))

    visitor = threading.Thread(target=visit)
    visitor.start()
    for _ in range(500):
        place.exchange(Strategy.ATOMIC)
    done.set()
    visitor.join()
    assert met and met <= {"old", "new"}


def link_to_a_site(place):
    place.make(place.live.with_name("elsewhere"), "old")
    place.live.symlink_to("elsewhere", target_is_directory=True)
    return "is a link"


def link_to_nothing(place):
    place.live.symlink_to("nowhere")
    return "is a link"


def plain_file(place):
    place.live.write_text("old", encoding="utf-8")
    return "is a file"


def git_repository(place):
    place.make(place.live, "old")
    (place.live / ".git").mkdir()
    return "is a Git repository"


def somebodys_folder(place):
    (place.live / "letters").mkdir(parents=True)
    return "something else than a built site"


@pytest.mark.parametrize("strategy", list(Strategy))
@pytest.mark.parametrize(
    "make", [link_to_a_site, link_to_nothing, plain_file, git_repository, somebodys_folder]
)
def test_an_output_that_is_not_ours_to_replace_is_left_alone(place, make, strategy):
    expected = make(place)
    place.make(place.standby, "new")
    before = tree_digest(place.live.parent)
    with pytest.raises(ReleaseRefused, match=expected) as refused:
        place.exchange(strategy)
    assert "OUTPUT_PATH" in refused.value.remedy
    assert tree_digest(place.live.parent) == before


@pytest.mark.parametrize("standby", ["output/standby", ".", "output"])
def test_trees_that_lie_one_in_the_other_are_refused(place, standby):
    place.make(place.live, "old")
    place.standby = place.live.parent / standby
    place.standby.mkdir(exist_ok=True)
    with pytest.raises(ReleaseRefused, match="one in the other"):
        place.exchange()


def test_without_a_standby_there_is_nothing_to_put_up(place):
    place.make(place.live, "old")
    with pytest.raises(ReleaseRefused, match="no finished site"):
        place.exchange()
    assert place.texts == {"live": "old"}


def test_without_a_journal_there_is_nothing_to_recover(place):
    place.make(place.standby, "new")
    place.make(place.parked, "somebody's")
    place.recover()
    assert place.texts == {"standby": "new", "parked": "somebody's"}


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ({"live": "old", "standby": "new"}, {"live": "old", "standby": "new"}),
        ({"parked": "old", "standby": "new"}, {"live": "old", "standby": "new"}),
        ({"live": "new", "parked": "old"}, {"live": "new", "standby": "old"}),
        # Somebody has built with another program while there was no live tree.
        (
            {"live": "theirs", "parked": "old", "standby": "new"},
            {"live": "theirs", "standby": "new"},
        ),
    ],
)
def test_an_interrupted_exchange_comes_to_a_whole_end(place, before, after):
    for name, text in before.items():
        place.make(getattr(place, name), text)
    place.start_journal()
    place.recover()
    assert place.texts == after
    assert not place.journal.exists()


def test_a_parked_tree_that_no_journal_knows_does_not_stop_an_exchange(place):
    for name in ("live", "standby", "parked"):
        place.make(getattr(place, name), name)
    place.exchange(Strategy.JOURNALLED)
    assert place.texts == {"live": "standby", "standby": "live"}

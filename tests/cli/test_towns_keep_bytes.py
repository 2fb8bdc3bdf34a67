"""No sequence of the commands for towns loses a comment, or changes a byte that is not its own."""

import contextlib
import re
import shutil
import tempfile
from pathlib import Path

from click.testing import CliRunner, Result
from hypothesis import HealthCheck, note, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, rule

from cli.location_files import location_files
from practice_site.authoring.locations import locations_of
from practice_site.authoring.plain_values import plain
from practice_site.cli.main import main
from practice_site.model.location import Town
from practice_site.reading.yaml_nodes import MapNode
from practice_site.reading.yaml_parsing import parse_yaml

NAMES = ("Yountville", "St. Helena", "Angwin", "Calistoga", "American Canyon", "Mountain View")
WORDS = st.text(st.sampled_from("ab é:#-'\"{}[]|>&*!%@,\\ü"), min_size=1, max_size=12)
OWN = re.compile(r"\s*(?:-\s+)?(?:tier|redirect_from)\s*:")


KEYS = {
    "--parking": "parking",
    "--transit": "transit",
    "--hospital": "hospitals",
    "--summary": "summary",
    "--about": "about",
}
TEXTS = st.lists(WORDS, min_size=1, max_size=3).map("\n\n".join)
GIVEN = st.fixed_dictionaries({}, optional={**dict.fromkeys(KEYS, WORDS), "--about": TEXTS})


class Commands(RuleBasedStateMachine):
    """A site's folder, and people who run commands in it."""

    def __init__(self) -> None:
        super().__init__()
        self.root = Path(tempfile.mkdtemp())
        (self.root / "content").mkdir()
        (self.root / "pelicanconf.py").touch()
        self.file = self.root / "locations.yaml"

    def teardown(self) -> None:
        shutil.rmtree(self.root)

    @initialize(content=location_files())
    def begin(self, content: bytes) -> None:
        note(content.decode())
        locations_of(content.decode())
        self.file.write_bytes(content)

    @rule(name=st.sampled_from(NAMES))
    def new_town(self, name: str) -> None:
        self.run("new", "town", name, touches=())

    @rule(number=st.integers(0, 3), given=GIVEN, again=st.integers(0, 9))
    def new_town_page(self, number: int, given: dict[str, str], again: int) -> None:
        """Mostly with what nobody has written down yet: else the command refuses."""
        town = self.town(number)
        keys = {**KEYS, "--minutes": "drive", "--miles": "drive"}
        arguments = [
            f"{option}={value}"
            for option, value in {**given, "--minutes": "20", "--miles": "12.5"}.items()
            if town is None or not getattr(town, keys[option]) or not again
        ]
        name = town.name if town else "Angwin"
        self.run("new", "town-page", name, *arguments, touches=(name,))

    @rule(number=st.integers(0, 3))
    def step_back(self, number: int) -> None:
        town = self.town(number)
        name = town.name if town else "Angwin"
        self.run("towns", "--step-back", name, touches=(name,))

    @rule(names=st.lists(st.sampled_from(NAMES), min_size=1, max_size=3))
    def import_towns(self, names: list[str]) -> None:
        table = self.root / "towns.csv"
        table.write_text("name\n" + "\n".join(names), encoding="utf-8")
        self.run("import-towns", str(table), touches=())

    def town(self, number: int) -> Town | None:
        """One of the towns that are there."""
        towns = locations_of(self.file.read_bytes().decode()).towns
        return towns[number % len(towns)] if towns else None

    def run(self, *arguments: str, touches: tuple[str, ...]) -> None:
        """Run a command, and see that it kept to its own lines."""
        before = self.file.read_bytes().decode()
        with contextlib.chdir(self.root):
            result = CliRunner().invoke(main, arguments)
        after = self.file.read_bytes().decode()
        note(f"{arguments} {result.exit_code}\n{after}")
        require_no_crash(result)
        if result.exit_code == 2:
            assert after == before
        require_lines_kept(before, after)
        require_values_kept(before, after, touches)


def require_no_crash(result: Result) -> None:
    assert result.exit_code in (0, 1, 2)
    if not isinstance(result.exception, SystemExit | None):
        raise result.exception


def require_lines_kept(before: str, after: str) -> None:
    """All lines are there, with their ends and in their order, but for the command's own keys.

    Of those the comment is.
    """
    end = "\r\n" if "\r\n" in before else "\n"
    assert after.startswith("\ufeff") == before.startswith("\ufeff")
    assert after.endswith(end) or not before.endswith(end)
    lines = iter(re.split("(?<=\n)", after + end))
    for line in re.split("(?<=\n)", before if before.endswith("\n") else before + end):
        if OWN.match(line) or re.match(r"towns:\s*\[\]", line):
            continue
        assert line in lines, line
    if "\r\n" in before:
        assert "\n" not in after.replace("\r\n", "")
    for comment in comments(before):
        assert after.count(comment) >= before.count(comment), comment


def comments(text: str) -> set[str]:
    found = (re.search(r"(?:^|\s)(#.*)", line) for line in text.splitlines())
    return {match[1].strip() for match in found if match}


def require_values_kept(before: str, after: str, touches: tuple[str, ...]) -> None:
    """Whatever the file said it still says, but for one town's tier and former addresses."""
    was, now = said(before), said(after)
    old, new = was.pop("towns", None) or (), now.pop("towns", None) or ()
    assert now == was
    for one, other in zip(old, new, strict=False):
        kept = {k: v for k, v in one.items() if k not in ("tier", "redirect_from")}
        assert {k: other.get(k) for k in kept} == kept
        if one["name"] not in touches:
            assert other == one
    assert len(new) >= len(old)


def said(text: str) -> dict[str, object]:
    text = text.removeprefix("\ufeff").replace("\r\n", "\n")
    root = parse_yaml(text if text.endswith("\n") else f"{text}\n", path="x").root
    assert isinstance(root, MapNode)
    values = plain(root)
    assert isinstance(values, dict)
    return dict(values)


TestCommands = Commands.TestCase
TestCommands.settings = settings(
    max_examples=30,
    stateful_step_count=6,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.filter_too_much],
)

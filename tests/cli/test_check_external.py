"""`practice check --external`, with a real server on this computer."""

import functools
import json
import re
from pathlib import Path

import pytest
from click.testing import CliRunner

from conftest import AS_OF, SiteMaker, run_practice
from external.server import Server, serving
from practice_site.cli import check as command
from practice_site.cli.main import main
from practice_site.external.asking import ask_all
from practice_site.external.manners import Manners
from practice_site.external.servers import anybody

ARTICLE = "content/articles/minimal.md"
SENTENCE = "The muscles of the back warm up and let go."
LINKS = "[Gone]({0}/status/404), [moved]({0}/to/301/%2Fthere), [there]({0}/there)."


def linked(make_site: SiteMaker, server: Server) -> Path:
    root = make_site("minimal")
    article = root / ARTICLE
    text = article.read_text(encoding="utf-8")
    article.write_text(text.replace(SENTENCE, LINKS.format(server.address)), encoding="utf-8")
    practice = root / "content/practice.yaml"  # its notice on Open Payments links to the world
    named = "  open_payments: {page: notices}\n"
    practice.write_text(practice.read_text("utf-8").replace(named, ""), encoding="utf-8")
    return root


def test_what_it_reports(make_site: SiteMaker, monkeypatch: pytest.MonkeyPatch) -> None:
    asking = functools.partial(ask_all, manners=Manners(pause=0, again=0), refusal=anybody)
    monkeypatch.setattr(command, "ask", asking)
    with serving() as server:
        root = linked(make_site, server)
        monkeypatch.chdir(root)
        arguments = ["check", "--external", "--as-of", AS_OF, "--only", "PS690", "--only", "PS691"]
        result = CliRunner().invoke(main, arguments)
        assert result.exit_code == 0
        lines = re.sub(r"(?m)^(\S+?:\d+):\d+", r"\1", result.stdout).replace(
            server.address, "SERVER"
        )
        line = (root / ARTICLE).read_text("utf-8").partition("[Gone]")[0].count("\n") + 1
        assert [x for x in lines.splitlines() if not x.startswith("  ")] == [
            f"{ARTICLE}:{line}: warning PS690 external-link-dead: The link to "
            "SERVER/status/404 leads nowhere: its server has no such page (it answers 404).",
            f"{ARTICLE}:{line}: note PS691 external-link-moved: The page "
            "SERVER/to/301/%2Fthere has moved to SERVER/there for good.",
            "No errors, 1 warning, 1 note.",
        ]
        again = CliRunner().invoke(main, [*arguments, "--format", "json"])
        assert len(json.loads(again.stdout)["findings"]) == 2
        assert server.heard.paths["/status/404"] == 2
        # Once as the end of the redirection, once for itself; then both are known.
        assert server.heard.paths["/there"] == 2
        assert CliRunner().invoke(main, [*arguments, "--strict"]).exit_code == 1


def test_without_being_asked_it_asks_nobody(make_site: SiteMaker) -> None:
    with serving() as server:
        root = linked(make_site, server)
        assert "PS69" not in run_practice(root, "check").stdout
        assert not server.heard.paths


def test_the_real_command_leaves_private_networks_alone(make_site: SiteMaker) -> None:
    with serving() as server:
        root = linked(make_site, server)
        result = run_practice(root, "check", "--external", "--only", "PS690")
        assert result.returncode == 0
        assert "private network" in result.stdout
        assert "Other sites: 3 of 3" in result.stderr
        assert not server.heard.paths

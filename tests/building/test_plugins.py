from pathlib import Path

import pytest

from practice_site.building import plugins
from practice_site.building.configuration import HOST, PARTS
from practice_site.building.plugins import missing_plugins

FOREIGN = Path(__file__).parents[1] / "pelican_host" / "foreign_plugins"


def test_our_own_plugins_are_found_without_importing_them() -> None:
    names = tuple(HOST + part for part in PARTS)
    assert not list(missing_plugins(names, (), Path(), "pelicanconf.py"))


def test_plugins_on_plugin_paths_and_in_pelicans_namespace_are_found() -> None:
    names = ("records_signals", "neighbors")
    assert not list(missing_plugins(names, (FOREIGN,), Path(), "pelicanconf.py"))


def test_a_missing_plugin_is_found_where_it_is_named(tmp_path: Path) -> None:
    text = 'PLUGINS = [\n    "neighbors",\n    "no_such_plugin",\n    "breaks_on_import",\n]\n'
    (tmp_path / "pelicanconf.py").write_text(text, encoding="utf-8")
    names = ("neighbors", "no_such_plugin", "breaks_on_import")
    problems = list(missing_plugins(names, (FOREIGN,), tmp_path, "pelicanconf.py"))
    assert [(p.kind, p.span.path, p.span.line) for p in problems] == [
        ("plugin-missing", "pelicanconf.py", 3),
        ("plugin-missing", "pelicanconf.py", 4),
    ]
    assert "not installed" in problems[0].message
    assert "never finished" in problems[1].message


def test_search_needs_a_package_that_is_looked_for_and_not_imported(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    name = f"{HOST}search"
    assert name in plugins.NEEDS
    monkeypatch.setattr(plugins, "NEEDS", {name: ("no_such_package", "the package no-such")})
    (problem,) = missing_plugins((name,), (), Path(), "pelicanconf.py")
    assert "the package no-such is not installed" in problem.message

from pathlib import Path

import pytest

from conftest import REPOSITORY, SiteMaker
from practice_site.building.configuration import (
    PARTS,
    ConfigurationUnreadable,
    read_configuration,
)


def test_the_sites_own_settings() -> None:
    configuration = read_configuration(REPOSITORY / "pelicanconf.py")
    assert configuration.parts == set(PARTS)
    assert configuration.output == REPOSITORY / "output"
    assert configuration.theme == REPOSITORY / "theme"
    assert not configuration.publishing


def test_publishing_only_tightens(make_site: SiteMaker) -> None:
    root = make_site("minimal")
    building = read_configuration(root / "pelicanconf.py")
    publishing = read_configuration(root / "publishconf.py")
    assert publishing.publishing
    assert publishing.plugins == building.plugins
    assert publishing.output == building.output


def test_a_line_less_is_a_part_less(make_site: SiteMaker) -> None:
    root = make_site("minimal")
    settings = root / "pelicanconf.py"
    lines = settings.read_text(encoding="utf-8").splitlines()
    settings.write_text("\n".join(li for li in lines if "testimonials" not in li), encoding="utf-8")
    assert read_configuration(settings).parts == set(PARTS) - {"testimonials"}


@pytest.mark.parametrize(
    ("text", "line", "reason"),
    [
        ("A = 1\nB = (\n", 2, "it is not Python"),
        ("A = 1\n\nB = C\n", 3, "NameError"),
    ],
)
def test_settings_that_do_not_run(tmp_path: Path, text: str, line: int, reason: str) -> None:
    file = tmp_path / "pelicanconf.py"
    file.write_text(text, encoding="utf-8")
    with pytest.raises(ConfigurationUnreadable, match=reason) as caught:
        read_configuration(file)
    assert caught.value.line == line


def test_settings_that_are_not_there(tmp_path: Path) -> None:
    with pytest.raises(ConfigurationUnreadable):
        read_configuration(tmp_path / "pelicanconf.py")

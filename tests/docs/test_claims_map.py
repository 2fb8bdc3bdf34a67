"""The map of the claims language names each of its modules once."""

import re
from collections import Counter

from conftest import REPOSITORY

MODULES = REPOSITORY / "plugins" / "practice_site" / "checks" / "claims"


def test_each_module_of_the_claims_language_is_on_the_map_once() -> None:
    text = (REPOSITORY / "docs" / "developing.md").read_text(encoding="utf-8")
    rows = text.split("| Kind | Finder | Its lists |")[1].split("\n\n")[0]
    named = Counter(re.findall(r"`(\w+)`", rows))
    assert named == Counter(path.stem for path in MODULES.glob("[!_]*.py"))

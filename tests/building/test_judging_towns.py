"""What is kept of the towns' judgement is what a clean judgement would say."""

import random
import re
from pathlib import Path

import pytest

from checks.doorways.labelled import families
from conftest import copy_site
from practice_site.building.judging import judged_towns
from practice_site.incremental.fingerprints import bytes_digest
from practice_site.incremental.kept import KeptReading, KeptTowns
from practice_site.reading.site_loader import load_site

LOCATIONS = "locations.yaml"
STEPS = 30
NOTHING = KeptTowns()


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """The sample with more towns, some of which are off one text."""
    root = copy_site("sample", tmp_path / "site")
    with (root / LOCATIONS).open("a", encoding="utf-8") as file:
        for family in ("template_modesto", "honest_east_bay"):
            _, _, towns = families()[family].partition("towns:\n")
            file.write(re.sub(r"served_from: .*", "served_from: napa", towns))
    return root


def judged(root: Path, kept: KeptTowns = NOTHING) -> tuple[KeptTowns, KeptTowns]:
    """What is found with what is kept, and from nothing."""
    site = load_site(root)
    readings = {
        path: KeptReading(path, "", (0, 0, 0, 0), bytes_digest(text.encode()), "", b"")
        for path, text in site.sources.items()
    }
    return judged_towns(site, readings, kept), judged_towns(site, readings, NOTHING)


def edited(text: str, chance: random.Random) -> str:
    """One small change of a file: of words, of places, or of a whole paragraph."""
    lines = text.split("\n")
    match chance.randrange(5):
        case 0:
            return re.sub(r"\bthe\b", "a", text, count=chance.randrange(1, 9))
        case 1:
            return re.sub("^  - slug:", "  # One.\n  - slug:", text, count=3, flags=re.M)
        case 2:
            first, second = chance.sample(re.findall(r"^    name: (.*)", text, re.M) or "ab", 2)
            return text.replace(f"name: {first}\n", f"name: {second}\n")
        case 3:
            prose = [line for line in lines if re.match(r"      [A-Z][\w ,]{50,}", line)]
            if prose:
                one, other = chance.choice(prose), chance.choice(prose)
                return text.replace(one, f"{one}\n{other}")
            return text.replace("made-up", "invented")
        case _:
            return text.replace("tier: page", "tier: listed", 1)


def test_whatever_is_edited_the_findings_are_those_of_a_clean_judgement(root: Path) -> None:
    chance = random.Random(6)
    files = [root / LOCATIONS] * 20 + [root / "content/practice.yaml"]
    files += sorted((root / "content/testimonials").iterdir())
    files += sorted((root / "content/physicians").iterdir())
    files += sorted((root / "content/services").iterdir())
    kept = NOTHING
    seen = set()
    for _ in range(STEPS):
        file = chance.choice(files)
        before = file.read_text(encoding="utf-8")
        file.write_text(edited(before, chance), encoding="utf-8")
        kept, clean = judged(root, kept)
        assert kept == clean
        seen.add(kept.findings)
        if chance.random() < 0.6:
            file.write_text(before, encoding="utf-8")
    assert len(seen) > 5


def test_towns_are_judged_again_only_where_something_of_them_is_new(root: Path) -> None:
    kept, _ = judged(root)
    assert kept.findings

    article = root / "content/articles/bone-density-test.md"
    article.write_text(article.read_text(encoding="utf-8") + "\nA word.\n", encoding="utf-8")
    service = root / "content/services/kyphoplasty.md"
    service.write_text(service.read_text(encoding="utf-8") + "\nA word.\n", encoding="utf-8")
    assert judged(root, kept)[0] is kept
    renamed = re.sub("title: .*", "title: Other", service.read_text(encoding="utf-8"))
    service.write_text(renamed, encoding="utf-8")
    again, _ = judged(root, kept)
    assert again.digest != kept.digest


def test_a_record_under_another_name_is_told_by_it(root: Path) -> None:
    folder = root / "content/testimonials"
    text = (folder / "sample-002.yaml").read_text(encoding="utf-8")
    again = text.replace("A second made-up", "A third made-up")
    (folder / "sample-004.yaml").write_text(again, encoding="utf-8")
    kept, _ = judged(root)
    assert any("sample-002.yaml" in finding.message for finding in kept.findings)
    (folder / "sample-002.yaml").rename(folder / "sample-003b.yaml")
    kept, clean = judged(root, kept)
    assert kept == clean
    assert any("sample-003b.yaml" in finding.message for finding in kept.findings)

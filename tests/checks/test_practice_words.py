from msgspec.structs import replace

from conftest import SITES
from practice_site.checks.mentions.own_facts import own_facts
from practice_site.checks.practice_words import practice_words
from practice_site.reading.site_loader import load_site


def test_what_a_practice_is_known_by() -> None:
    site = load_site(SITES / "minimal")
    words = practice_words(site, own_facts(site))
    assert words >= {"minimal sample practice", "alex sample", "sample", "minimal.example"}
    assert {"7075550100", "7075550101", "1 sample way"} <= words
    assert "" not in words


def test_a_site_without_a_practice_has_none() -> None:
    site = load_site(SITES / "minimal")
    bare = replace(site, practice=None)
    assert "sample" in practice_words(bare, own_facts(bare))

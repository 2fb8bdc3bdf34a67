from pathlib import Path

from migrating.fates import target
from practice_site.migrating.same_words import MUCH, SOME, SiteWords

TEXT = " ".join(f"Sentence {n} tells of {n * 3} lanterns and {n * 5} ferries." for n in range(60))
OTHER = " ".join(f"Nothing {n} here has {n * 7} of them, says drawer {n * 11}." for n in range(60))


def words_of_site(root: Path, text: str) -> SiteWords:
    (root / "a.md").write_text(f"---\ntitle: {OTHER}\n---\n{text}", encoding="utf-8")
    (root / "locations.yaml").write_text(TEXT, encoding="utf-8")
    town = target("/locations/a/", path="locations.yaml")
    return SiteWords(root, [target("/services/a/", path="a.md"), town, target("/gone/")])


def test_a_page_with_the_same_words_is_found_whatever_is_written_around_them(
    tmp_path: Path,
) -> None:
    marked = TEXT.replace("lanterns", "**Lanterns**").replace("ferries", "[ferries](/ferries/)")
    like = words_of_site(tmp_path, f"{OTHER}\n\n{marked}").most_alike(TEXT)
    assert like and like.target.url == "/services/a/"
    assert like.share > 0.95


def test_a_part_is_a_part_and_other_words_are_none(tmp_path: Path) -> None:
    site = words_of_site(tmp_path, TEXT)
    partly = site.most_alike(f"{TEXT[: len(TEXT) // 3]} {OTHER}")
    assert partly and SOME <= partly.share < MUCH
    assert site.most_alike(OTHER) is None, "front matter is no text"
    assert site.most_alike(TEXT[:60]) is None, "too short to tell"
    assert site.most_alike("") is None

from checks.law.practices import AS_OF, pack, practice
from conftest import REPOSITORY
from practice_site.checks.law.documentation import (
    find_requirement,
    index_markdown,
    pack_markdown,
    pack_text,
    requirement_text,
)
from practice_site.checks.law.shipped import shipped_pack, shipped_packs
from practice_site.model.finding import Severity
from practice_site.model.law import Requirement


def test_what_is_written_is_what_lies_in_the_repository() -> None:
    expected = {f"{name}.md": pack_markdown(each) for name, each in shipped_packs().items()}
    expected["index.md"] = index_markdown()
    folder = REPOSITORY / "docs/law"
    found = {page.name: page.read_text(encoding="utf-8") for page in folder.glob("*")}
    assert found == expected, "run `make docs`"


def test_the_index_says_what_it_is_not() -> None:
    assert "This is not legal\nadvice." in index_markdown()


def test_a_requirement_is_told_with_its_source_and_what_it_counts_today() -> None:
    asked = find_requirement("ca663-openpay", ())
    assert asked
    text = requirement_text(asked, practice(), AS_OF)
    assert text.startswith("CA663-OPENPAY (us-ca), on 2026-11-21: error\n")
    for said in ("Bus. & Prof. Code 663", "from 2024-01-01", "Sunshine Act", "not legal advice"):
        assert said in text


def test_changes_of_ones_own_are_told() -> None:
    own = pack("us-ca", Requirement(id="CA651-SUPERIOR", severity=Severity.NOTE))
    asked = find_requirement("CA651-SUPERIOR", (own,))
    assert asked
    told = requirement_text(asked, practice(), AS_OF)
    assert told.startswith(
        "CA651-SUPERIOR (us-ca), on 2026-11-21: note; changed by your own pack\n"
    )
    shipped = shipped_pack("us-ca")
    assert shipped
    assert "(changed by you)" in pack_text(shipped, own, practice(), AS_OF)


def test_what_there_is_not_is_not_found() -> None:
    assert find_requirement("CA-NOTHING", ()) is None

from pathlib import Path

from msgspec.structs import replace

from importing.drafts import AS_OF
from practice_site.importing.parts import Testimony
from practice_site.importing.records import record_drafts
from practice_site.model.site import Placeholder, Site
from practice_site.reading.site_loader import load_site

QUOTE = Testimony(("I could of danced & sung.", "Dr. Sampel is kind."), "Hope", "Results vary.", 9)


def test_a_record_says_what_the_text_says_and_nothing_else(site: Site) -> None:
    (record,) = record_drafts(
        [QUOTE], site, as_of=AS_OF, author="alexandra-sample", author_name="Alexandra Sample"
    )
    assert record.id == "t-2026-001"
    assert record.values == {
        "status": "draft",
        "quote": "I could of danced & sung.\n\nDr. Sampel is kind.",
        "attribution": "Hope",
        "about": ["alexandra-sample"],
        "disclaimer": "Results vary.",
    }
    assert record.still_to_fill_in == (
        "patient",
        "relationship",
        "incentive",
        "machine_written",
        "authorization",
    )


def test_a_quote_that_does_not_name_the_author_is_about_nobody(site: Site) -> None:
    other = replace(QUOTE, quote=("They are kind to everybody here.",), attribution="")
    (record,) = record_drafts(
        [other], site, as_of=AS_OF, author="alexandra-sample", author_name="Alexandra Sample"
    )
    assert "about" not in record.values
    assert record.still_to_fill_in[0] == "attribution"


def test_numbers_go_on_after_those_in_use_in_the_year(site: Site) -> None:
    lost = [
        Placeholder("testimonial", slug, f"content/testimonials/{slug}.yaml")
        for slug in ("t-2026-007", "t-2025-030", "letter")
    ]
    second = replace(QUOTE, quote=("Another good day it was.",))
    records = record_drafts(
        [QUOTE, second, QUOTE], replace(site, placeholders=tuple(lost)), as_of=AS_OF
    )
    assert [record.id for record in records] == ["t-2026-008", "t-2026-009", "t-2026-008"]


def test_a_record_with_the_same_words_is_used_and_not_written_again(site_folder: Path) -> None:
    file = site_folder / "content" / "testimonials" / "letter.yaml"
    file.parent.mkdir()
    file.write_text(
        "status: draft\nattribution: H.\nquote: |\n  I could of\n  danced & sung.\n\n"
        "  Dr. Sampel is kind.\n",
        encoding="utf-8",
    )
    (record,) = record_drafts([QUOTE], load_site(site_folder), as_of=AS_OF)
    assert (record.id, record.exists) == ("letter", True)

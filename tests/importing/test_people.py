from practice_site.importing.passages import Passage
from practice_site.importing.people import (
    find_physician,
    misspelt,
    names_doctor,
    other_doctors,
)
from practice_site.model.site import Site


def test_prefix_degree_and_initials_do_not_matter(site: Site) -> None:
    for name in ("Alexandra Sample", "Dr. Alexandra Q. Sample", "ALEXANDRA SAMPLE"):
        found = find_physician(name, site)
        assert found is not None and found.slug == "alexandra-sample"
    for name in ("Alex Sample", "Alexandra Samples", "Sample"):
        assert find_physician(name, site) is None


def test_other_doctors_are_found_once_and_known_ones_not_at_all(site: Site) -> None:
    said = [
        Passage("Dr. Jane Roe and Dr. Alexandra Sample walk. So does Dr. Roe.", 3),
        Passage("Doctor Jane Roe rests with Dr. Joan Doe.", 8),
    ]
    found = other_doctors(said, site, ["Joan Doe"])
    assert [(named.name, named.lines) for named in found] == [("Jane Roe", (3, 8))]


def test_a_nearly_right_name_in_a_quote_is_misspelt() -> None:
    quote = "Dr. Sampel is kind. Dr. Sampel's smile! Thank you Dr. S, and Dr. Roe."
    assert misspelt(quote, ["Sample"]) == (("Sampel", "Sample"),)
    assert misspelt("Dr. Sample is kind.", ["Sample", "Sampel"]) == ()
    assert misspelt("Dr. Simmons is kind.", ["Sample"]) == ()


def test_a_quote_is_about_whom_it_names_rightly_or_nearly() -> None:
    assert names_doctor("Dr. Sampel is kind.", "Sample")
    assert names_doctor("Dr. Alexandra Sample is kind.", "Sample")
    assert not names_doctor("The doctor is kind, like a sample.", "Sample")

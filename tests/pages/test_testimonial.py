import pytest

from pages.records import patient_quote
from practice_site.model.testimonial import Authorization, TypicalResult
from practice_site.pages.testimonial import quote_view

VARY = "This is one patient's experience. Individual results may vary."


def test_a_quote_keeps_its_words_and_its_paragraphs():
    view = quote_view(patient_quote(quote="  Dr. Smaple “helped”\nme.\n \n\nThank you -- all!\n"))
    assert view.paragraphs == ("Dr. Smaple “helped”\nme.", "Thank you -- all!")


def test_an_ordinary_quote_has_one_line_beside_it():
    assert quote_view(patient_quote()).disclosures == (VARY,)


@pytest.mark.parametrize(
    ("given", "sentence"),
    [
        (
            {"relationship": "Employee"},
            "Disclosure: the person quoted is an employee of this practice.",
        ),
        (
            {"relationship": "the landlord of our office"},
            "Disclosure: the person quoted is the landlord of our office.",
        ),
        (
            {"relationship": "sister of a nurse here."},
            "Disclosure: the person quoted has a tie to this practice (sister of a nurse here).",
        ),
        (
            {"incentive": "a gift card"},
            "Disclosure: the person quoted received a gift card.",
        ),
        (
            {"incentive": "a gift card", "incentive_disclosure": "We gave a $10 card for this"},
            "We gave a $10 card for this.",
        ),
        (
            {"typical_result": TypicalResult("Most people need six weeks.", "A study")},
            "Most people need six weeks.",
        ),
    ],
)
def test_what_there_is_to_disclose_stands_beside_the_quote(given, sentence):
    assert quote_view(patient_quote(**given)).disclosures == (sentence, VARY)


def test_a_disclaimer_that_says_that_results_vary_stands_for_ours():
    own = "Individual results and recovery times may vary."
    assert quote_view(patient_quote(disclaimer=own)).disclosures == (own,)
    other = "Paid for by nobody."
    assert quote_view(patient_quote(disclaimer=other)).disclosures == (other, VARY)


def test_a_quote_that_is_no_patient_s_never_says_that_it_is():
    assert quote_view(patient_quote(patient=False)).disclosures == (
        "The person quoted is not a patient of this practice.",
        "This is one person's experience. Individual results may vary.",
    )
    assert quote_view(patient_quote(sample=True)).disclosures == (
        "Sample testimonial: not the words of a real patient.",
        "Individual results may vary.",
    )


def test_the_town_is_named_only_where_the_authorization_covers_it():
    assert quote_view(patient_quote(town="Napa")).attribution == "Margaret T."
    covered = Authorization(scope=("website", "name", "town"))
    assert quote_view(patient_quote(town="Napa", authorization=covered)).attribution == (
        "Margaret T., Napa"
    )
    named = patient_quote(town="Napa", attribution="M. T., Napa", authorization=covered)
    assert quote_view(named).attribution == "M. T., Napa"
    assert quote_view(patient_quote(town="Napa", sample=True)).attribution == "Margaret T., Napa"

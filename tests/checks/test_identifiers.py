import pytest

from practice_site.checks.identifiers import Kind, ages, dates, numbers, ways_to_reach

NUMBERED = [
    ("My number is 219-09-9999, I told them.", Kind.SOCIAL_SECURITY, "219-09-9999"),
    ("SSN 219099999 was on the form.", Kind.SOCIAL_SECURITY, "219099999"),
    ("Her Social Security number is 219-09-9999.", Kind.SOCIAL_SECURITY, "219-09-9999"),
    ("MRN: 00482913", Kind.RECORD, "00482913"),
    ("See medical record number 482-913-7 for that.", Kind.RECORD, "482-913-7"),
    ("It is in chart #A48291.", Kind.RECORD, "A48291"),
    ("Patient ID: P-30411 came back.", Kind.RECORD, "P-30411"),
    ("Blue plan, member ID XEH123456789.", Kind.PLAN, "XEH123456789"),
    ("Her Medicare number is 1EG4-TE5-MK73.", Kind.PLAN, "1EG4-TE5-MK73"),
    ("They billed account number 7730021.", Kind.ACCOUNT, "7730021"),
    ("Invoice #4410233 was wrong.", Kind.ACCOUNT, "4410233"),
    ("I showed my driver's license D1234567.", Kind.LICENSE, "D1234567"),
    ("My car with license plate 7ABC123 stood outside.", Kind.VEHICLE, "7ABC123"),
    ("The VIN number is 1HGCM82633A004352.", Kind.VEHICLE, "1HGCM82633A004352"),
    ("The stimulator has serial number NMB123456.", Kind.DEVICE, "NMB123456"),
]
UNNUMBERED = [
    "Our NPI is 1234567893.",
    "Call 707-555-0100, or fax 707-555-0101.",
    "The code is M54.50, with CPT 64635 and 22513.",
    "Have your member number at hand; it is on your card.",
    "Ask for the group number of your plan.",
    "California license number A 123456 (Medical Board of California).",
    "A dose of 1000 mg costs $1,234.00.",
    "The ZIP code is 94558-1234.",
    "We are open 2026-11-21 from 08:00 to 17:00.",
    "Open an account on the portal in 10 minutes.",
    "A metal plate and 4 screws hold the bone.",
    "The serial number of your implant is on the card that you carry.",
    "Chart 12 shows the trial of 2019.",
    "No. 1 on the list is rest; no 20-20-2000 rule helps.",
    "A number of patients, 123456 in all, were in the registry.",
    "The patient number in that study was 250.",
]
DATED = [
    ("I came in on March 3.", "March 3"),
    ("On 3/14/2025 it was over.", "3/14/2025"),
    ("It was the 3rd of May, 2024, a Friday.", "the 3rd of May, 2024"),
    ("My birthday is 1941-07-02.", "1941-07-02"),
    ("Since March 2024 I sleep.", "March 2024"),
    ("I had it done last October.", "October"),
    ("In early Sept. 2023 I fell.", "Sept. 2023"),
]
UNDATED = [
    "I came in 2024.",
    "May I say thanks? They march on.",
    "It took 3 to 4 weeks, 24/7.",
    "On a Tuesday they called me back.",
    "April was at the desk.",
    "In 12/24 hours, half of it.",
    "In marching order.",
    "I give them 5/5.",
]
AGED = [
    ("I am 93, and I walk.", "93"),
    ("At 94 I did not expect much.", "94"),
    ("She turned 101.", "101"),
    ("A 93-year-old gardener", "93-year-old"),
    ("My mother is ninety-five years old.", "ninety-five years old"),
    ("I'm ninety-two.", "ninety-two"),
    ("He was 91 when he fell.", "91"),
    ("At the age of 96, she walks.", "96"),
    ("He was 90 years of age.", "90"),
]
NOT_AGED = [
    "Adults over 90 break bones more easily.",
    "People aged 90 and over fall more often.",
    "Most 90-year-olds live at home.",
    "I am 72, and my husband is 89 years old.",
    "Turn the knob until it stands at 95 degrees.",
    "I am 90 percent better.",
    "It took 90 days, or 100 minutes at 95 miles an hour.",
    "Women above 95 years of age took part.",
    "Everyone from 90 years of age on pays less.",
    "A building 100 years old",
]
REACHED = [
    ("Call me at (707) 555-0199.", "(707) 555-0199"),
    ("My cell is 707.555.0199, any time.", "707.555.0199"),
    ("Write to jo.madeup@example.com, please.", "jo.madeup@example.com"),
    ("It is all on https://example.com/jo.", "https://example.com/jo"),
    ("From 192.0.2.44 on the portal", "192.0.2.44"),
]
UNREACHED = [
    "Call 911 or 988.",
    "I paid $1,250.00 for 4 visits.",
    "Versions 2.1 and 10.2.3 of the form",
    "Between 8:00-17:00 they answer.",
    "My pressure was 120/80, then 118.",
]


@pytest.mark.parametrize(("text", "kind", "words"), NUMBERED)
def test_numbers_of_one_person_are_found(text: str, kind: Kind, words: str) -> None:
    assert [(found.kind, found.words) for found in numbers(text)] == [(kind, words)]


@pytest.mark.parametrize("text", UNNUMBERED)
def test_other_numbers_are_left_alone(text: str) -> None:
    assert list(numbers(text)) == []


@pytest.mark.parametrize(("text", "words"), DATED)
def test_days_and_months_are_dates(text: str, words: str) -> None:
    assert [found.words for found in dates(text)] == [words]


@pytest.mark.parametrize("text", UNDATED)
def test_years_and_words_like_months_are_no_dates(text: str) -> None:
    assert list(dates(text)) == []


@pytest.mark.parametrize(("text", "words"), AGED)
def test_ages_over_89_are_found(text: str, words: str) -> None:
    assert [found.words for found in ages(text)] == [words]


@pytest.mark.parametrize("text", NOT_AGED)
def test_ages_of_many_and_younger_ones_are_left_alone(text: str) -> None:
    assert list(ages(text)) == []


@pytest.mark.parametrize(("text", "words"), REACHED)
def test_ways_to_reach_somebody_are_found(text: str, words: str) -> None:
    assert [found.words for found in ways_to_reach(text)] == [words]


@pytest.mark.parametrize("text", UNREACHED)
def test_what_nobody_is_reached_by_is_left_alone(text: str) -> None:
    assert list(ways_to_reach(text)) == []

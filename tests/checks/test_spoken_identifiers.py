import pytest

from practice_site.checks.identifiers import Kind
from practice_site.checks.spoken_identifiers import spoken

KNOWN = frozenset(("alex sample", "sample", "7075550100", "desk@minimal.example", "1 sample way"))

SAID = [
    ("My husband Bill drove me.", Kind.NAME, "Bill"),
    ("They were kind to my daughter Anna-Marie Madeup too.", Kind.NAME, "Anna-Marie Madeup"),
    ("Our neighbor, Ruth, sent me here.", Kind.NAME, "Ruth"),
    ("My name is Jo Madeup, and I garden.", Kind.NAME, "Jo Madeup"),
    ("I told Mrs. Miller about it.", Kind.NAME, "Mrs. Miller"),
    ("They listened. — Jo Madeup", Kind.NAME, "Jo Madeup"),
    ("I work at Madeup Valley Winery, on my feet.", Kind.NAME, "Madeup Valley Winery"),
    ("I live in Yountville and came by bus.", Kind.PLACE, "Yountville"),
    ("I drove all the way from Vallejo.", Kind.PLACE, "Vallejo"),
    ("We retired to St. Helena, and then I fell.", Kind.PLACE, "St. Helena"),
    ("I am from American Canyon.", Kind.PLACE, "American Canyon"),
    ("I flew in from Reno.", Kind.PLACE, "Reno"),
    ("Nobody in Solano County had time.", Kind.PLACE, "Solano County"),
    ("They came to 12 Olive Street for me.", Kind.PLACE, "12 Olive Street"),
    ("I live at home in CA 94599.", Kind.PLACE, "CA 94599"),
    ("I came in on March 3.", Kind.DATE, "March 3"),
    ("I was born on 7/2/1941.", Kind.DATE, "7/2/1941"),
    ("I am 93, and I dig again.", Kind.AGE, "93"),
    ("My 95-year-old mother came along.", Kind.AGE, "95-year-old"),
    ("Call me at 707-555-0199.", Kind.TELEPHONE, "707-555-0199"),
    ("Write to jo@example.com.", Kind.EMAIL, "jo@example.com"),
    ("I said it all on www.example.com/jo.", Kind.ADDRESS, "www.example.com/jo"),
    ("They knew my MRN 00482913 by heart.", Kind.RECORD, "00482913"),
]
LEFT = [
    "Dr. Alex Sample answered every question of mine.",
    "My doctor, Dr. Whitfield, sent me to Dr. Sample.",
    "Ms. Lopez at the desk was patient with me.",
    "Nurse Maria held my hand.",
    "My husband drove me. Bill came to $40.",
    "My wife Sunday and Monday did the shopping.",
    "My daughter and I came from California.",
    "I live in Northern California, and I am from Ireland.",
    "The office in Napa is easy to find.",
    "I came from Dr. Whitfield with my pictures.",
    "I am from a family of teachers.",
    "I live in pain no more; God bless them.",
    "Call them at 707-555-0100, they answer.",
    "I wrote to desk@minimal.example and had an answer within the hour.",
    "I am 72 and they took an hour for me.",
    "In 2024 I could not bend.",
    "I was in Room 12 for 90 minutes.",
    "They told me to call 911 if my legs went numb.",
    "May I say that they march on for us?",
    "I take 300 mg of gabapentin at 9.",
    "Kaiser paid, and Medicare paid the rest.",
    "I came from Kaiser, and before that I had moved to Physical Therapy.",
    "Ms. Jackie the PA was great. My pain went from 9/10 to 2/10, at L4-L5.",
    "I told my mom Friday. My son, Dr. Sample says, should come too.",
    "I was referred by Dr. Miller at Kaiser in Vallejo.",
    "I signed Medicare papers, and my husband Googled the rest.",
    "Helped by April and June at the desk, 24/7.",
    "I have Parkinson's, and nobody was in a hurry.",
    "My mother, Italian by birth, liked them.",
]


@pytest.mark.parametrize(("text", "kind", "words"), SAID)
def test_what_a_patient_can_be_known_by_is_found(text: str, kind: Kind, words: str) -> None:
    assert [(found.kind, found.words) for found in spoken(text, KNOWN)] == [(kind, words)]


@pytest.mark.parametrize("text", LEFT)
def test_the_rest_is_left_alone(text: str) -> None:
    assert spoken(text, KNOWN) == ()

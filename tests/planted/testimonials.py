"""Defects of testimonials, and of what is told of patients."""

from planted.plant import Plant

RECORD = "content/testimonials/t-2026-001.yaml"
SECOND = "content/testimonials/sample-002.yaml"
ARTICLE = "content/articles/exercise-for-lasting-back-pain.md"
SERVICE = "content/services/kyphoplasty.md"
LOCATIONS = "locations.yaml"
NEVER = "and was told to keep trying."
ASLEEP = "Perhaps. Some people are drowsy and others fully asleep."
TRAIL = "Valley Vine Trail, paved and nearly flat, leads south from the town toward Napa."
QUOTE = "They went through all of my questions before anybody spoke of a needle."


def record(quote: str = QUOTE, by: str = "Jo Madeup", scope: str = "website, name") -> str:
    """A record of a person who is no sample, with all that the law asks for."""
    return f"""\
status: publish
quote: {quote}
attribution: {by}
about: [alex-sample]
received: 2026-08-20
patient: true
relationship: none
incentive: none
machine_written: false
authorization:
  signed: 2026-09-01
  expires: 2027-08-31
  scope: [{scope}]
  discloser: Sample Spine and Pain Practice
  recipient: Visitors of the website
  purpose: To tell others of a visit
  kept_at: Folder 1
"""


PLANTS = (
    Plant(
        code="PS307",
        path=RECORD,
        after=record(by="Jo M., Yountville"),
        at="scope: [website, name]",
        why="a town that the signature does not cover",
    ),
    Plant(
        code="PS307",
        path=RECORD,
        after=record(by="Jo M.", scope="website"),
        at="scope: [website]",
        why="initials",
    ),
    Plant(
        code="PS309",
        path=RECORD,
        after=record().replace("2026-08-20", "2027-08-20"),
        at="received: 2027-08-20",
    ),
    Plant(
        code="PS309",
        path=RECORD,
        after=record().replace("2027-08-31", "2026-08-31"),
        at="expires: 2026-08-31",
    ),
    Plant(
        code="PS310",
        path=RECORD,
        after=record().replace("2027-08-31", "2027-09-30"),
        at="expires: 2027-09-30",
    ),
    Plant(
        code="PS320",
        path=RECORD,
        after=record("I live in Calistoga, and the drive was worth it."),
        at="quote: I live",
    ),
    Plant(
        code="PS320",
        path=RECORD,
        after=record("My daughter Ruth was heard too.", "A patient", "website"),
        at="quote: My daughter",
        why="a relative's name",
    ),
    Plant(
        code="PS320",
        path=RECORD,
        after=record("Ask me about them, at jo.madeup@example.net."),
        at="quote: Ask me",
    ),
    Plant(
        code="PS321",
        path=ARTICLE,
        before=NEVER,
        after=f"{NEVER}\nOne patient, a 94-year-old gardener, told me the same.",
        at="One patient, a 94",
    ),
    Plant(
        code="PS321",
        path=SERVICE,
        before=ASLEEP,
        after="Perhaps. Mrs. Miller was fully asleep for her procedure.",
    ),
    Plant(
        code="PS321",
        path=LOCATIONS,
        before=TRAIL,
        after=f"{TRAIL}\n      One patient walked it on May 3, 2026, a week after her procedure.",
        at="One patient walked",
        why="in what was written for a town",
    ),
    Plant(
        code="PS322",
        path=SERVICE,
        before=ASLEEP,
        after="Perhaps. See the note in MRN 00482913.",
    ),
    Plant(
        code="PS322",
        path=SECOND,
        before="whom to call if I changed my mind.",
        after="whom to call. My SSN is 219-09-9999.",
        why="in a quote",
    ),
    Plant(
        code="PS323",
        path=RECORD,
        after=record(
            "We talked about cement for my back, I decided to wait, nobody was in a hurry, and I "
            "was told whom to call if I changed my mind."
        ),
        at="quote: We talked",
    ),
    Plant(code="PS324", path=RECORD, after=record(f"{QUOTE} " * 60), at="quote: They went"),
    Plant(
        code="PS325",
        path=RECORD,
        after=record("Since my visit on May 3 I have known whom to ask."),
        at="quote: Since",
    ),
    Plant(
        code="PS325",
        path=RECORD,
        after=record("I am 91, and nobody talked to my son in my place."),
        at="quote: I am 91",
    ),
    Plant(
        code="PS326",
        path=SECOND,
        before="Nobody was in a hurry,",
        after="Nobody was <em>in a hurry</em>,",
    ),
    Plant(code="PS326", path=RECORD, after=record(by="Jo &amp; Kim"), at="attribution: Jo"),
)

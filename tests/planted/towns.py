"""Defects of towns and offices."""

from planted.plant import Plant

LOCATIONS = "locations.yaml"

PLANTS = (
    Plant(
        code="PS403",
        path=LOCATIONS,
        before="longitude: -122.15858}\n    served_from: napa",
        after="longitude: -122.15858}\n    served_from: nappa",
        at="served_from: nappa",
    ),
    Plant(code="PS404", path=LOCATIONS, before="name: Angwin", after="name: Napa"),
    Plant(code="PS405", path=LOCATIONS, before="name: Angwin", after="name: Angwyn"),
    Plant(
        code="PS405",
        path=LOCATIONS,
        before="name: Benicia\n    state: CA",
        after="name: Benicia\n    state: OR",
        why="another state",
    ),
    Plant(
        code="PS406",
        path=LOCATIONS,
        before='county: Napa County\n    postal_codes: ["94508"]',
        after='county: Lake County\n    postal_codes: ["94508"]',
    ),
    Plant(
        code="PS407",
        path=LOCATIONS,
        before='postal_codes: ["94508"]',
        after='postal_codes: ["94510", "94508"]',
        why="another town's",
    ),
    Plant(
        code="PS407",
        path=LOCATIONS,
        before='postal_codes: ["94508"]',
        after='postal_codes: ["10001"]',
        why="another state's",
    ),
    Plant(
        code="PS408",
        path=LOCATIONS,
        before="geo: {latitude: 38.57574, longitude: -122.44998}",
        after="geo: {latitude: 38.57574, longitude: -121.44998}",
    ),
    Plant(
        code="PS408",
        path=LOCATIONS,
        before="geo: {latitude: 38.40158, longitude: -122.36081}",
        after="geo: {latitude: 38.90158, longitude: -122.36081}",
        why="a page with a drive, which is right",
    ),
    Plant(
        code="PS409",
        path=LOCATIONS,
        before="drive: {minutes: 15, miles: 9, route: South",
        after="drive: {minutes: 15, miles: 9, route: North",
    ),
    Plant(
        code="PS409",
        path=LOCATIONS,
        before="drive: {minutes: 30, miles: 19,",
        after="drive: {minutes: 30, miles: 9,",
        why="shorter than the straight line",
    ),
    Plant(
        code="PS409",
        path=LOCATIONS,
        before="drive: {minutes: 30, miles: 19,",
        after="drive: {minutes: 10, miles: 19,",
        why="too fast",
    ),
    Plant(
        code="PS410",
        path=LOCATIONS,
        before="      - name: Adventist Health St. Helena\n",
        after="      - name: Adventist Heath St. Helena\n"
        "      - name: Adventist Health St. Helena\n",
        at="      - name: Adventist Health St. Helena",
    ),
    Plant(
        code="PS411",
        path=LOCATIONS,
        before="drive: {minutes: 15, miles: 9,",
        after="drive: {minutes: 150, miles: 29,",
        why="more than two hours",
    ),
    Plant(
        code="PS413",
        path="content/articles/spinal-compression-fracture.md",
        before="\n## What Can You Do at Home?\n",
        after="\nNapa, Yountville, St. Helena, Calistoga, Sonoma, Vallejo, Fairfield, Dixon\n"
        "\n## What Can You Do at Home?\n",
        at="Napa, Yountville, St.",
    ),
    Plant(
        code="PS416",
        path=LOCATIONS,
        before="longitude: -122.44998}\n    served_from: napa",
        after="""\
longitude: -122.44998}
    served_from: napa
    tier: page
    summary: >-
      Back pain care for Angwin, with short waits, gentle hands, honest advice and an open ear for
      every patient who comes to us from Angwin.
    drive: {minutes: 35, miles: 24}
    hospitals:
      - name: Adventist Health St. Helena
    about: |
      Life in Angwin is busy. People in Angwin ask for care that is close and kind,
      and that is what we give. Our Angwin patients come back because we listen to them.

      Whatever hurts, we find a plan that fits. Angwin deserves no less. From the first visit to the
      last you will feel at ease, and no question is ever too small for us to answer.
    faq:
      - question: Do you see new patients from Angwin?
        answer: We do, and most people from Angwin are seen soon after they call.
""",
        at="tier: page\n    summary: >-\n      Back pain care for Angwin",
        why="filler with the town's name in every sentence",
    ),
    Plant(
        code="PS417",
        path=LOCATIONS,
        before="longitude: -122.44998}\n    served_from: napa",
        after="""\
longitude: -122.44998}
    served_from: napa
    tier: page
    summary: >-
      What people from Angwin can expect of us, from the first call to the last visit, and how we
      decide together what comes next.
    drive: {minutes: 35, miles: 24, route: "Down Howell Mountain Road, then the Silverado Trail"}
    about: |
      A back that hurts takes the joy out of a day. We begin with your story and go on with a
      careful examination. Pictures come later, and only where they would change something.

      Most pain gets better with time and movement. Where it does not, we look for the reason
      together. You will leave with a plan on paper, and with a number to call if anything changes.
    faq:
      - question: What should I wear to a first visit?
        answer: Something loose. You will be asked to bend, to turn and to walk a few steps.
""",
        at="tier: page\n    summary: >-\n      What people from Angwin",
        why="nothing but the way is about the town",
    ),
    Plant(
        code="PS418",
        path=LOCATIONS,
        before="      - question: Will my Kaiser Permanente doctor",
        after="""\
      - question: Can I drive home to Vallejo myself after a procedure?
        answer: |
          Not after sedation: plan for somebody to drive you. Without sedation it depends on how
          your legs feel afterwards and on the procedure, so please ask us when you book.
      - question: Will my Kaiser Permanente doctor""",
        at="question: Can I drive home to Vallejo myself",
        why="what the page of Yountville says, reworded",
    ),
    Plant(
        code="PS419",
        path=LOCATIONS,
        before="Many people here work shifts, or\n      take",
        after="Many Fairfield families work shifts, or\n      take",
        at="Many Fairfield families",
        why="another town's name",
    ),
    Plant(
        code="PS419",
        path=LOCATIONS,
        before="      Yountville is a small town in the middle",
        after="      Welcome to Made-Up Coast Orthopedics.\n\n"
        "      Yountville is a small town in the middle",
        at="      Welcome to Made-Up",
        why="another practice's name",
    ),
    Plant(
        code="PS323",
        path="content/testimonials/sample-004.yaml",
        after="""\
status: publish
sample: true
quote: |
  Sample words, not a patient's. We talked about cement for my back and I decided to wait. Nobody
  was in a hurry; I was told whom to call if I changed my mind.
attribution: A third made-up patient
town: Sonoma
about: [kyphoplasty]
patient: false
relationship: none
incentive: none
machine_written: true
""",
        at="quote: |",
        why="another record's quote, slightly reworded, under another name",
    ),
    Plant(
        code="PS420",
        path=LOCATIONS,
        before="      Yountville is a small town in the middle",
        after="      > I came in with a list of questions, and we went through all of them before\n"
        "      > anybody talked about a procedure.\n\n"
        "      Yountville is a small town in the middle",
        at="      > I came in with a list",
        why="a record's quote, written straight into a town's text",
    ),
    Plant(
        code="PS420",
        path=LOCATIONS,
        before="      Yountville is a small town in the middle",
        after="      A neighbor put it so: “I started with four minutes of walking and felt silly. "
        "On the way I had two bad weeks, and still I walk.”\n\n"
        "      Yountville is a small town in the middle",
        at="      A neighbor put it so",
        why="the same in other words, in quotation marks",
    ),
)

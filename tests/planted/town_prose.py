"""Defects of what prose says of towns, and of the practice's own facts."""

from planted.plant import Plant

LOCATIONS = "locations.yaml"
ARTICLE = "content/articles/exercise-for-lasting-back-pain.md"
ABOUT = "content/pages/about.md"
CONTACT = "content/pages/contact.md"
SERVICE = "content/services/kyphoplasty.md"
PHYSICIAN = "content/physicians/alex-sample.md"
IN_NAPA = "In the sample, the office is in Napa, and most of what is described here is done at home"
CALL = "Call the office in its opening hours."

PLANTS = (
    Plant(
        code="PS414",
        path=ARTICLE,
        before=IN_NAPA,
        after=f"Come to our Sonoma office. {IN_NAPA}",
        at="Come to our Sonoma office.",
    ),
    Plant(
        code="PS414",
        path=LOCATIONS,
        before="      Yountville is a small town in the middle of the valley,",
        after="      Our Yountville clinic is open on Mondays. Yountville is a small town in the\n"
        "      middle of the valley,",
        at="      Our Yountville clinic",
        why="in the town's own text",
    ),
    Plant(
        code="PS414",
        path=LOCATIONS,
        before="note: In Fairfield, with an emergency department.",
        after="note: In Fairfield, beside our Fairfield office.",
        why="in a note on a hospital",
    ),
    Plant(
        code="PS414",
        path=SERVICE,
        before='image_alt: "Drawing of the spine from the side: a',
        after='image_alt: "Drawing from our clinic in Vacaville of the spine: a',
        why="in the words for a picture, and of a town that the site does not serve",
    ),
    Plant(
        code="PS414",
        path=PHYSICIAN,
        before="Alex Sample does not exist.",
        after="We have offices in Napa and Vallejo. Alex Sample does not exist.",
        why="in a biography",
    ),
    Plant(
        code="PS414",
        path=CONTACT,
        before=CALL,
        after=f"Find us at 1 Sample Way, Sonoma, CA 95476. {CALL}",
        why="the office's street, in another town",
    ),
    Plant(
        code="PS414",
        path=CONTACT,
        before=CALL,
        after=f"Our practice is located in Vacaville. {CALL}",
        why="a town that the site does not serve",
    ),
    Plant(
        code="PS415",
        path=ARTICLE,
        before=IN_NAPA,
        after=f"Visit us in St. Helena.\n{IN_NAPA}",
        at="Visit us in St. Helena.",
    ),
    Plant(
        code="PS415",
        path=LOCATIONS,
        before="      Vallejo lies where the Napa River meets the Carquinez Strait.",
        after="      ### Your Vallejo Pain Clinic\n\n"
        "      Vallejo lies where the Napa River meets the Carquinez Strait.",
        at="      ### Your Vallejo Pain Clinic",
        why="a heading in the town's own text",
    ),
    Plant(
        code="PS415",
        path=ABOUT,
        before="title: About this sample",
        after="title: A Pain Clinic in Sonoma",
        why="a title",
    ),
    Plant(
        code="PS421",
        path=CONTACT,
        before=CALL,
        after=f"Call us at (707) 555-0199. {CALL}",
        why="no number of the practice",
    ),
    Plant(
        code="PS421",
        path="content/pages/accessibility.md",
        before="- **Phone:** (707) 555-0142",
        after="- **Phone:** (707) 555-0124",
        why="two figures exchanged",
    ),
    Plant(
        code="PS421",
        path=ARTICLE,
        before=IN_NAPA,
        after=f"You may [call our office](tel:+17075550199) first.\n{IN_NAPA}",
        at="You may [call our office]",
        why="a link",
    ),
    Plant(
        code="PS421",
        path=CONTACT,
        before=CALL,
        after=f"Our office at 1 Sample Way, Napa, CA 94558, is easy to find. {CALL}",
        why="another ZIP code",
    ),
    Plant(
        code="PS421",
        path=ABOUT,
        before="This is the example",
        after="At Sample Spine & Pain Clinic nobody is real. This is the example",
        why="the name in another form",
    ),
    Plant(
        code="PS421",
        path="content/practice.yaml",
        before="message: The sample office is closed",
        after="message: Call us at (707) 555-0100. The sample office is closed",
        why="in the announcement of a closure",
    ),
)

"""What is known of search, articles, markup, trust and wording, row by row, and what becomes of it.

A row that a build can judge has a rule, which names it in its `rows`. Of every other one
`WHY_NOT` says why no rule judges it. Both stand in docs/rules/index.md. What the law asks is no
row here but stands in `checks/packs/`: rows on wording are norms, or have no known source in law.
"""

from collections.abc import Mapping
from types import MappingProxyType

CATALOGUE: Mapping[str, str] = MappingProxyType(
    {
        "FAQ-01": "Question markup earns no rich result at Google",
        "FAQ-02": "One FAQPage a page; each question has its full text and one answer",
        "FAQ-03": "Marked-up questions and answers stand on the page, word for word",
        "FAQ-04": "A pair of question and answer is marked up once on a site",
        "FAQ-05": "No advertising and no profanity in answers",
        "FAQ-06": "Only a few HTML elements count in marked-up answers",
        "FAQ-07": "Important answers are not folded away",
        "ART-01": "Headline, image, author and both dates in the markup",
        "ART-02": "The author's name in the markup is the name only",
        "ART-03": "People are marked up as Person, each visible author by a node of its own",
        "ART-04": "Dates with an offset, the same as on the page, none in the future",
        "ART-05": "The date of change moves only when something of substance changed",
        "ART-06": "The image is large enough, in three shapes, and no logo",
        "ART-07": "The headline is concise",
        "MED-01": "No rich result exists for medical types",
        "MED-02": "The reviewer and the day of the review belong to the page, and are visible",
        "MED-03": "No superseded property `aspect`",
        "MED-04": "The audience is the patient, in the vocabulary's own terms",
        "MED-05": "Properties of a procedure take what their range allows",
        "MED-06": "Treatments of a condition are of the types that the range allows",
        "MED-07": "Codes are MedicalCode nodes",
        "MED-08": "A physician's listing is no Person, and an author is one",
        "MED-09": "Which release of the vocabulary brought which type",
        "MED-10": "The NPI has ten digits with a valid check digit, where it may stand",
        "MED-11": "Properties stand on types that have them",
        "MED-12": "Specialties come from the enumeration",
        "MED-13": "Credentials say their category and who recognizes them",
        "BC-01": "A trail of two steps or more, numbered from one, each with a name",
        "PRO-01": "A physician's page is a ProfilePage about a named Person",
        "SPK-01": "No speakable markup",
        "LB-01": "A place has its name and its address",
        "LB-02": "Coordinates, hours, telephone and price range in their forms",
        "LB-03": "Departments of a place",
        "LB-04": "One node for each place, of the closest type, several types in a list",
        "LB-06": "A town without an office has no address in the markup",
        "GBP-01": "Name, address and telephone are the same everywhere",
        "GBP-02": "No post office box and no virtual office",
        "GBP-04": "No more towns, and none further, than can be served",
        "REV-01": "No reviews or ratings in the markup of the practice itself",
        "REV-02": "No markup of ratings gathered elsewhere",
        "REV-03": "No fake reviews, and no hidden incentives",
        "REV-05": "What self-serving markup costs",
        "EAT-01": "A byline that leads to who the author is",
        "EAT-02": "No invented names, faces or credentials",
        "EAT-03": "Health content is accurate and agrees with expert consensus",
        "EAT-04": "Written or reviewed by an expert who is named",
        "EAT-05": "A review is repeated after a time",
        "MAP-01": "A sitemap within its limits, with addresses that answer",
        "MAP-02": "The day in the sitemap is that of the last significant change",
        "CAN-01": "One absolute canonical address, the page's own",
        "ROB-01": "What is not to be indexed can still be fetched",
        "ROB-02": "A robots.txt with known fields only, within 500 KiB",
        "ROB-03": "Nothing forbids to quote where citation is wanted",
        "TTL-01": "Titles and descriptions are unique, descriptive, and fit",
        "IMG-01": "Images by src, with words, short file names, and one that stands for the page",
        "IMG-02": "Licences of images",
        "CWV-01": "Loading, response and stability as visitors meet them",
        "MOB-01": "The same content on a phone, nothing loaded by interaction",
        "HRF-01": "Translations name each other, and themselves",
        "INX-01": "Telling search engines of changes (IndexNow)",
        "LLM-01": "llms.txt",
        "LEX-GUARANTEE": "No result is guaranteed, cured, permanent, painless or free of risk",
        "LEX-OFFLABEL": "An unapproved use of a drug or a device is labelled, with evidence",
        "READ-GRADE": "A text reads at grade 8 or below, better at 6",
        "READ-CCI": "A text has 90 points or more of the CDC's Clear Communication Index",
        "DISC-EDU": "An article is for education, no advice and no care; it has an author, a "
        "reviewer, dates and references",
        "DISC-911": "Pages for contact, booking and urgent symptoms say to call 911",
    }
)
"""The rows, and what each is about."""

WHY_NOT: Mapping[str, str] = MappingProxyType(
    {
        "FAQ-01": "Nothing to judge: the markup is right, and Google shows none of it.",
        "ART-07": "No limit is published; how wide a title is shown is part of TTL-01.",
        "EAT-02": "A program cannot know who exists; an author or reviewer must have a record with "
        "a licence (PS202, PS203).",
        "EAT-03": "Only a physician can judge it: that one did is EAT-04, and when, EAT-05.",
        "MED-01": "Nothing to judge: the markup is right, and earns no rich result.",
        "MED-09": "History: every type and property is looked up in one release (PS504, PS505).",
        "LB-03": "A practice has no departments here: each office is a place of its own.",
        "REV-03": "A build cannot know who wrote a review, or what was given for it; the rules on "
        "testimonials (PS3xx) ask for a record of both.",
        "REV-05": "What search engines do about such markup; PS524 and PS525 find the markup.",
        "ROB-02": "The build writes robots.txt itself, below one KiB and with known fields only, "
        "and refuses another plugin's file in its place.",
        "IMG-02": "Licence and creator are for whoever owns the pictures to state; the build takes "
        "all metadata out of them, lest it is published where a picture was taken.",
        "CWV-01": "Visitors' times are known only from visitors, and the site sends nobody's "
        "anywhere. What a laboratory can tell of them, `make lighthouse` measures.",
        "MOB-01": "There is one page for all screens, and it is whole without a script: our "
        "tests look at it on a phone and without JavaScript.",
        "INX-01": "The key's form is part of the formats (PS109). No build tells anybody anything: "
        "`practice announce --send` does, of what has changed since the last time.",
        "READ-CCI": "People give the points: whether the main message is the right one, and "
        "whether its readers were thought of, is in no word of the text.",
        "LLM-01": "No llms.txt is made: Google ignores it, and what it would say is on the pages.",
    }
)
"""Why no rule judges a row."""

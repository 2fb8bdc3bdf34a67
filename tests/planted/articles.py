"""Defects of articles, their questions, and how they read."""

from planted.plant import Plant

BONE_DENSITY = "content/articles/bone-density-test.md"
DECIDING = "content/articles/deciding-about-kyphoplasty.md"
EXERCISE = "content/articles/exercise-for-lasting-back-pain.md"
LOW_BACK_PAIN = "content/articles/new-low-back-pain-first-weeks.md"
ABLATION = "content/articles/radiofrequency-ablation-facet-joint-pain.md"
FRACTURE = "content/articles/spinal-compression-fracture.md"
FRACTURE_NOTE = "[^mccarthy]: McCarthy"
FRACTURE_END = "vitamin D rather than guessing at a dose."

FRACTURE_REVIEW = (
    "reviewed: {by: alex-sample, date: 2026-09-14, code: A44G-B8C1-C7AY, "
    'reference: "Sample, nobody has read this text"}'
)
DECIDING_REVIEW = (
    "reviewed: {by: sam-example, date: 2026-08-24, code: HY7Q-WZ9P-SH1E, "
    'reference: "Sample, nobody has read this text"}'
)

PLANTS = (
    Plant(
        code="PS125",
        path=EXERCISE,
        before="- **The gain is modest:**",
        after="- ??? How large is the gain?\n- **The gain is modest:**",
        at="- ??? How",
    ),
    Plant(
        code="PS201",
        path=DECIDING,
        before="## Quick Insights",
        after="## What Two Chairs Are For",
        at="format: physician-article",
    ),
    Plant(
        code="PS202",
        path=EXERCISE,
        before="author: sam-example",
        after="author: sam-exampel",
    ),
    Plant(
        code="PS204",
        path=EXERCISE,
        before="published: 2026-06-18",
        after="published: 2027-06-18",
    ),
    Plant(
        code="PS205",
        path=LOW_BACK_PAIN,
        before="### Can I go to work?",
        after="### Can I go by bus?\n\n### Can I go to work?",
    ),
    Plant(
        code="PS206",
        path=FRACTURE,
        before=FRACTURE_REVIEW,
        after="reviewed: {by: alex-sample, date: 2025-09-14}",
    ),
    Plant(
        code="PS207",
        path=BONE_DENSITY,
        before="updated: 2026-10-12",
        after="updated: 2026-04-12",
    ),
    Plant(
        code="PS208",
        path=FRACTURE,
        before=FRACTURE_NOTE,
        after=f"[^nobody]: A note that no sentence points to.\n{FRACTURE_NOTE}",
    ),
    Plant(
        code="PS209",
        path=DECIDING,
        before="Nearly. Both put cement",
        after="Nearly.[^nobody] Both put cement",
    ),
    Plant(
        code="PS210",
        path=ABLATION,
        before="- A test injection near the nerve comes first; it shows whether the joint is a "
        "likely source.\n- The procedure treats pain, not the wear of the joint behind it.\n",
        at="## Key Takeaways",
    ),
    Plant(
        code="PS211",
        path=FRACTURE,
        before=FRACTURE_NOTE,
        after=f"## Questions and Answers\n\n### Does it hurt?\n\nNot always.\n\n{FRACTURE_NOTE}",
        why="An explainer may leave the questions out, but one is not what people ask.",
    ),
    Plant(
        code="PS212",
        path=BONE_DENSITY,
        before="### Is the radiation a worry?",
        after="### The dose of radiation",
    ),
    Plant(
        code="PS213",
        path=DECIDING,
        before="Don't count on it. The balloon",
        after="Schedule a visit with us today. The balloon",
    ),
    Plant(
        code="PS213",
        path=LOW_BACK_PAIN,
        before="### Can I go to work?",
        after="### Ready to Feel Better?\n\nCall us now and book a visit.\n\n### Can I go to work?",
        why="A call to action in the form of a question is none of the questions.",
    ),
    Plant(
        code="PS805",
        path="locations.yaml",
        before="          After sedation, no: plan for somebody to drive you.",
        after="          After sedation, no: our top team will tell you why.",
    ),
    Plant(
        code="PS214",
        path=LOW_BACK_PAIN,
        before="### Did I slip a disk?",
        after="### Why does a slipped disk hurt like shit?",
    ),
    Plant(
        code="PS215",
        path=BONE_DENSITY,
        before="That depends on your first result and on your treatment.",
        after="| Result | Again after |\n| --- | --- |\n| Normal | Some years |\n\n"
        "That depends on your first result and on your treatment.",
    ),
    Plant(
        code="PS216",
        path=BONE_DENSITY,
        before="## What Can You Do at Home?",
        after="## What comes after the test?",
    ),
    Plant(
        code="PS217",
        path=FRACTURE,
        before=f"{FRACTURE_REVIEW}\n",
        at="author: practice",
    ),
    Plant(
        code="PS217",
        path="content/services/kyphoplasty.md",
        before="reviewed: {by: sam-example, date: 2026-08-17, code: E60Q-77NP-GD5E, "
        'reference: "Sample, nobody has read this text"}\n',
        at="title: Kyphoplasty",
    ),
    Plant(
        code="PS801",
        path=DECIDING,
        before="Nearly. Both put cement",
        after="Relief is guaranteed. Both put cement",
    ),
    Plant(
        code="PS802",
        path=FRACTURE,
        before=FRACTURE_END,
        after=FRACTURE_END
        + "\n\nPharmacological intervention necessitates individualized consideration of "
        "comorbidities, contraindications and polypharmacy. Nonpharmacological rehabilitation "
        "emphasizes proprioceptive education, progressive mobilization and environmental "
        "modification. Interdisciplinary collaboration facilitates comprehensive management.",
        at="title: What Is a Spinal Compression Fracture?",
    ),
    Plant(
        code="PS803",
        path=FRACTURE,
        before=FRACTURE_END,
        after=f"{FRACTURE_END}\n\n"
        + " ".join(f"On day {n} you may walk to the next corner and back." for n in range(1, 20)),
        at="On day 1 you may walk",
    ),
    Plant(
        code="PS804",
        path=FRACTURE,
        before=FRACTURE_END,
        after=f"{FRACTURE_END}\n\n"
        "Walk to the door and back, and when that goes well walk to the corner and back, and when "
        "that goes well too walk once round the house, and rest when you need to, and begin "
        "it all again on the next day.",
        at="Walk to the door and back",
    ),
    Plant(
        code="PS220",
        path=FRACTURE,
        before="a few days of rest at most",
        after="a few weeks of rest at most",
        at=FRACTURE_REVIEW,
        why="The physician has read of days.",
    ),
    Plant(
        code="PS221",
        path=FRACTURE,
        before=FRACTURE_REVIEW,
        after="reviewed: {by: alex-sample, date: 2024-09-14}",
    ),
    Plant(
        code="PS222",
        path=FRACTURE,
        before="code: A44G-B8C1-C7AY",
        after="code: A44G-B8C1-C7AZ",
    ),
    Plant(
        code="PS223",
        path=DECIDING,
        before=DECIDING_REVIEW,
        after="reviewed: {by: alex-sample, date: 2026-08-24}",
        why="The practice asks for a second physician, and Alex Sample is the author.",
    ),
)

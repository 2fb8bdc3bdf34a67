from checks.doorways.labelled import served
from practice_site.checks.doorways.judgement import judge_towns

HEAD = """\
format: 1
offices:
  - slug: salem
    name: Sample Practice, Salem
    type: MedicalClinic
    address: {street: 1 Sample Way (made up), city: Salem, state: OR, postal_code: "97301"}
    phone: "+1-503-555-0101"
    hours: [{days: [mon], opens: "08:00", closes: "17:00"}]
towns:
"""


def pairs(*asked: tuple[str, str, str]) -> list[tuple[str, str]]:
    """Which town repeats which, of towns with one question each."""
    text = HEAD
    for name, question, answer in asked:
        text += (
            f"  - slug: {name.lower()}\n    name: {name}\n    state: OR\n    served_from: salem\n"
            f"    tier: page\n    transit: A bus.\n    parking: A lot.\n    about: A town.\n"
            f"    faq:\n      - question: {question}\n        answer: {answer}\n"
        )
        text = text.replace("    parking: A lot.\n", "    drive: {minutes: 9, miles: 4}\n")
    found = judge_towns(served(text)).questions
    return [(pair.town.name, first.town.name) for pair, first in found]


def test_the_same_answer_is_found_under_another_question() -> None:
    answer = "After sedation somebody has to drive you home and stay until evening."
    repeated = pairs(
        ("Dallas", "May I drive to Dallas?", answer), ("Keizer", "What about cars?", answer)
    )
    assert repeated == [("Keizer", "Dallas")]


def test_an_answer_is_found_reworded() -> None:
    repeated = pairs(
        ("Dallas", "May I drive home to Dallas?", "After sedation somebody must drive you home."),
        ("Keizer", "May I drive home to Keizer?", "Following sedation, somebody drives you home."),
    )
    assert repeated == []  # too short to tell
    repeated = pairs(
        (
            "Dallas",
            "May I drive home to Dallas?",
            "After sedation somebody must drive you home and stay with you until the evening.",
        ),
        (
            "Keizer",
            "May I drive home to Keizer?",
            "Somebody has to drive you home following sedation, staying until evening with you.",
        ),
    )
    assert repeated == [("Keizer", "Dallas")]


def test_another_answer_to_the_same_question_is_another_pair() -> None:
    repeated = pairs(
        ("Dallas", "Is there a bus from Dallas?", "Route 40X leaves from the courthouse at eight."),
        ("Keizer", "Is there a bus from Keizer?", "Three lines cross the bridge, the last at ten."),
    )
    assert repeated == []


def test_short_answers_are_alike_by_chance() -> None:
    repeated = pairs(("Dallas", "Is there a bus?", "Yes."), ("Keizer", "Is there a bus?", "Yes."))
    assert repeated == []

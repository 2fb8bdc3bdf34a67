"""The questions of `practice new town-page`, answered line by line."""

from pathlib import Path
from typing import Any

from click.testing import CliRunner

from practice_site.authoring.locations import locations_of
from practice_site.checks.doorways.locality import locality_of
from practice_site.checks.doorways.served import Served
from practice_site.cli.interview import Answers
from practice_site.cli.town_questions import Interview

NOTHING: Answers = {
    **dict.fromkeys(("summary", "route", "parking", "transit", "about", "photo", "photo_alt"), ""),
    "minutes": None,
    "miles": None,
    "hospital": (),
    "faq": (),
}
TOWN = "{slug: calistoga, name: Calistoga, state: CA, served_from: napa"
PASSED = [""] * 8
SUMMARY = "How people from Calistoga reach the office in Napa. " * 3


def asked(tmp_path: Path, *lines: str, known: str = "") -> tuple[Answers, bool, str]:
    """What comes of typing these lines; whoever has no more to say leaves."""
    site = locations_of(f"format: 1\ntowns:\n  - {TOWN}{known}}}\n")
    locality = locality_of(Served(towns=site.towns))
    interview = Interview(site.towns[0], ": 25 miles northwest", tmp_path, locality)
    with CliRunner().isolation(input="".join(f"{line}\n" for line in lines)) as streams:
        answers, whole = interview.ask(NOTHING)
        return answers, whole, streams[0].getvalue().decode()


def given(answers: Answers) -> dict[str, Any]:
    return {key: value for key, value in answers.items() if value}


def test_all_may_be_passed_over(tmp_path: Path) -> None:
    answers, whole, shown = asked(tmp_path, *PASSED)
    assert whole
    assert given(answers) == {}
    assert "Calistoga, CA: 25 miles northwest" in shown
    assert "Known so far: nothing yet." in shown
    assert shown.count("(0 of 3 facts)") == 8


def test_answers_count_as_facts(tmp_path: Path) -> None:
    (tmp_path / "images").mkdir()
    (tmp_path / "images/bridge.jpg").write_bytes(b"")
    answers, whole, shown = asked(
        tmp_path,
        *("40 min", "26.5 miles", "South on State Route 29"),
        *("Adventist Health St. Helena", "In Deer Park", "Another Hospital", "", ""),
        *("Behind the Silverado Trail market", "Route 10 runs to Napa"),
        "The Palisades trail is level at its beginning.",
        *("Is there a bus", "Route 10, until eight.", ""),
        *("images/nope.jpg", "content\\images/bridge.jpg", "A bridge"),
        SUMMARY[:130],
    )
    assert whole
    assert given(answers) == {
        "minutes": 40,
        "miles": 26.5,
        "route": "South on State Route 29",
        "hospital_notes": [
            ("Adventist Health St. Helena", "In Deer Park"),
            ("Another Hospital", ""),
        ],
        "parking": "Behind the Silverado Trail market",
        "transit": "Route 10 runs to Napa",
        "about": "The Palisades trail is level at its beginning.",
        "faq": [("Is there a bus?", "Route 10, until eight.")],
        "photo": "images/bridge.jpg",
        "photo_alt": "A bridge",
        "summary": SUMMARY[:130].strip(),
    }
    assert "There is no content/images/nope.jpg." in shown
    for count in ("(1 of 3 facts)", "(2 of 3 facts)", "(3 facts: enough for a page)"):
        assert count in shown


def test_what_is_true_of_any_town_is_asked_about_once_more(tmp_path: Path) -> None:
    answers, _, shown = asked(
        tmp_path,
        "",
        "",
        "",
        "We know the bus.",
        "Route 10 stops there.",
        "We care.",
        "",
        "",
        "",
        "",
    )
    assert answers["transit"] == "Route 10 stops there."
    assert answers["about"] == "We care."
    assert shown.count("Nothing in that tells the town from the next one") == 2


def test_a_drive_has_both_numbers_or_none(tmp_path: Path) -> None:
    answers, whole, shown = asked(tmp_path, "40", *PASSED)
    assert whole
    assert given(answers) == {}
    assert "Left out: a drive has both its minutes and its miles." in shown


def test_what_is_no_number_is_asked_again(tmp_path: Path) -> None:
    wrong = ("0", "-1", "nan", "1e9", "601", "soon")
    answers, _, shown = asked(tmp_path, *wrong, "40", "26", "", *PASSED[1:])
    assert (answers["minutes"], answers["miles"]) == (40, 26)
    assert shown.count("Write a number up to 600, such as 25.") == len(wrong)


def test_a_question_without_an_answer_is_left_out(tmp_path: Path) -> None:
    answers, whole, shown = asked(tmp_path, "", "", "", "", "", "Is there a bus?", "", "", "")
    assert whole
    assert not answers["faq"]
    assert "Left out: a question needs its answer." in shown


def test_who_leaves_keeps_what_is_whole(tmp_path: Path) -> None:
    answers, whole, _ = asked(tmp_path, "40", "26", "On State Route 29", "A Hospital")
    assert not whole
    assert given(answers) == {
        "minutes": 40,
        "miles": 26.0,
        "route": "On State Route 29",
        "hospital_notes": [("A Hospital", "")],
    }
    answers, whole, _ = asked(tmp_path, "40")
    assert (given(answers), whole) == ({}, False)


def test_what_is_known_is_not_asked_again(tmp_path: Path) -> None:
    known = ", transit: A bus, drive: {minutes: 40, miles: 26}, about: Springs"
    _, whole, shown = asked(tmp_path, *[""] * 5, known=known)
    assert whole
    assert "Known so far: drive, parking or transit, about." in shown
    assert "Minutes by car" not in shown
    assert "Without a car" not in shown


def test_a_summary_of_another_length_may_be_kept(tmp_path: Path) -> None:
    answers, _, shown = asked(tmp_path, *[""] * 7, "Short.", "Still short.", "")
    assert answers["summary"] == "Still short."
    assert "That has 6 characters; 121 to 156 are shown well." in shown

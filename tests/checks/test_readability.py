import pytest

from checks.evidence import article
from practice_site.checks.readability import grade_of, measured, names_of
from practice_site.model.markdown import Body
from practice_site.model.physician import Physician
from practice_site.model.positions import Positions
from practice_site.model.record import Review
from practice_site.model.span import Span
from practice_site.reading.markdown import read_body

EASY = "The back warms up. It lets go. You can walk a bit more each day. " * 8
HARD = (
    "Interdisciplinary rehabilitation necessitates individualized evaluation of comorbidities, "
    "contraindications and polypharmacy before any pharmacological intervention. "
) * 10


def body(text: str) -> Body:
    return read_body(text, path="content/articles/walk.md")[0]


def test_the_formula_of_kincaid_on_a_text_counted_by_hand() -> None:
    reading = measured([["The table is set.", "Sit down, people."], ["Eat."]])
    assert (reading.words, reading.sentences, reading.syllables) == (8, 3, 10)
    assert reading.grade == pytest.approx(0.39 * 8 / 3 + 11.8 * 10 / 8 - 15.59)


def test_easy_words_give_a_low_grade_and_learned_ones_a_high_one() -> None:
    low, high = grade_of(article(), body(EASY)), grade_of(article(), body(HARD))
    assert low is not None and high is not None
    assert low < 2
    assert high > 20


def test_the_names_of_what_the_text_is_about_do_not_count_against_its_writer() -> None:
    text = body("Radiofrequency ablation may help. Ask what it can do for you. " * 12)
    named = article(services=("radiofrequency-ablation",))
    with_name, without = grade_of(named, text), grade_of(article(), text)
    assert with_name is not None and without is not None
    assert with_name < without - 3


def test_names_are_those_that_the_record_itself_gives() -> None:
    record = article(
        author="alex-sample",
        reviewed=Review("sam-example", None),
        serves=("saint-helena",),
        services=("facet-joint-pain",),
        keyphrase="Lasting pain",
    )
    wanted = {"sample", "example", "saint", "helena", "facet", "joint", "lasting"}
    assert names_of(record) == wanted


def test_too_little_text_has_no_grade_and_lists_are_not_counted() -> None:
    assert grade_of(article(), body("Walk a little. " * 30)) is None
    assert grade_of(article(), body(f"- {HARD}")) is None
    assert grade_of(article(), body("")) is None


def test_the_formula_is_for_english() -> None:
    assert grade_of(article(lang="es"), body(EASY)) is None


def test_a_biography_has_no_grade() -> None:
    record = article()
    positions = Positions(Span("content/physicians/a.md", 2))
    physician = Physician(
        slug="a",
        path="content/physicians/a.md",
        positions=positions,
        name="Alex Sample",
        given_name="Alex",
        family_name="Sample",
        degree="M.D.",
        licences=(),
        body=body(HARD),
    )
    assert grade_of(physician, body(HARD)) is None
    assert grade_of(record, body(HARD)) is not None


def test_apostrophes_part_no_words_and_foreign_letters_do_no_harm() -> None:
    assert measured([["It’s Ménière's.", "Don't."]]).words in (3, 4, 5)
    assert measured([["Don’t go."]]).words == measured([["Don't go."]]).words == 2
    assert measured([]).grade == 0

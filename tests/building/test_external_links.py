import datetime as dt
from collections.abc import Mapping

import pytest

from conftest import SiteMaker
from practice_site.building.configuration import read_configuration
from practice_site.building.external_links import NOBODY, answers_for, judge_links
from practice_site.building.flow import build_site
from practice_site.building.outcome import Outcome
from practice_site.building.request import BuildRequest, request_from
from practice_site.model.answer import FINE, Answer, AnswerKind

ARTICLE = "content/articles/minimal.md"
SENTENCE = "The muscles of the back warm up and let go."
GONE = Answer(AnswerKind.DEAD, "it is gone.")
AWAY = Answer(AnswerKind.SILENT, "no answer.", heard=False)


@pytest.fixture
def request_of_linked(make_site: SiteMaker) -> BuildRequest:
    root = make_site("minimal")
    article = root / ARTICLE
    links = (
        "[One](https://a.test/x#top), [two](https://a.test/x), [three](//b.test/y), "
        "[home](https://minimal.example/), [call](tel:+17075550142), [mail](mailto:a@b.test)."
    )
    text = article.read_text(encoding="utf-8").replace(SENTENCE, links)
    article.write_text(text, encoding="utf-8")
    practice = root / "content/practice.yaml"  # whose notice on Open Payments links off the site
    named = "  open_payments: {page: notices}\n"
    practice.write_text(practice.read_text("utf-8").replace(named, ""), encoding="utf-8")
    configuration = read_configuration(root / "pelicanconf.py")
    return request_from(configuration, as_of=dt.date(2026, 11, 21))


class Asked:
    def __init__(self, answers: Mapping[str, Answer]) -> None:
        self.answers = answers
        self.times: list[tuple[str, ...]] = []

    def __call__(self, addresses: tuple[str, ...]) -> Mapping[str, Answer]:
        self.times.append(addresses)
        return {address: self.answers[address] for address in addresses}


def test_each_address_off_the_site_is_asked_for_once(request_of_linked: BuildRequest) -> None:
    outcome = build_site(request_of_linked)
    asked = Asked({"https://a.test/x": GONE, "https://b.test/y": FINE})
    answers = answers_for(outcome, request_of_linked, asked, days=7)
    assert asked.times == [("https://a.test/x", "https://b.test/y")]
    findings = dead(judge_links(outcome, answers))
    text = (request_of_linked.root / ARTICLE).read_text(encoding="utf-8")
    line = text.partition("[One]")[0].count("\n") + 1
    assert findings == [(ARTICLE, line, "/articles/minimal/")] * 2


def test_a_good_answer_is_known_and_a_bad_one_asked_again(request_of_linked: BuildRequest) -> None:
    outcome = build_site(request_of_linked)
    asked = Asked({"https://a.test/x": GONE, "https://b.test/y": FINE})
    for _ in range(2):
        answers = answers_for(outcome, request_of_linked, asked, days=7)
    assert asked.times[1] == ("https://a.test/x",)
    assert answers["https://b.test/y"] == FINE
    answers_for(outcome, request_of_linked, asked, days=0)
    assert asked.times[2] == ("https://a.test/x", "https://b.test/y")


def test_without_a_connection_nothing_is_said_against_anybody(
    request_of_linked: BuildRequest,
) -> None:
    outcome = build_site(request_of_linked)
    no_such = Answer(AnswerKind.DEAD, "there is no server of that name.", heard=False)
    asked = Asked({"https://a.test/x": no_such, "https://b.test/y": AWAY})
    answers = answers_for(outcome, request_of_linked, asked, days=7)
    assert set(answers.values()) == {NOBODY}
    assert dead(judge_links(outcome, answers)) == []


def dead(outcome: Outcome) -> list[tuple[str, int, str | None]]:
    return [
        (f.span.path, f.span.line, f.page) for f in outcome.judgement.findings if f.rule == "PS690"
    ]

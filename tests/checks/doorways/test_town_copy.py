from checks.doorways.labelled import families, served
from practice_site.checks.doorways.town_copy import sentences_of


def test_every_sentence_knows_its_fact_and_its_place() -> None:
    text = families()["honest_willamette"]
    town = served(text).towns[0]
    found = list(sentences_of(town))
    assert {sentence.fact for sentence in found} == {"summary", *town.facts}
    lines = text.split("\n")
    for sentence in found:
        first = sentence.text.split()[0]
        passage = "\n".join(lines[sentence.span.line - 1 : sentence.span.line + 3])
        assert first in passage, sentence


def test_a_sentence_goes_on_over_the_ends_of_lines_and_headings_are_none() -> None:
    texts = families()
    town = served(texts["template_modesto"]).towns[0]
    about = [sentence for sentence in sentences_of(town) if sentence.fact == "about"]
    assert [s.text for s in about if s.is_heading] == ["Why patients from Turlock choose us"]
    assert "Our team has helped people from Turlock" in about[1].text

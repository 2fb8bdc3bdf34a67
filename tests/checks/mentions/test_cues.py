"""Which words are looked at closely."""

from practice_site.checks.mentions.cues import CueKind, cues_in, has_address


def promising(text: str) -> list[str]:
    return [text[cue.begin : cue.end] for cue in cues_in(text) if cue.is_promising(text)]


def test_a_word_alone_is_not_enough() -> None:
    assert promising(" In practice the clinic is open. The office is in Napa.") == []
    assert promising(" Our office is in Napa.") == ["office"]
    assert promising(" Our Napa office.") == ["office"]
    assert promising(" Call the office at 555-0142.") == ["office"]


def test_some_words_say_enough() -> None:
    text = " Visit us in Napa. Here in Napa. Our number is 5. At Napa, CA 94559. Your Napa team."
    assert len(promising(text)) == 5


def test_a_name_may_end_with_a_kind_of_practice_in_capitals() -> None:
    text = " Sample Clinic, Sample Group, a clinic, a group"
    ending = [text[cue.begin : cue.end] for cue in cues_in(text) if cue.may_end_name]
    assert ending == ["Clinic", "Group"]


def test_persons_count_where_they_are_written_as_in_a_title() -> None:
    text = " Doctor and doctor, Physicians and physicians, Specialist and Specialists"
    kinds = [(text[cue.begin : cue.end], cue.kind) for cue in cues_in(text)]
    assert kinds == [
        ("Doctor", CueKind.PERSON),
        ("Physicians", CueKind.NAME),
        ("Specialist", CueKind.PERSON),
        ("Specialists", CueKind.NAME),
    ]


def test_what_an_address_needs() -> None:
    assert has_address("12 Main Street")
    assert not has_address("12 minutes")

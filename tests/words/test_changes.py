"""Two states of a text beside each other lose no word of either."""

from hypothesis import given
from hypothesis import strategies as st

from practice_site.words.changes import Mark, MarkedLine, marked

BEFORE = "# Walking\n\nWalk five minutes a day, slowly.\n\n- Heat\n- Rest\n\n## Why\n\nGone."
AFTER = (
    "# Walking\n\nWalk ten minutes a day, slowly.\n\n"
    "- Heat\n- Water\n- Rest\n\n## Why\n\nNew words."
)


def shown(lines: tuple[MarkedLine, ...]) -> list[str]:
    signs = {Mark.SAME: "{}", Mark.NEW: "+{}+", Mark.GONE: "-{}-"}
    return [
        " ".join([line.form, *(signs[s.mark].format(s.words) for s in line.stretches)]).strip()
        for line in lines
    ]


def test_what_differs_is_marked_word_by_word_and_line_by_line() -> None:
    assert shown(marked(BEFORE, AFTER)) == [
        "# Walking",
        "Walk -five- +ten+ minutes a day, slowly.",
        "- Heat",
        "- +Water+",
        "- Rest",
        "## Why",
        "-Gone.-",
        "+New words.+",
    ]


def test_nothing_is_marked_without_an_earlier_state_or_a_change() -> None:
    for before in (None, AFTER):
        lines = marked(before, AFTER)
        assert not any(line.is_changed for line in lines)
        assert shown(lines) == [line for line in AFTER.split("\n") if line]


LINES = st.tuples(
    st.sampled_from(["", "- ", "## ", "> ", "| "]),
    st.lists(st.sampled_from(["walk", "rest", "5", "not", "b"]), min_size=1, max_size=8),
)
TEXTS = st.lists(LINES, max_size=6)


@given(TEXTS, TEXTS)
def test_each_state_can_be_read_from_the_marks(
    before: list[tuple[str, list[str]]], after: list[tuple[str, list[str]]]
) -> None:
    one, other = (
        "\n\n".join(form + " ".join(words) for form, words in text) for text in (before, after)
    )
    lines = marked(one, other)
    for text, left_out in ((after, Mark.GONE), (before, Mark.NEW)):
        read = [
            (line.form, " ".join(s.words for s in line.stretches if s.mark is not left_out))
            for line in lines
            if any(s.mark is not left_out for s in line.stretches)
        ]
        assert read == [(form.strip(), " ".join(words)) for form, words in text]

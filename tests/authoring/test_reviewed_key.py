"""Whatever the front matter looks like, a review changes its own key and no other byte."""

import re

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from hypothesis.strategies import DrawFn

from practice_site.authoring.plain_values import plain
from practice_site.authoring.reviewed_key import NotWritten, with_review
from practice_site.authoring.text_lines import TextLines
from practice_site.reading.front_matter import FrontMatter, split_front_matter
from practice_site.reading.yaml_nodes import MapNode

PATH = "content/articles/a.md"
NEW = {"by": "sam-example", "date": "2026-11-20", "code": "7K3M-Q9TX-2B4R", "reference": "A mail"}
COMMENTS = ("", "", "# one\n", "#two\n\n", "\n", "  # - reviewed: {by: nobody}\n", '# ‘ü’ "x\n')
TRAILING = ("", "", "  ", "  # for now", " #x, {y: z}")
OTHERS = (
    "title: 'Walking: how'",
    'title: "Walking\n  \\"well\\""',
    "summary: >-\n  What walking\n  does.",
    "summary: |\n  reviewed: {by: nobody}\n\n  # no comment",
    "serves: [napa,\n  yountville]",
    "allow:\n  - {rule: PS206, reason: 'x # y', until: 2027-01-01}",
    "keyphrase: walk",
    "subtitle: What's *this*?",
)
AUTHORS = ("author: alex-sample", "author: 'alex-sample'", 'author: "practice"')
REVIEWS = (
    "",
    "",
    "reviewed: {by: alex-sample, date: 2026-01-02}",
    "reviewed: { by: 'alex-sample' , date: \"2026-01-02\" }",
    'reviewed: {date: 2026-01-02, by: alex-sample, code: 0000-0000-0000, reference: "a, b"}',
    "reviewed:\n  {by: alex-sample,\n  # whose\n  date: 2026-01-02,  # when\n  }",
    "reviewed:\n  by: alex-sample{0}\n  date: 2026-01-02{0}",
    "reviewed:\n    # who\n    date: '2026-01-02'\n\n    reference: drawer, 'third'{0}\n    by: a",
)
BODIES = ("", "\nText.\n", "Text\n---\nreviewed: {by: x}\n", "\n\n## A — ü\n\n\ttext  \n")


@st.composite
def texts(draw: DrawFn) -> str:
    """Whole files as people write them."""
    keys = draw(st.lists(st.sampled_from(OTHERS), unique_by=lambda k: k.split(":")[0], max_size=4))
    keys.append("published: 2026-10-05")
    keys += draw(st.lists(st.sampled_from(AUTHORS), max_size=1))
    if review := draw(st.sampled_from(REVIEWS)):
        keys.append(review.format(draw(st.sampled_from(TRAILING))) if "{0}" in review else review)
    lines = ""
    for key in draw(st.permutations(keys)):
        open_ended = "|" in key or ">" in key
        lines += ("" if open_ended else draw(st.sampled_from(COMMENTS))) + key
        closed = key.endswith(("]", "}")) or "\n" not in key
        lines += (draw(st.sampled_from(TRAILING)) if closed else "") + "\n"
    text = f"---\n{lines}---\n{draw(st.sampled_from(BODIES))}"
    text = text.replace("\n", draw(st.sampled_from(("\n", "\n", "\r\n"))))
    return draw(st.sampled_from(("", "", "\ufeff"))) + text


def front_of(text: str) -> FrontMatter:
    front = split_front_matter(TextLines.of(text).plain, path=PATH)
    assert isinstance(front, FrontMatter)
    return front


def said(text: str) -> dict[str, object]:
    root = front_of(text).header.root
    assert isinstance(root, MapNode)
    values = plain(root)
    assert isinstance(values, dict)
    return dict(values)


VALUES = st.text(st.sampled_from("ab é:#-'\"{}[]|>&*!%@,\\ü1"), min_size=1, max_size=9).map(
    lambda text: " ".join(text.split()) or "x"
)


@given(texts(), VALUES)
@example("---\ntitle: a\npublished: 2026-01-01\n---", "true")
@example("---\ntitle: a\npublished: 2026-01-01\n---\n", "10")
def test_it_changes_one_key_and_no_other_byte(text: str, reference: str) -> None:
    review = {**NEW, "reference": reference}
    after = with_review(text, review, path=PATH)
    assert said(after) == {**said(text), "reviewed": review}
    assert front_of(after).body == front_of(text).body
    assert after.startswith("\ufeff") == text.startswith("\ufeff")
    assert len(set(re.findall(r"\r?\n", after))) == 1
    assert ("\r" in after) is ("\r" in text)
    # Every line is there that says nothing of the review, comments among them, in their order.
    left = iter(after.splitlines())
    for line in text.splitlines():
        if not any(word in line for word in ("by:", "date:", "reference:", "code:")):
            assert line in left, line
    for comment in re.findall(r" #[^\r\n]*", text):
        assert comment in after
    assert with_review(after, review, path=PATH) == after


@pytest.mark.parametrize(
    ("front", "why"),
    [
        ("{title: a, published: 2026-10-05}", "line by line"),
        ("title: a\npublished: 2026-10-05\nreviewed:", "no group"),
        ("title: a\npublished: 2026-10-05\nreviewed: sam", "no group"),
        ("title: a\nreviewed: {by: 'sam\n  example', date: 2026-01-01}", "one line"),
        ("title: a\nother: &r {by: x, date: 2026-01-01}\nreviewed: *r", "cannot be read"),
        ("title: [", "cannot be read"),
        ("title: a", "line by line"),
    ],
)
def test_what_it_does_not_understand_it_leaves_alone(front: str, why: str) -> None:
    with pytest.raises(NotWritten, match=why):
        with_review(f"---\n{front}\n---\nText\n", NEW, path=PATH)


def test_a_new_review_stands_below_the_author() -> None:
    text = "---\ntitle: a\nauthor: practice  # us\npublished: 2026-10-05\n---\nText\n"
    assert with_review(text, NEW, path=PATH) == text.replace(
        "# us\n",
        "# us\nreviewed: {by: sam-example, date: 2026-11-20, code: 7K3M-Q9TX-2B4R, "
        "reference: A mail}\n",
    )

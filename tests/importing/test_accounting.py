import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from importing.drafts import accounting_of, draft_of, source_of
from importing.pages import EXPLAINER, PHYSICIAN_ARTICLE
from practice_site.importing.accounting import Run, account
from practice_site.importing.lines import Removed, Why
from practice_site.importing.words import words_of
from practice_site.model.site import Site


def test_whole_pages_are_accounted_for(site: Site) -> None:
    for text, set_aside in ((PHYSICIAN_ARTICLE, 37), (EXPLAINER, 9)):
        accounting = accounting_of(draft_of(text, site))
        assert (accounting.lost, accounting.moved, accounting.extra) == ((), (), ())
        assert accounting.placed + accounting.set_aside == accounting.total
        assert (accounting.set_aside, accounting.coverage) == (set_aside, 1.0)


def test_lost_words_are_named_with_their_lines(site: Site) -> None:
    draft = draft_of(PHYSICIAN_ARTICLE, site)
    body = draft.body.replace("A nerve carries pain, and the block", "The block")
    accounting = accounting_of(replace(draft, body=body))
    assert accounting.lost == (Run(27, ("A", "nerve", "carries", "pain,", "and", "the")),)
    assert accounting.extra == (Run(27, ("The",)),)
    assert not accounting.enough


def test_words_placed_twice_and_at_another_place_are_named() -> None:
    source = source_of("One two three.\nFour five six.\nSeven eight nine.")
    accounting = account(
        source, (), words_of("Four five six. One two three. Seven eight nine. Seven eight")
    )
    assert accounting.lost == ()
    assert [run.words for run in accounting.extra] == [("Seven", "eight")]
    assert [(run.line, run.words) for run in accounting.moved] == [(2, ("Four", "five", "six."))]
    assert accounting.coverage == 1.0


def test_nothing_read_back_is_everything_lost() -> None:
    accounting = account(source_of("One two.\n\nThree."), (), ())
    assert [run.line for run in accounting.lost] == [1, 3]
    assert (accounting.placed, accounting.coverage, accounting.enough) == (0, 0.0, False)


def test_only_words_that_stand_where_they_were_dropped_count_as_dropped() -> None:
    source = source_of("Skip to contentOne two")
    right = Removed(1, 0, "Skip to content", Why.BUTTON)
    assert account(source, (right,), ("One", "two")).set_aside == 3
    wrong = replace(right, text="Something else")
    accounting = account(source, (wrong,), ("One", "two"))
    assert (accounting.set_aside, accounting.enough) == (0, False)


@pytest.mark.parametrize(("lost", "enough"), [(5, True), (6, False)])
def test_half_a_percent_may_be_lost(lost: int, enough: bool) -> None:
    words = [f"w{n}" for n in range(1000)]
    accounting = account(source_of("\n".join(words)), (), words[lost:])
    assert accounting.enough is enough


def test_an_empty_source_has_lost_nothing() -> None:
    assert account(source_of(""), (), ()).coverage == 1.0


def test_markdown_is_compared_by_what_readers_see(site: Site) -> None:
    text = (
        "# Why *Knees* Ache\n\nThey [bend](https://www.example.org) and **ache**.\n\n"
        "## Two Ways\n\n"
        "1) Rest\n2) Walk\n\n| a | b |\n|---|---|\n| c | d |\n\n- One\n  - Below\n"
    )
    accounting = accounting_of(draft_of(text, site, markdown=True))
    assert (accounting.lost, accounting.moved, accounting.extra) == ((), (), ())
    assert accounting.total == 19


NASTY = (
    "*bold* _x_ __init__ a_b `code` `` <5 < <b> </p> <!-- --> <script> <br> <?x <x@y.org> &amp; & "
    "&#42; &copy; # ## #1 C# 1. 2) 12. 0. 1.5 + - -5 = === --- *** * ** ~~x~~ ~ ~5 x~ ~~~ ``` "
    "[a](http://x.org) ![i](a.png) [^1] [x]: [ ] ]( \\ \\* \\\\ http://example.org a@b.org "
    "{testimonial: {testimonial x} {#id} {{ $5 $$x$$ | a|b : ::: ^2^ “q” \" ' ’ — … ... 5–6 ™ é ≥ "
    "> >x ! • ·x - (a) a) 7. % knee Knee pain. Dr. Label: why? the The mm a\u00a0b a\u200bb \u2028"
)
line = st.lists(st.sampled_from(NASTY.split(" ")), min_size=1, max_size=8).map(" ".join)
paragraph = st.lists(line, min_size=1, max_size=3).map("\n".join)
heading = st.sampled_from(
    (
        "Quick Insights",
        "Key Takeaways",
        "What Is *Pain*?",
        "FAQs",
        "How It_Works #",
        "A Patient's Perspective",
        "Conclusion",
        "Getting Ready for Surgery",
    )
)
bullets = st.lists(line.map(lambda text: f"  • {text}"), min_size=1, max_size=3).map("\n".join)
labels = st.lists(line.map(lambda text: f"- Less Pain: {text}"), min_size=1, max_size=3).map(
    "\n".join
)
steps = st.lists(line, min_size=1, max_size=4).map(
    lambda texts: "\n".join(f"{number}. {text}" for number, text in enumerate(texts, 1))
)
quote = line.map(lambda text: f'"I was glad all day long {text}."\n\nHope\n\nResults may vary.')
question = line.map(lambda text: f"{text}?")
page = st.lists(
    st.one_of(paragraph, bullets, labels, steps, heading, quote, question), max_size=8
).map(lambda parts: "\n\n".join(("A Plain Title", *parts)))


@settings(
    max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(text=page)
def test_every_word_of_any_page_is_accounted_for(text: str, site: Site) -> None:
    accounting = accounting_of(draft_of(text, site))
    assert (accounting.lost, accounting.moved, accounting.extra) == ((), (), ())
    assert accounting.placed + accounting.set_aside == accounting.total


def test_long_uniform_texts_are_compared_by_counting() -> None:
    words = "walk a while and rest a while " * 2000
    source = source_of(f"One more {words}and one two")
    accounting = account(source, (), words_of(f"One {words}and two three"))
    assert accounting.lost == (Run(1, ("more", "one")),)
    assert accounting.extra == (Run(1, ("three",)),)
    assert accounting.total - accounting.placed == 2

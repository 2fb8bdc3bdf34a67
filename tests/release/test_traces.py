import gzip
import json
from pathlib import Path

import pytest

from practice_site.release.traces import Traces, joined, traces_of

LONG = "After years of pain I walk to the market again. Thank you!"


def test_long_sentences_are_looked_for_one_by_one() -> None:
    traces = traces_of("I walk to the market each day. Now I sleep through every single night.")
    assert traces.in_text("<p>Now I sleep <em>through</em> every\n single night</p>")
    assert traces.in_text("… I walk to the market each day and …")
    assert not traces.in_text("I walk to the market, and I sleep.")


@pytest.mark.parametrize("quote", ["Thank you.", "Great staff! Thank you.", "Thank you"])
def test_a_short_quote_is_looked_for_with_its_attribution(quote: str) -> None:
    traces = traces_of(quote, "Jo Madeup", attribution="Jo Madeup, Napa")
    words = quote.replace("! ", "!</p><p>")
    assert traces.in_text(f"<blockquote><p>{words}</p></blockquote><p>— Jo Madeup, Napa</p>")
    assert not traces.in_text(f"<p>{quote} We answer within a day.</p>")


@pytest.mark.parametrize("name", ["Jo", "M. D.", "J. D."])
def test_a_name_that_may_be_any_word_is_not_looked_for_alone(name: str) -> None:
    traces = traces_of("Thank you.", name, attribution=name)
    assert not traces.in_text("Alex Sample, M. D., and Jo, J. D., are here. Thank you.")


def test_a_full_name_is_looked_for_alone() -> None:
    traces = traces_of(LONG, "Jo M. Madeup", attribution="Jo M. Madeup")
    assert traces.in_text("as JO M MADEUP says")
    assert not traces.in_text("{testimonial: jo-m-madeup} and jo-m-madeup.yaml")


@pytest.mark.parametrize(
    ("quote", "page"),
    [
        (
            "Después de la operación camino otra vez sin dolor.",
            "Despu&eacute;s de la operaci&oacute;n camino otra vez sin dolor.",
        ),
        ("Тепер я знову ходжу на ринок щодня.", "Тепер я знову ходжу на ринок щодня."),
        ("我现在又可以每天走路去市场买菜了。谢谢。", "我现在又可以每天走路去市场买菜了。"),
        ("Café, naïve résumé, cliché façade, déjà vu.", "cafe naive resume cliche facade deja vu"),
        (
            "A well-known, life-changing day at the clinic.",
            "A well‑known, life-changing day at the clinic",
        ),
    ],
)
def test_other_scripts_and_accents_are_found(quote: str, page: str, tmp_path: Path) -> None:
    traces = traces_of(quote, attribution="A patient")
    (tmp_path / "page.html").write_text(f"<p>{page}</p>", encoding="utf-8")
    assert traces.in_tree(tmp_path) == ("page.html",)


def test_it_is_found_in_attributes_in_json_and_in_what_is_compressed(tmp_path: Path) -> None:
    quote = "After “years” of pain é\nI walk to the market."
    traces = traces_of(quote)
    (tmp_path / "a.html").write_text(f'<meta content="{quote}">', encoding="utf-8")
    (tmp_path / "b.json").write_text(json.dumps({"text": quote}), encoding="utf-8")
    (tmp_path / "c.xml").write_text(
        "&lt;p&gt;After years of &lt;b&gt;pain é&lt;/b&gt; I walk to the market", encoding="utf-8"
    )
    (tmp_path / "d.pf_fragment").write_bytes(gzip.compress(quote.encode()))
    (tmp_path / "e.gz").write_bytes(b"\x1f\x8b broken")
    (tmp_path / "f.jpg").write_bytes(bytes(range(256)))
    assert traces.in_tree(tmp_path) == ("a.html", "b.json", "c.xml", "d.pf_fragment")


def test_what_another_one_says_too_gives_nobody_away() -> None:
    traces = traces_of("I recommend them to each friend. I walk to the market each day.")
    other = "I recommend them to each friend!"
    own = traces.without([other])
    assert not own.in_text(other)
    assert own.in_text("I walk to the market each day")
    assert traces.without([LONG, other + " I walk to the market each day."]) == traces


def test_nothing_is_nowhere(tmp_path: Path) -> None:
    (tmp_path / "a.html").write_text("<p>Words</p>", encoding="utf-8")
    for traces in (traces_of(""), traces_of("… !"), Traces(()), joined()):
        assert traces.rows == ()
        assert traces.in_tree(tmp_path) == ()
    assert traces_of(LONG).in_tree(tmp_path / "missing") == ()

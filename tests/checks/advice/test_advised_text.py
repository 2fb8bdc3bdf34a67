from checks.advice.texts import text

TEXT = """\
One two three. Four [five](/a/).[^n]

![A door](images/door.png)

## A heading

- Six seven
- eight

### Below it

Nine ten.

{testimonial: t-1}

## FAQ

### Does it hurt?

No.

[^n]: See [there](https://example.org/).
"""


def test_what_advice_looks_at() -> None:
    seen = text(TEXT, image="images/a.png", image_alt="A walk", keyphrase="a heading")
    assert seen.sentences == ("One two three.", "Four five.1", "Nine ten.", "No.")
    assert seen.subheadings == ("A heading", "FAQ", "Does it hurt?", "Below it")
    assert seen.stretches == (6, 3, 2, 0, 1)
    assert [link.target for link in seen.links] == ["/a/", "https://example.org/"]
    assert seen.image_words == ("A walk", "A door")
    assert seen.keyphrase is not None and seen.keyphrase.words == ("heading",)
    assert "Six seven" in seen.everything and "Does it hurt?" in seen.everything


def test_without_a_key_phrase_there_is_none() -> None:
    assert text("Walk.").keyphrase is None
    assert text("Walk.", keyphrase=" - ").keyphrase is None

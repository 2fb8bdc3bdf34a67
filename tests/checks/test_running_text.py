from practice_site.checks.running_text import RunningText
from practice_site.reading.markdown import read_body

TEXT = """\
Before all. And on.

![A door](images/door.png)

## A section

A paragraph
of one sentence.

- A point.
- Another.

> A quote. Of two sentences.

| A | B |
| - | - |
| C | D |

## Serving Napa and Surrounding Communities

We see people from Yountville.

## References

Smith A. A title.

## FAQ

### Does it hurt?

No. Not at all.
"""


def test_paragraphs_and_answers_are_read_on_and_nothing_else() -> None:
    body, _ = read_body(TEXT, path="content/articles/a.md")
    text = RunningText(body)
    assert text.sentences == (
        ["Before all", "And on."],
        ["A paragraph\nof one sentence."],
        ["No", "Not at all."],
    )
    assert [block.span.line for block in text.paragraphs] == [1, 7, 31]

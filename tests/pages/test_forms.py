import pytest

from practice_site.model.markdown import Block
from practice_site.model.view_parts import Form
from practice_site.pages.forms import form_of
from practice_site.reading.markdown import read_body

TEXTS = {
    "1. Rest\n2. Walk": Form.STEPS,
    "- **Eat:** little\n- **Walk:** a lot": Form.LABELLED,
    "- **Eat:** little\n\n- **Walk:** a lot": Form.LABELLED,
    "- **Eat:** little\n- a lot": Form.PROSE,
    "- **Alone:** one entry is no list of labels": Form.PROSE,
    "- **Eat:** little\n- **Walk:** a lot\n  - uphill": Form.PROSE,
    "| A | B |\n| - | - |\n| 1 | 2 |": Form.TABLE,
    "{testimonial: t-1}": Form.QUOTE,
    "Some words.": Form.PROSE,
}


def block_of(text: str) -> Block:
    body, problems = read_body(f"{text}\n", path="content/articles/a.md", first_line=1)
    assert not problems
    (block,) = body.lead
    return block


@pytest.mark.parametrize("text", TEXTS)
def test_the_form_follows_from_how_a_block_is_written(text: str) -> None:
    assert form_of(block_of(text)) is TEXTS[text]

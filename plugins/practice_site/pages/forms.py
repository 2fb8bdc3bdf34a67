"""Which form a block of text has on a page."""

from practice_site.model.markdown import Block, BlockKind
from practice_site.model.view_parts import Form

_LABELS = ("<li><strong>", "<li>\n<p><strong>", "<li><p><strong>")

_FEWEST_LABELS = 2

_FORMS = {
    BlockKind.STEPS: Form.STEPS,
    BlockKind.TABLE: Form.TABLE,
    BlockKind.TESTIMONIAL: Form.QUOTE,
}


def form_of(block: Block) -> Form:
    """The form of one block; what has none of its own is prose."""
    if block.kind is BlockKind.BULLETS and _is_labelled(block.html):
        return Form.LABELLED
    return _FORMS.get(block.kind, Form.PROSE)


def _is_labelled(html: str) -> bool:
    """Whether every entry of a list begins with bold words; a list within a list is none."""
    entries = html.count("<li>")
    labels = sum(html.count(label) for label in _LABELS)
    return entries == labels >= _FEWEST_LABELS and html.count("<ul>") == 1

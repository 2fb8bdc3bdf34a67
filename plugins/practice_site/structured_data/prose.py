"""Text of a page as the graph has it: the words, a line for each paragraph."""

import html
import re

from practice_site.model.html import Html
from practice_site.pages.visible_text import visible_text

_MARK = re.compile(r'<sup><a [^>]*href="#ref-\d+"[^>]*>\d+</a></sup>')
_BLOCK_END = re.compile(r"</(?:p|li|tr|h[1-6]|blockquote|pre)>")


def prose(fragment: Html) -> str:
    """What a reader reads of a fragment, without the marks of footnotes."""
    whole = " ".join(fragment.split())
    if "<" not in whole:
        return html.unescape(whole)
    whole = _BLOCK_END.sub("\n", _MARK.sub("", whole))
    lines = (" ".join(line.split()) for line in visible_text(Html(whole)).split("\n"))
    return "\n".join(line for line in lines if line)

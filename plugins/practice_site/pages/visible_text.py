"""What a reader sees of a fragment of HTML."""

import html
import re

from practice_site.model.html import Html

_TAG = re.compile(r"""<(?:[^<>"']|"[^"]*"|'[^']*')*>""")


def visible_text(fragment: Html) -> str:
    """The text of a sanitised fragment: the DOM's `textContent`, stripped."""
    return html.unescape(_TAG.sub("", fragment)).strip()

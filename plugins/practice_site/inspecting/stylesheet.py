"""The colours and the sizes of letters that a stylesheet sets, each with its line."""

import re
from collections.abc import Iterator
from typing import NamedTuple

_COMMENT = re.compile(r"/\*.*?\*/", re.DOTALL)
_STEP = re.compile(
    r"[{}]|(?<![\w-])(?P<name>--[\w-]+|color|background(?:-color)?|font-size)\s*:(?P<value>[^;{}]*)(?=[;}])",
    re.IGNORECASE,
)
_WHOLE = re.compile(r"(?:^|,)\s*(?::root|html|body)\s*(?:,|$)")


class Setting(NamedTuple):
    """A custom property, a colour or a size, as one declaration sets it.

    `selector` says for what; `block` is where its rule begins; `whole` is
    whether it is set for the whole page, `media` what its at-rules ask for, in
    small letters and without spaces.
    """

    name: str
    value: str
    line: int
    selector: str
    block: int
    whole: bool
    media: str


def settings_in(css: str) -> Iterator[Setting]:
    """The custom properties, colours and sizes that a stylesheet sets, in its order.

    What cannot be read is passed over, as browsers do.
    """
    text = _COMMENT.sub(lambda match: re.sub(r"[^\n]", " ", match[0]), css)
    open_at: list[int] = []
    for step in _STEP.finditer(text):
        if step[0] == "{":
            open_at.append(step.start())
        elif step[0] == "}":
            del open_at[-1:]
        elif open_at:
            around = [_prelude(text, brace) for brace in open_at]
            media = "".join(prelude for prelude in around if prelude.startswith("@"))
            yield Setting(
                name=step["name"].lower(),
                value=step["value"].replace("!important", "").strip(),
                line=text.count("\n", 0, step.start()) + 1,
                selector=around[-1],
                block=open_at[-1],
                whole=_WHOLE.search(around[-1]) is not None,
                media="".join(media.lower().split()),
            )


def _prelude(text: str, brace: int) -> str:
    """What stands before a brace: selectors, or an at-rule."""
    begin = max(text.rfind(end, 0, brace) for end in "{};")
    return text[begin + 1 : brace].strip()

"""Text that is already HTML."""


class Html(str):
    """A fragment of HTML made from sanitised Markdown, safe to write as it is.

    Only `reading` makes these; templates escape every other string.
    """

    __slots__ = ()

    def __html__(self) -> str:
        """Tell MarkupSafe (and so Jinja) not to escape this fragment again."""
        return str(self)


NO_HTML = Html()
"""The empty fragment."""

"""What a theme raises when it cannot make a page."""


class RenderingFailed(Exception):
    """A page could not be made, through the theme's fault.

    `template` is the template's name, `line` the line in it counted from 1, or
    0 where there is none (the template is missing).
    """

    def __init__(self, template: str, line: int, message: str) -> None:
        super().__init__(template, line, message)
        self.template = template
        self.line = line
        self.message = message

    def __str__(self) -> str:
        """The place and the message on one line."""
        place = f"{self.template}:{self.line}" if self.line else self.template
        return f"{place}: {self.message}"

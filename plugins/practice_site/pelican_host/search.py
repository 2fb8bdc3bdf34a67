"""Plugin: a page to search the site on."""


def register() -> None:
    """Nothing to connect: its name in PLUGINS switches the search on.

    The page is planned like the others; its index is made of the finished
    pages, after the gate.
    """

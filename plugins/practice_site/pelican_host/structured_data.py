"""Plugin: schema.org JSON-LD on every page."""


def register() -> None:
    """Nothing to connect: its name in PLUGINS switches the graph on.

    The graph is part of a page's bytes, which are made before Pelican starts.
    """

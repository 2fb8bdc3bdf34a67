"""Plugin: robots.txt."""


def register() -> None:
    """Nothing to connect: its name in PLUGINS switches it on.

    The file is made from the plan, before Pelican starts.
    """

"""Plugin: an image for each page that other sites show of it."""


def register() -> None:
    """Nothing to connect: its name in PLUGINS switches them on.

    What they show is decided with the plan, before Pelican starts.
    """

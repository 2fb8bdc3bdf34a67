"""Plugin: the favicon, the icons of phones, and the manifest that names them."""


def register() -> None:
    """Nothing to connect: its name in PLUGINS switches them on.

    What they show is decided with the plan, before Pelican starts.
    """

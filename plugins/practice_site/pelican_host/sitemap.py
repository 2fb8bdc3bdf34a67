"""Plugin: sitemap.xml and robots.txt."""


def register() -> None:
    """Nothing to connect: its name in PLUGINS switches them on.

    The files are made from the plan, before Pelican starts.
    """

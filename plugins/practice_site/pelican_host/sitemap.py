"""Plugin: sitemap.xml."""


def register() -> None:
    """Nothing to connect: its name in PLUGINS switches them on.

    The file is made from the plan, before Pelican starts.
    """

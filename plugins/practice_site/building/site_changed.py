"""What happens when somebody writes while a site is being built."""


class SiteChanged(Exception):
    """A file was changed while the site was being built; its path is the message."""

"""Pelican as the host: a thin adapter over `building`.

Importing this package does not import Pelican, so that settings files can
name what they need from it and `practice check` stays quick.
"""

from typing import Any


def start(settings: dict[str, Any]) -> Any:
    """Make the Pelican instance that builds this site; the value for PELICAN_CLASS.

    Pelican calls PELICAN_CLASS with its settings and nothing else; a dotted
    string could not name a submodule (`pelican.get_instance` imports only the
    first part).
    """
    from practice_site.pelican_host.practice_pelican import PracticePelican

    return PracticePelican(settings)

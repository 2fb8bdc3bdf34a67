"""Images and the theme's files."""

from typing import Any

from pelican.generators import StaticGenerator

from practice_site.pelican_host.hosted_build import hosted_build


class PracticeStatics(StaticGenerator):  # type: ignore[misc]
    """Pelican's static generator, writing into the standby tree.

    The stock one copies over existing files; a tree that is published later
    must never be written into in place (DESIGN 9).
    """

    def generate_output(self, writer: Any) -> None:
        """Put the theme's files and the images that pages name in their places."""
        build = hosted_build(self.settings)
        for file, source in build.outcome.assets.items():
            build.trees.put(file, source.read_bytes())

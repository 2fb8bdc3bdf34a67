"""Images, the theme's files, and what is made beside the pages."""

from typing import Any

from pelican.generators import StaticGenerator

from practice_site.pelican_host.hosted_build import hosted_build


class PracticeStatics(StaticGenerator):  # type: ignore[misc]
    """Pelican's static generator, writing into the standby tree.

    The stock one copies over existing files; a tree that is published later
    must never be written into in place (DESIGN 9).
    """

    def generate_output(self, writer: Any) -> None:
        """Put the theme's files, the images and the documents in their places."""
        build = hosted_build(self.settings)
        for file, content in build.outcome.documents.items():
            build.standby.put(file, content)
        for file, source in build.outcome.assets.items():
            build.standby.put(file, source.read_bytes())

"""Pelican's writer, for pages that are already bytes."""

from pathlib import Path
from typing import Any

from pelican.plugins import signals
from pelican.writers import Writer

from practice_site.building.flow import RenderedPage
from practice_site.pelican_host.hosted_build import hosted_build


class PracticeWriter(Writer):  # type: ignore[misc]
    """Writes planned pages into the standby tree; everything else as Pelican does."""

    def write_page(self, rendered: RenderedPage, context: dict[str, Any]) -> None:
        """Write one page and tell other plugins that it is there."""
        hosted_build(self.settings).standby.put(rendered.page.file, rendered.content)
        path = str(Path(self.output_path, rendered.page.file))
        signals.content_written.send(path, context=context)

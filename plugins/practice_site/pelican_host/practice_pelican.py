"""Pelican's own class, with our build around its run."""

import logging
from pathlib import Path
from typing import Any

import pelican
from pelican.generators import ArticlesGenerator, PagesGenerator, StaticGenerator
from pelican.utils import wait_for_changes

from practice_site.building.configuration import plugin_names
from practice_site.building.plugins import why_missing
from practice_site.pelican_host.articles import PracticeArticles
from practice_site.pelican_host.host_request import host_request, plugin_paths
from practice_site.pelican_host.host_settings import HOST_SETTINGS
from practice_site.pelican_host.hosted_build import KEY, HostedBuild
from practice_site.pelican_host.pages import PracticePages
from practice_site.pelican_host.publication import publish
from practice_site.pelican_host.refusal import WITHOUT_TRACEBACK
from practice_site.pelican_host.statics import PracticeStatics
from practice_site.pelican_host.writer import PracticeWriter

OURS = {
    ArticlesGenerator: PracticeArticles,
    PagesGenerator: PracticePages,
    StaticGenerator: PracticeStatics,
}
"""What stands in for Pelican's own generators."""


class PracticePelican(pelican.Pelican):  # type: ignore[misc]
    """Builds into the standby tree and exchanges it with the output only when all is well."""

    def __init__(self, settings: dict[str, Any]) -> None:
        settings.update(HOST_SETTINGS)
        self.refused = False
        self.wanted = plugin_names(settings["PLUGINS"])
        logging.getLogger("pelican").addFilter(WITHOUT_TRACEBACK)
        super().__init__(settings)
        loaded = set(self.settings["PLUGINS"])
        self.missing = tuple(
            name for name in self.wanted if not loaded & {name, f"pelican.plugins.{name}"}
        )

    def init_plugins(self) -> None:
        """Start the plugins that can be imported; the others become findings.

        Pelican survives a plugin whose import raises ImportError, and no other.
        """
        named = zip(self.wanted, self.settings["PLUGINS"] or (), strict=True)
        paths = plugin_paths(self.settings)
        self.settings["PLUGINS"] = [
            plugin
            for name, plugin in named
            if not isinstance(plugin, str) or not why_missing(name, paths)
        ]
        super().init_plugins()

    def run(self) -> None:
        """Build, judge, and publish the result into the output folder.

        Raises `PublicationRefused` where the site has an error and
        `ReleaseRefused` where it cannot be put up; the output is then byte for
        byte what it was.
        """
        request = host_request(self.settings, self.wanted)
        if self.refused:
            # --autoreload runs again at once after an exception: without this it would spin.
            wait_for_changes(str(request.root / "locations.yaml"), self.settings)
        self.refused = True
        publish(request, Path(self.settings["OUTPUT_PATH"]), self.missing, self._generate)
        self.refused = False

    def _generate(self, build: HostedBuild) -> None:
        """Let Pelican generate into the standby tree."""
        output = self.settings["OUTPUT_PATH"]
        self.output_path = self.settings["OUTPUT_PATH"] = build.standby.here
        self.settings[KEY] = build
        try:
            super().run()
        finally:
            self.output_path = self.settings["OUTPUT_PATH"] = output
            del self.settings[KEY]

    def _get_generator_classes(self) -> list[type]:
        return [OURS.get(generator, generator) for generator in super()._get_generator_classes()]

    def _get_writer(self) -> PracticeWriter:
        return PracticeWriter(self.output_path, settings=self.settings)

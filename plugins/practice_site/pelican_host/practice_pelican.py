"""Pelican's run around our build: stage, gate, exchange."""

import datetime as dt
import logging
from pathlib import Path
from typing import Any

import pelican
from pelican.generators import ArticlesGenerator, PagesGenerator, StaticGenerator
from pelican.utils import wait_for_changes

from practice_site.building.configuration import HOST, parts_of
from practice_site.building.flow import BuildRequest, build_site
from practice_site.building.plugins import why_missing
from practice_site.pelican_host.articles import PracticeArticles
from practice_site.pelican_host.error_log import ErrorLog
from practice_site.pelican_host.host_settings import HOST_SETTINGS
from practice_site.pelican_host.hosted_build import KEY, HostedBuild
from practice_site.pelican_host.kept_release import keep_release
from practice_site.pelican_host.pages import PracticePages
from practice_site.pelican_host.refusal import WITHOUT_TRACEBACK, PublicationRefused
from practice_site.pelican_host.statics import PracticeStatics
from practice_site.pelican_host.writer import PracticeWriter
from practice_site.release.trees import Trees, standby_for

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
        self.wanted = tuple(str(getattr(p, "__name__", p)) for p in settings["PLUGINS"] or ())
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
        paths = self._plugin_paths()
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
        output = Path(self.settings["OUTPUT_PATH"])
        root = Path(self.settings["PATH"]).parent
        if self.refused:
            # --autoreload runs again at once after an exception: without this it would spin.
            wait_for_changes(str(root / "locations.yaml"), self.settings)
        self.refused = True
        self._build(root, output)
        self.refused = False

    def _build(self, root: Path, output: Path) -> None:
        request = self._request(root)
        if request.publishing and "gate" not in request.parts:
            raise PublicationRefused("Nothing was published: PLUGINS has no gate.")
        outcome = build_site(request)
        trees = Trees(output, standby_for(root, output))
        errors = ErrorLog()
        with trees.locked(), errors.listening():
            trees.recover()
            trees.prepare()
            if self._has_foreign_plugins():
                # They write files of their own: what they wrote last time must not stay.
                trees.clear_standby()
            self._generate(
                HostedBuild(root, outcome, trees, errors, self.missing, request.settings)
            )
            if errors.messages:
                raise PublicationRefused(
                    "Nothing was published: a plugin failed while pages were written: "
                    + errors.messages[0]
                )
            if not self._has_foreign_plugins():
                trees.keep_only(outcome.files)
            if request.publishing:
                keep_release(root, trees.standby, outcome)
            trees.exchange()
        print(f"{len(outcome.pages)} pages are in {shown(output, root)}.")

    def _generate(self, build: HostedBuild) -> None:
        """Let Pelican generate into the standby tree."""
        output = self.settings["OUTPUT_PATH"]
        self.output_path = self.settings["OUTPUT_PATH"] = str(build.trees.standby)
        self.settings[KEY] = build
        try:
            super().run()
        finally:
            self.output_path = self.settings["OUTPUT_PATH"] = output
            del self.settings[KEY]

    def _request(self, root: Path) -> BuildRequest:
        as_of = self.settings.get("PRACTICE_AS_OF")
        return BuildRequest(
            root=root,
            theme=Path(self.theme),
            parts=parts_of(self.wanted),
            as_of=dt.date.fromisoformat(as_of) if as_of else None,
            drafts=bool(self.settings.get("PRACTICE_DRAFTS")),
            publishing=bool(self.settings.get("PRACTICE_PUBLISHING")),
            plugins=self.wanted,
            plugin_paths=self._plugin_paths(),
            settings=self._settings_file(),
        )

    def _plugin_paths(self) -> tuple[Path, ...]:
        return tuple(Path(path) for path in self.settings["PLUGIN_PATHS"])

    def _settings_file(self) -> str:
        return "publishconf.py" if self.settings.get("PRACTICE_PUBLISHING") else "pelicanconf.py"

    def _has_foreign_plugins(self) -> bool:
        return any(not name.startswith(HOST) for name in self.wanted)

    def _get_generator_classes(self) -> list[type]:
        return [OURS.get(generator, generator) for generator in super()._get_generator_classes()]

    def _get_writer(self) -> PracticeWriter:
        return PracticeWriter(self.output_path, settings=self.settings)


def shown(folder: Path, root: Path) -> str:
    """A folder as people name it: from the site on, if it is in the site."""
    return f"{folder.relative_to(root).as_posix()}/" if folder.is_relative_to(root) else str(folder)

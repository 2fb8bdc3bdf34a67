"""What a build comes to."""

import datetime as dt
from collections.abc import Mapping
from pathlib import Path

from msgspec import Struct

from practice_site.building.making import RenderedPage, Workshop
from practice_site.building.preparation import Prepared
from practice_site.checks.evidence import Evidence
from practice_site.checks.run import Judgement
from practice_site.incremental.kept import Kept
from practice_site.model.baseline import Baseline
from practice_site.model.finding import Finding
from practice_site.model.planned_image import PlannedImage
from practice_site.model.site import Site


class Outcome(Struct, frozen=True, kw_only=True):
    """Everything a build found out and made.

    `documents` are the files that were made and are no pages (stylesheet,
    feed, sitemap, redirects) by their paths in the output, None where the bytes
    are in the output already; `assets` maps the remaining files (theme, images)
    to where they lie: those of `images` only once they have been made
    (`imaging.making`), which a check never does. `kept` is what the next build
    may use again, with the digest of every page. `pages` are the pages with
    their bytes, where the request asks to have them `whole`; `made` the URLs of
    those that this build made; `workshop` and `prepared` what they were made with.
    `baseline` holds the warnings that the site began with.
    """

    documents: Mapping[str, bytes | None]
    assets: Mapping[str, Path]
    images: tuple[PlannedImage, ...]
    evidence: Evidence
    found: tuple[Finding, ...]
    judgement: Judgement
    baseline: Baseline | None
    kept: Kept
    made: tuple[str, ...]
    workshop: Workshop
    prepared: Prepared
    pages: tuple[RenderedPage, ...] = ()

    @property
    def as_of(self) -> dt.date:
        """The day that counted as today."""
        return self.evidence.as_of

    @property
    def site(self) -> Site:
        """What was read."""
        return self.evidence.site

    @property
    def files(self) -> frozenset[str]:
        """Every file of the output, by its path in it."""
        return self.evidence.files

    @property
    def urls(self) -> tuple[str, ...]:
        """Every address that must never die silently: pages, the feed, former addresses."""
        feed = self.evidence.plan.frame.feed if self.evidence.plan else ""
        former = (redirect.old for redirect in self.evidence.redirects)
        pages = (page.url for page in self.evidence.made)
        return tuple(sorted({*pages, *former, *filter(None, [feed])}))

"""A site that has been read, before any page of it is made."""

import os
from collections.abc import Mapping, Sequence

from msgspec import Struct

from practice_site.building.clock import today_at
from practice_site.building.readings import Readings
from practice_site.building.request import BuildRequest
from practice_site.checks.law.fixed_notices import fixed_notices
from practice_site.checks.law.in_force import law_of
from practice_site.incremental.fingerprints import Versions, digest
from practice_site.model.finding import Problem
from practice_site.model.image import ImageFile
from practice_site.model.site import Site
from practice_site.pages.options import PlanOptions
from practice_site.pages.planner import Grounds, grounds_of
from practice_site.reading.files import Listing
from practice_site.reading.site_loader import site_of
from practice_site.reading.source_texts import SourceTexts

Images = tuple[Mapping[str, ImageFile], Sequence[Problem]]
"""The images of a site by their paths, and what is wrong with them."""


class Prepared(Struct, frozen=True, eq=False, kw_only=True):
    """All that was read of a site, and what its pages are planned from (`grounds`)."""

    request: BuildRequest
    program: Versions
    listing: Listing
    images: Images
    readings: Readings
    grounds: Grounds

    @property
    def site(self) -> Site:
        """What the files say."""
        return self.grounds.site

    @property
    def options(self) -> PlanOptions:
        """The clock, and what may be seen."""
        return self.grounds.directory.options

    @property
    def planned(self) -> str:
        """The digest of all that a plan is made of; the parts, which are a set, in one order."""
        options = self.options
        asked = (options.as_of, options.drafts, options.publishing, sorted(options.parts))
        return digest((self.program, asked, self.readings.heads, [*self.images[0].values()]))


def prepared(
    request: BuildRequest,
    program: Versions,
    listing: Listing,
    images: Images,
    readings: Readings,
    before: Grounds | None = None,
) -> Prepared:
    """Put together what was read; what was looked up `before` is used where it still holds."""
    sources = SourceTexts(listing.sources)
    site = site_of(listing, readings.outcomes, *images, sources=sources)
    return Prepared(
        request=request,
        program=program,
        listing=listing,
        images=images,
        readings=readings,
        grounds=grounds_of(site, _options(request, site), before),
    )


def _options(request: BuildRequest, site: Site) -> PlanOptions:
    as_of = request.as_of or today_at(os.environ, site.practice)
    notices = fixed_notices(law_of(site, as_of))
    return PlanOptions(as_of, request.drafts, request.publishing, request.parts, notices)

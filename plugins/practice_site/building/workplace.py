"""What the pages of a site that has been read are made with."""

from practice_site.building.folder_texts import FolderTexts
from practice_site.building.making import Workshop
from practice_site.building.preparation import Prepared
from practice_site.building.readings import Texts
from practice_site.building.request import BuildRequest
from practice_site.checks.graph_sources import GraphSources
from practice_site.model.plan import Plan
from practice_site.rendering.theme import Theme

COMPILED = ".practice/templates"
"""Where compiled templates are kept in a site."""


def theme_of(request: BuildRequest) -> Theme:
    """The theme that a request names, as it is now."""
    return Theme(request.theme, request.root / COMPILED)


def workshop_for(read: Prepared, plan: Plan, theme: Theme) -> Workshop:
    """What makes the pages of a plan, and any other page of the same site."""
    readings = read.readings
    return Workshop(
        plan=plan,
        planned=read.planned,
        theme=theme,
        parts=read.request.parts,
        versions=read.program,
        readings=readings.kept,
        text=Texts(readings.bodies, read.listing.sources, readings.kept).of,
        sources=read.site.sources,
        templates=FolderTexts(theme.templates, ".html", read.request.root),
        graph_sources=GraphSources(read.site),
    )

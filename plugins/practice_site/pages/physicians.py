"""The list of the physicians."""

from practice_site.model.list_views import PhysiciansView
from practice_site.model.plan import PagePlan
from practice_site.model.view_parts import Link
from practice_site.pages.directory import Directory
from practice_site.pages.head import HOME, head_of

PHYSICIANS = Link(text="Physicians", url="/physicians/")


def physicians_page(directory: Directory) -> PagePlan:
    """The page that lists those who are at the practice now."""
    practice = directory.practice
    intro = f"The physicians of {practice.name}: their training, languages and days."
    view = PhysiciansView(
        url=PHYSICIANS.url,
        lang=directory.lang,
        head=head_of(directory.identity, PHYSICIANS.url, title=PHYSICIANS.text, description=intro),
        title=PHYSICIANS.text,
        breadcrumb=(HOME, PHYSICIANS),
        intro=intro,
        physicians=tuple(directory.persons[physician.slug] for physician in directory.staff),
    )
    return PagePlan(view=view, source=practice.at("name"), generated=True)

"""A plain page: contact, notices, about."""

from practice_site.model.article import Page
from practice_site.model.plan import PagePlan
from practice_site.model.view import PageView
from practice_site.model.view_parts import Link
from practice_site.pages.directory import Directory
from practice_site.pages.head import HOME, head_of
from practice_site.pages.listing import page_url
from practice_site.pages.notices import notices_on
from practice_site.pages.sections import show_text

CONTACT = "contact"
"""The slug of the page that shows the offices."""


def plain_page(page: Page, directory: Directory) -> PagePlan:
    """The page of one file in `content/pages/`."""
    url = page_url(page.slug)
    text = show_text(page.body, directory.quotes)
    contact = page.slug == CONTACT
    insurance = directory.practice.insurance if contact else None
    as_of = insurance.as_of if insurance else None
    view = PageView(
        url=url,
        lang=page.lang or directory.lang,
        head=head_of(
            directory.identity,
            url,
            title=page.title,
            description=page.summary,
            line="",
            alternates=directory.alternates.get(url, ()),
        ),
        title=page.title,
        breadcrumb=(HOME, Link(text=page.title, url=url)),
        summary=page.summary,
        updated=directory.calendar.day(page.updated) if page.updated else None,
        pieces=text.lead,
        sections=text.sections,
        faq=text.faq,
        references=text.references,
        contact=contact,
        notices=notices_on(page.slug, directory),
        insurance=insurance.accepted if insurance else (),
        insured_as_of=directory.calendar.day(as_of) if as_of else None,
        office_facts=tuple(directory.office_facts.values()) if contact else (),
    )
    return PagePlan(view=view, source=page.positions.whole, origins=text.origins)

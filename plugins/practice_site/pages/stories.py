"""The page of patients' stories: only what may be shown."""

from collections.abc import Iterator

from practice_site.model.list_views import StoriesView
from practice_site.model.plan import Origin, PagePlan
from practice_site.model.testimonial import Testimonial
from practice_site.model.view_parts import Link, StoryView
from practice_site.pages.directory import Directory
from practice_site.pages.head import HOME, head_of

STORIES = Link(text="Patient stories", url="/stories/")

NOTHING_TO_SHOW = "There is no story that we may show at the moment."


def has_stories_page(directory: Directory) -> bool:
    """Whether the site has the page: from the first record on, whether it may be shown or not.

    So a withheld testimonial never takes a published address away.
    """
    return directory.quotes.enabled and bool(directory.site.testimonials)


def stories_page(directory: Directory) -> PagePlan:
    """The testimonials that may be shown, each with its disclosures beside it.

    An empty page asks not to be indexed. The heading claims no completeness:
    records are chosen and withheld (16 CFR 465.7).
    """
    practice = directory.practice
    intro = f"What people have said about their care at {practice.name}, in their own words."
    shown = [t for t in _once(directory) if t.slug in directory.quotes.by_id]
    view = StoriesView(
        url=STORIES.url,
        lang=directory.lang,
        head=head_of(
            directory.identity,
            STORIES.url,
            title=STORIES.text,
            description=intro,
            listed=bool(shown),
        ),
        title=STORIES.text,
        breadcrumb=(HOME, STORIES),
        intro=intro,
        message="" if shown else NOTHING_TO_SHOW,
        stories=tuple(_story(testimonial, directory) for testimonial in shown),
    )
    return PagePlan(
        view=view,
        source=practice.at("name"),
        origins=tuple(Origin("testimonial", t.slug, t.positions.whole) for t in shown),
        generated=True,
    )


def _once(directory: Directory) -> Iterator[Testimonial]:
    """Each testimonial that an id stands for: the first where two records claim one."""
    yield from {t.slug: t for t in reversed(directory.site.testimonials)}.values()


def _story(testimonial: Testimonial, directory: Directory) -> StoryView:
    return StoryView(
        anchor=testimonial.slug,
        quote=directory.quotes.by_id[testimonial.slug],
        about=tuple(_subjects(testimonial, directory)),
    )


def _subjects(testimonial: Testimonial, directory: Directory) -> Iterator[Link]:
    """The physicians and services that the story is about, as far as they have pages."""
    for slug in dict.fromkeys(testimonial.about):
        person = directory.persons.get(slug)
        if person:
            yield Link(text=person.display, url=person.url)
        elif slug in directory.topics:
            topic = directory.topics[slug]
            yield Link(text=topic.text, url=topic.url)

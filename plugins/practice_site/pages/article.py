"""An article's page."""

from collections.abc import Iterable, Iterator
from itertools import takewhile

from practice_site.model.article import Article
from practice_site.model.markdown import OPENING_ROLES, Block, BlockKind, Body, Role
from practice_site.model.plan import PagePlan
from practice_site.model.view import ArticleView
from practice_site.model.view_parts import Day, FaqListView, Link, Person, SectionView
from practice_site.pages.directory import Directory
from practice_site.pages.head import HOME, head_of
from practice_site.pages.images import image_of, image_origins
from practice_site.pages.listing import article_url
from practice_site.pages.sections import ShownText, show_text
from practice_site.pages.testimonial import Quotes

WORDS_A_MINUTE = 220
ARTICLES = Link(text="Articles", url="/articles/")


def article_page(article: Article, directory: Directory) -> PagePlan:
    """The page of one article, its sections in the author's order around the questions."""
    url = article_url(article)
    image = image_of(article.image, article.image_alt, directory.site.images)
    text = show_text(article.body, directory.quotes, _places_served(article, directory))
    opening, main = _divided(text)
    words = _words(text.body, directory.quotes)
    reviewer, reviewed = _review(article, directory)
    view = ArticleView(
        url=url,
        lang=article.lang or directory.lang,
        head=head_of(
            directory,
            url,
            title=article.title,
            description=article.summary,
            image=image,
            og_type="article",
        ),
        title=article.title,
        breadcrumb=(HOME, ARTICLES, Link(text=article.title, url=url)),
        subtitle=article.subtitle,
        summary=article.summary,
        author=directory.persons.get(article.author),
        reviewer=reviewer,
        reviewed=reviewed,
        published=directory.calendar.day(article.published),
        updated=directory.calendar.day(article.updated) if article.updated else None,
        minutes=max(1, -(-words // WORDS_A_MINUTE)),
        words=words,
        image=image,
        opening=opening,
        contents=tuple(_contents(main, text.faq)),
        main=main,
        disclaimer=directory.practice.disclaimer,
        faq=text.faq,
        closing=text.after,
        references=text.references,
        topics=tuple(
            directory.topics[slug] for slug in article.services if slug in directory.topics
        ),
    )
    return PagePlan(
        view=view,
        source=article.positions.whole,
        origins=(*image_origins(article.image, article.at("image")), *text.origins),
    )


def _places_served(article: Article, directory: Directory) -> tuple[Link, ...]:
    return tuple(directory.places[slug] for slug in article.serves if slug in directory.places)


def _review(article: Article, directory: Directory) -> tuple[Person | None, Day | None]:
    """Who reviewed the text and when; no date without a name (MED-02: the reviewer is visible)."""
    review = article.reviewed
    reviewer = directory.persons.get(review.by) if review else None
    if review is None or reviewer is None:
        return None, None
    return reviewer, directory.calendar.day(review.date) if review.date else None


def _divided(text: ShownText) -> tuple[tuple[SectionView, ...], tuple[SectionView, ...]]:
    """The sections before the questions: those that open the article, and the rest."""
    opening = tuple(takewhile(lambda section: section.role in OPENING_ROLES, text.before))
    main = text.before[len(opening) :]
    if not text.lead:
        return opening, main
    introduced = any(section.role is Role.INTRODUCTION for section in text.sections)
    lead = SectionView(
        role=Role.BODY if introduced else Role.INTRODUCTION,
        heading="",
        anchor="",
        pieces=text.lead,
    )
    return (lead, *opening), main


def _contents(main: Iterable[SectionView], faq: FaqListView | None) -> Iterator[Link]:
    for part in (*main, *((faq,) if faq else ())):
        if part.heading:
            yield Link(text=part.heading, url=f"#{part.anchor}")


def _words(shown: Body, quotes: Quotes) -> int:
    """How many words a reader reads, headings and quotes included."""
    count = _words_in(shown.lead, quotes)
    for section in shown.sections:
        count += len(section.heading.split()) + _words_in(section.blocks, quotes)
        for item in section.faq:
            count += len(item.question.split()) + _words_in(item.answer, quotes)
    return count


def _words_in(blocks: Iterable[Block], quotes: Quotes) -> int:
    count = 0
    for block in blocks:
        if block.kind is BlockKind.TESTIMONIAL:
            quote = quotes.by_id[block.testimonial]
            count += sum(len(paragraph.split()) for paragraph in quote.paragraphs)
        else:
            count += len(block.text.split())
    return count

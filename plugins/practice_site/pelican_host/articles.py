"""Plugin: article pages and their index."""

from itertools import chain
from typing import Any

from pelican.generators import ArticlesGenerator
from pelican.plugins import signals

from practice_site.model.view import ArticleView
from practice_site.pelican_host.contents import source_path
from practice_site.pelican_host.hosted_build import hosted_build
from practice_site.pelican_host.readers import PlannedReaders, PlannedSources
from practice_site.pelican_host.writer import PracticeWriter


class PracticeArticles(PlannedSources, ArticlesGenerator):  # type: ignore[misc]
    """Pelican's article generator over planned articles."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        outcome = hosted_build(self.settings).outcome
        self.planned = {
            source_path(rendered.page): rendered
            for rendered in outcome.pages
            if isinstance(rendered.page.view, ArticleView)
        }
        self.readers = PlannedReaders(self.planned, outcome.site, self.settings)

    def generate_output(self, writer: PracticeWriter) -> None:
        """Write the articles; feeds and indexes are pages of the plan."""
        for article in chain(self.articles, self.translations, self.drafts):
            signals.article_generator_write_article.send(self, content=article)
            rendered = self.planned[article.source_path]
            writer.write_page(rendered, {**self.context, "article": article})
        signals.article_writer_finalized.send(self, writer=writer)


def register() -> None:
    """Nothing to connect: its name in PLUGINS switches the articles on.

    Pelican needs an article generator even where there are no articles, so
    `PracticePelican` names it; planning asks PLUGINS whether there are any.
    """

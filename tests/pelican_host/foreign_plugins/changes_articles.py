"""A plugin that changes what it is given."""

from pelican import signals


def change(generator):
    for article in generator.articles:
        article.title = "CHANGED BY A PLUGIN"


def register():
    signals.article_generator_finalized.connect(change)

"""A plugin that takes an article out of Pelican's list: stock Pelican would not write it."""

from pelican import signals


def hide(generator):
    generator.articles.pop()


def register():
    signals.article_generator_finalized.connect(hide)

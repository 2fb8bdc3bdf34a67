"""A plugin that fails on every article: Pelican would leave them out and exit with 0."""

from pelican import signals


def fail(generator, metadata):
    raise KeyError("readtime")


def register():
    signals.article_generator_context.connect(fail)

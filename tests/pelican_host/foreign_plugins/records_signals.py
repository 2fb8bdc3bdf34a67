"""A plugin that writes down which signals it got, and what the objects were."""

import json
from pathlib import Path

from pelican import signals

SEEN = []


def article_context(generator, metadata):
    SEEN.append(["article_generator_context", sorted(metadata)])


def page_context(generator, metadata):
    SEEN.append(["page_generator_context", sorted(metadata)])


def content_init(content):
    SEEN.append(["content_object_init", type(content).__name__, content.source_path])


def articles_ready(generator):
    for article in generator.articles:
        SEEN.append(["article", article.url, article.save_as, article.title, len(article.content)])


def write_article(generator, content):
    SEEN.append(["article_generator_write_article", content.url])


def written(path, context):
    SEEN.append(["content_written", Path(path).is_file()])


def save(pelican):
    target = Path(pelican.settings["PATH"]).parent / "signals.json"
    target.write_text(json.dumps(SEEN), encoding="utf-8")


def register():
    signals.article_generator_context.connect(article_context)
    signals.page_generator_context.connect(page_context)
    signals.content_object_init.connect(content_init)
    signals.article_generator_finalized.connect(articles_ready)
    signals.article_generator_write_article.connect(write_article)
    signals.content_written.connect(written)
    signals.finalized.connect(save)

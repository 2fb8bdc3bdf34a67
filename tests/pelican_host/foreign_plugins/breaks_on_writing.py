"""A plugin that fails after the gate, while pages are written."""

from pelican import signals


def fail(path, context):
    raise OSError("disk of the plugin is full")


def register():
    signals.content_written.connect(fail)

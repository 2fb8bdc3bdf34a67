"""A plugin that cannot be started."""


def register():
    raise ValueError("no such service")

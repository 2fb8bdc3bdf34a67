"""A plugin that cannot be imported."""

raise ValueError("this plugin was never finished")

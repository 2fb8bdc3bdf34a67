"""PS903: a plugin that is named but not at work."""

from practice_site.checks.example import Example, Scenario
from practice_site.checks.rule import ReadingRule
from practice_site.model.finding import Citation, Fixer, Severity


class PluginMissing(ReadingRule):
    """A plugin that the settings name cannot be used."""

    code = "PS903"
    name = "plugin-missing"
    severity = Severity.ERROR
    fixed_by = Fixer.DEVELOPER
    firm = True
    source = Citation(
        "The contract of this product: Pelican only logs a plugin that fails (docs/developing.md)"
    )
    summary = "A plugin that the settings name is not installed or does not start."
    why = "Pelican would go on without it, and the site would lack what the plugin makes or checks."
    remedy = "Install the plugin, or take its line out of the settings."
    bad = (Example(path="pelicanconf.py", scenario=Scenario.PLUGIN_MISSING),)
    good = ()

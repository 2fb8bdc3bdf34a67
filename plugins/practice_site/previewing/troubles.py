"""Why nothing could be made, in words for the person who sees the preview."""

from practice_site.building.configuration import ConfigurationUnreadable
from practice_site.previewing.snapshot import Trouble
from practice_site.release.refusals import ReleaseRefused


def trouble_of(error: Exception) -> Trouble:
    """What to say of a build that did not come to its end."""
    if isinstance(error, ConfigurationUnreadable):
        line = f":{error.line}" if error.line else ""
        return Trouble(
            f"The settings cannot be run: {error.reason}.",
            "Undo the last change to the file, or put it right: it is a Python program.",
            f"{error.path.name}{line}",
        )
    if isinstance(error, ReleaseRefused):
        return Trouble(error.message, error.remedy)
    return Trouble(
        f"The site could not be made: {type(error).__name__}: {error}",
        "This is a mistake in the program, not in the text. Undo the last change to go on; "
        "practice check says the same with more detail.",
    )

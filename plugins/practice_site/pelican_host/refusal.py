"""The exception that ends a build whose site may not be published."""

import logging

from practice_site.building.gate import PublicationRefused
from practice_site.release.refusals import ReleaseRefused


class WithoutTraceback(logging.Filter):
    """Makes one sentence of an error that Pelican would log with its traceback.

    A refusal is no accident, and its reader no programmer. A developer gets
    the traceback with `pelican --debug`.
    """

    def filter(self, record: logging.LogRecord) -> bool:
        """Shorten one record; never drops it."""
        error = record.exc_info[1] if record.exc_info else None
        if error is None or logging.getLogger("pelican").isEnabledFor(logging.DEBUG):
            return True
        message = record.getMessage()
        if isinstance(error, PublicationRefused | ReleaseRefused):
            message = str(error)
        elif str(error) not in message:
            message = f"{message}: {type(error).__name__}: {error}"
        record.msg, record.args, record.exc_info = message, (), None
        return True


WITHOUT_TRACEBACK = WithoutTraceback()

"""The exception that ends a build whose site may not be published."""

import logging

from practice_site.release.refusals import ReleaseRefused


class PublicationRefused(Exception):
    """The site has errors, so nothing was published; what was up stays up.

    `exitcode` is what Pelican's `main` exits with.
    """

    exitcode = 1


class WithoutTraceback(logging.Filter):
    """Lets a refusal through as the sentence it is.

    Pelican's `main` logs every exception with its traceback; a refusal is no
    accident, and its reader no programmer.
    """

    def filter(self, record: logging.LogRecord) -> bool:
        """Strip the traceback of a refusal; never drops a record."""
        error = record.exc_info[1] if record.exc_info else None
        if isinstance(error, PublicationRefused | ReleaseRefused):
            record.msg, record.args = str(error), ()
            record.exc_info = None
        return True


WITHOUT_TRACEBACK = WithoutTraceback()

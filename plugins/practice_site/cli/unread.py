"""Output that nobody reads any more: `practice publish | head` is no reason to stop publishing."""

import io
import os


class _Unread(io.TextIOWrapper):
    """A stream that goes on when its reader has gone: from then on it is written for nobody."""

    def write(self, text: str) -> int:
        try:
            return super().write(text)
        except BrokenPipeError:
            self._for_nobody()
            return len(text)

    def flush(self) -> None:
        try:
            super().flush()
        except BrokenPipeError:
            self._for_nobody()

    def _for_nobody(self) -> None:
        """Let go where nobody sees it what was to be written, and all that will be."""
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, self.fileno())
        os.close(nowhere)


def for_any_reader(stream: io.TextIOWrapper) -> io.TextIOWrapper:
    """A pipe or file that goes on when its reader goes away; itself where it is none.

    The stream's own buffer goes on being used, so that nothing is lost or written twice.
    """
    raw = getattr(stream.buffer, "raw", stream.buffer)  # Python may have been told not to buffer
    if not isinstance(raw, io.FileIO) or stream.isatty():
        return stream
    stream.flush()
    return _Unread(
        stream.buffer,
        encoding=stream.encoding,
        errors=stream.errors,
        line_buffering=stream.line_buffering,
        write_through=stream.write_through,
    )

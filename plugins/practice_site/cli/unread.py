"""Output that nobody reads any more: `practice publish | head` is no reason to stop publishing."""

import io
from typing import Any


class _Pipe(io.FileIO):
    """A file that takes what is written when its reader has gone: that is written for nobody."""

    def write(self, content: Any) -> int:
        try:
            return super().write(content)
        except BrokenPipeError:
            return len(content)


def for_any_reader(stream: io.TextIOWrapper) -> io.TextIOWrapper:
    """A stream like another, that goes on when its reader goes away; itself where it is no file."""
    buffer: Any = stream.buffer  # the file itself where Python was told not to buffer
    if not isinstance(getattr(buffer, "raw", buffer), io.FileIO):
        return stream
    stream.flush()
    pipe: Any = _Pipe(stream.fileno(), "w", closefd=False)
    return io.TextIOWrapper(
        pipe if isinstance(buffer, io.FileIO) else io.BufferedWriter(pipe),
        encoding=stream.encoding,
        errors=stream.errors,
        line_buffering=stream.line_buffering,
        write_through=stream.write_through,
    )

"""Taking a withheld testimonial out of what was recorded of a release."""

from contextlib import suppress
from pathlib import Path

from practice_site.publication_record.redaction import redacted
from practice_site.publication_record.release_record import RecordUnreadable, decoded, encoded
from practice_site.release.releases import RECORD
from practice_site.release.staging import write_file
from practice_site.release.traces import Traces


def redact_record(release: Path, testimonial: str, traces: Traces) -> None:
    """Leave of a testimonial that it was shown, where, and by which authorization.

    What cannot be read or changed is left as it is: whatever of the testimonial
    is in it still, is removed with the other files of the release that have some.
    """
    file = release / RECORD
    with suppress(OSError, RecordUnreadable):
        content = file.read_bytes()
        without = encoded(redacted(decoded(content), {testimonial}, traces.in_text))
        if without != content:
            write_file(str(file), without)

"""What `practice publish` builds with: pelicanconf.py, made stricter, never looser."""

import runpy
from pathlib import Path

# Run, not imported: an import would be kept, and a second site would get the first one's settings.
globals().update(runpy.run_path(str(Path(__file__).resolve().with_name("pelicanconf.py"))))

PRACTICE_PUBLISHING = True  # no drafts, nothing scheduled for later, no sample site

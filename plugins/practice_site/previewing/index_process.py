"""The process that makes a search index: documents in, files out, both as JSON.

A process of its own, because the index takes seconds: an edit must not wait for
them, and Ctrl-C must be able to end them, Pagefind included.
"""

import base64
import json
import sys
from pathlib import Path

from practice_site.searching.documents import SearchDocument
from practice_site.searching.index import search_index
from practice_site.searching.pagefind import SearchUnavailable


def main() -> int:
    """Read from standard input, write to standard output; 1 and words on the error output."""
    asked = json.load(sys.stdin)
    documents = [SearchDocument(*each) for each in asked["documents"]]
    try:
        files = search_index(lambda: documents, asked["pages"], asked["lang"], Path(asked["kept"]))
    except SearchUnavailable as error:
        print(error, file=sys.stderr)
        return 1
    except Exception as error:  # whatever it is, the page that waits gets words
        words = f"the search index could not be made: {type(error).__name__}: {error}"
        print(words, file=sys.stderr)
        return 1
    json.dump({name: base64.b64encode(c).decode("ascii") for name, c in files.items()}, sys.stdout)
    return 0


if __name__ == "__main__":
    sys.exit(main())

"""A zip whose files would lie outside of the folder that it is unpacked in."""

from importing.word_documents import zipped
from pictures import png

FILE = "page.zip"
DOCUMENT = zipped(
    {
        "page.html": '<h1>Sore Toes</h1><p>Sample.</p><img src="../../content/practice.yaml">',
        "../../content/practice.yaml": "name: taken over",
        "images/1.png": png(2, 2),
    }
)

"""Plain text of an old Mac: a carriage return alone ends its lines."""

FILE = "READ ME - jaw"  # without an ending, as such files are
FILE += ".txt"
DOCUMENT = """\
A Jaw That Clicks

Clicking alone is no reason to worry. This is sample text.

Understanding the Joint

It slides as well as it turns.

FAQs

Should I chew gum?

Better not.
""".replace("\n", "\r").encode()

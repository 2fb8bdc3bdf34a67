"""Plain text that Windows saved as “Unicode”: UTF-16 with its mark."""

FILE = "Ankle copy.txt"
DOCUMENT = """\
When an Ankle Turns

By the Care Team

Most turned ankles heal. This is sample text – with a naïve dash.

What to Do First

1. Sit down.
2. Take off the shoe.
3. Cool it, with a cloth between.

What Not to Do

Do not walk it off.
""".replace("\n", "\r\n").encode("utf-16")

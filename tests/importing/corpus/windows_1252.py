"""Plain text of Notepad in Windows-1252: curly quotes, dashes, lines ended as Windows does."""

FILE = "elbow.txt"
DOCUMENT = """\
Why Elbows Hurt

“Tennis elbow” is a name – few who have it play. This is sample text.

Understanding the Elbow

The muscles of the hand begin there… and pull.

What Helps

• Rest
• A naïve-looking strap that isn’t

Conclusion

It’s slow. A café table doesn’t help.
""".replace("\n", "\r\n").encode("cp1252")

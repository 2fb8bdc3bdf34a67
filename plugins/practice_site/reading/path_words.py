"""What is wrong with a path on this site, in words for the person who wrote it."""

import re


def path_fault(value: str) -> tuple[str, str]:
    """What the schema's pattern objects to in a path, as the end of a sentence, and the remedy.

    Both are empty where nothing more can be said than what form a path has.
    """
    if re.match(r"[A-Za-z][A-Za-z0-9+.-]*://|//", value):
        path = "/" + re.sub(r"^[^/]*//[^/]*/?", "", value).partition("?")[0].partition("#")[0]
        return "is an address with a domain", f"Write only what follows the domain: {path}"
    if "?" in value:
        return (
            "has a question mark",
            "Write the path before it. An address that differs only after its question mark "
            "cannot be sent on: the pages of this site are files.",
        )
    if "#" in value:
        return "has a #", "Write the path before it: browsers never send what follows a #."
    if ".." in value:
        return "has two dots in a row", "Write the whole path from the first slash on."
    if "\\" in value:
        return "has a backslash", "Write / between the parts of the path."
    if re.search(r"\s", value):
        encoded = re.sub(r"\s", "%20", value.strip())
        return "has a space", f"Write %20 in its place: {encoded}"
    if "//" in value:
        return "has two slashes in a row", f"Write one: {re.sub('/+', '/', value)}"
    if not value.startswith("/"):
        return "does not begin with a slash", f"Write it like this: /{value}"
    return "", ""

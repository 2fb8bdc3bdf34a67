"""Reading what is said of a practice at its start, by the schemas of its files."""

import re
from collections.abc import Callable

from practice_site.authoring.draft_text import one_line
from practice_site.cli.interview import Unfit
from practice_site.reading.schema_files import allowed_values, compiled_schema


def fitting(field: str, kind: str = "practice") -> Callable[[str], str]:
    """Read a text as a field of that kind of file must be; its keys are parted by periods."""

    def read(said: str) -> str:
        part = compiled_schema(kind).schema
        for key in field.split("."):
            part = part.get("items", part)["properties"][key]
        text = one_line(said)
        if not re.fullmatch(part["pattern"], text):
            example = part["examples"][0]
            raise Unfit(f'"{said}" does not fit: it must be {part["x-form"]}, such as {example}.')
        return text

    return read


def an_address(said: str) -> str:
    """Read the site's address, with or without what stands before the domain."""
    text = one_line(said).rstrip("/").lower()
    return fitting("url")(text if "://" in text else f"https://{text}")


def a_phone(said: str) -> str:
    """Read a number of ten digits however it is written."""
    digits = re.sub(r"[\s().+-]", "", said).removeprefix("1")
    if re.fullmatch("[0-9]{10}", digits):
        said = f"+1-{digits[:3]}-{digits[3:6]}-{digits[6:]}"
    return fitting("phone")(said)


def a_state(said: str) -> str:
    """Read the two letters of a state."""
    state = one_line(said).upper()
    if state not in allowed_values("physician", "licences", "state"):
        raise Unfit(f'"{said}" is no state. Write its two letters, such as CA.')
    return state


def people(said: str) -> int:
    """Read how many people there are."""
    if not re.fullmatch("[0-9]{1,6}", said.strip()):
        raise Unfit("Write a number, such as 9.")
    return int(said)

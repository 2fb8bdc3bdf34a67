"""The file of a testimonial that was found somewhere else, and that nobody may see yet."""

from collections.abc import Iterable, Mapping

from practice_site.authoring.yaml_text import yaml_text


def record_text(values: Mapping[str, object], still_to_fill_in: Iterable[str]) -> str:
    """A record as its file: what is known, and in a comment what only the practice can know."""
    comment = (
        "A patient's words and the right to show them: imported, and not shown yet.",
        f"Still to be filled in: {', '.join(still_to_fill_in)}.",
    )
    return yaml_text(values, literal={"quote"}, comment=comment)

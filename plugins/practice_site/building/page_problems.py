"""What is said of pages that could not be made."""

from collections.abc import Iterable, Iterator

from practice_site.building.folder_texts import reported_path
from practice_site.building.making import Failure
from practice_site.building.request import BuildRequest
from practice_site.model.finding import Problem
from practice_site.model.span import Span


def page_problems(failures: Iterable[Failure], request: BuildRequest) -> Iterator[Problem]:
    """A mistake in a template is one problem, however many pages it breaks."""
    known: dict[tuple[str, int, str], list[Failure]] = {}
    for failure in failures:
        mistake = (failure.template, failure.line, failure.message)
        known.setdefault(mistake, []).append(failure)
    for broken in known.values():
        yield _page_failed(broken, request)


def _page_failed(broken: list[Failure], request: BuildRequest) -> Problem:
    first = broken[0]
    template = request.theme / "templates" / first.template
    more = f" and {len(broken) - 1} more" if len(broken) > 1 else ""
    return Problem(
        kind="page-failed",
        span=Span(reported_path(template, request.root), first.line or 1),
        message=f"The page {first.url}{more} could not be made: {first.message}",
        remedy="This is a mistake in the theme, not in the text: show it to who keeps the theme.",
    )

"""How pages appear, ready to be put into the report for people."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from typing import Any, TypeVar, cast

from msgspec import Struct
from msgspec.structs import replace

from practice_site.appearance.appearance import Appearance
from practice_site.appearance.graph_tree import Branch
from practice_site.appearance.search_result import SearchResult
from practice_site.appearance.social_card import SocialCard
from practice_site.reports.visible import visible

FEWEST_PARTS = 3
"""A node with fewer properties is repeated rather than pointed at."""

_T = TypeVar("_T")


class NodeView(Struct, frozen=True, kw_only=True):
    """A branch of a graph's tree; `number` is that of the shared node that it is, else 0."""

    number: int = 0
    branch: Branch
    parts: tuple["NodeView", ...] = ()


class AppearanceView(Struct, frozen=True, kw_only=True):
    """A page, and how it looks in results, when shared, and to machines."""

    title: str
    url: str
    result: SearchResult
    card: SocialCard
    graph: tuple[NodeView, ...]


class AppearancesView(Struct, frozen=True, kw_only=True):
    """How pages appear; `shared` are the nodes that several of them have, by their numbers."""

    pages: tuple[AppearanceView, ...]
    shared: tuple[NodeView, ...]


def appearances_view(appearances: Mapping[str, Appearance]) -> AppearancesView:
    """How pages appear by their URLs, with what is the same on several of them shown once."""
    shown = {url: _visible(appearance) for url, appearance in appearances.items()}
    numbers = _numbers(shown.values())
    return AppearancesView(
        pages=tuple(
            AppearanceView(
                title=page.card.title or page.result.title.shown or url,
                url=url,
                result=page.result,
                card=page.card,
                graph=tuple(_view(branch, numbers) for branch in page.graph),
            )
            for url, page in shown.items()
        ),
        shared=tuple(_own_view(branch, numbers, number) for branch, number in numbers.items()),
    )


def _numbers(pages: Iterable[Appearance]) -> Mapping[Branch, int]:
    """The nodes that several pages have, without the property that leads to them, numbered."""
    counted = Counter(
        _unlabelled(branch)
        for page in pages
        for root in page.graph
        for branch in _within(root)
        if branch.kind and branch.text and len(branch.parts) >= FEWEST_PARTS
    )
    several = (branch for branch, count in counted.items() if count > 1)
    return {branch: number for number, branch in enumerate(several, start=1)}


def _within(branch: Branch) -> Iterator[Branch]:
    for part in branch.parts:
        yield part
        yield from _within(part)


def _unlabelled(branch: Branch) -> Branch:
    return replace(branch, label="")


def _view(branch: Branch, numbers: Mapping[Branch, int]) -> NodeView:
    number = numbers.get(_unlabelled(branch), 0) if branch.kind and branch.parts else 0
    return NodeView(number=number, branch=branch) if number else _own_view(branch, numbers)


def _own_view(branch: Branch, numbers: Mapping[Branch, int], number: int = 0) -> NodeView:
    parts = tuple(_view(part, numbers) for part in branch.parts)
    return NodeView(number=number, branch=branch, parts=parts)


def _visible(value: _T) -> _T:
    """The same with every text in it safe to show."""
    shown: Any = value
    if isinstance(value, str):
        shown = visible(value)
    elif isinstance(value, tuple):
        shown = tuple(map(_visible, value))
    elif isinstance(value, Struct):
        names = value.__struct_fields__
        shown = replace(value, **{name: _visible(getattr(value, name)) for name in names})
    return cast(_T, shown)

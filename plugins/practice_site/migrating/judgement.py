"""What becomes of each address of the old site."""

from collections.abc import Collection, Iterable, Iterator, Mapping

from msgspec import Struct
from msgspec.structs import replace

from practice_site.checks.redirection import clashes
from practice_site.migrating.decisions import GONE, IMPORT, Decision
from practice_site.migrating.inventory import kind_of_page, needs_nothing
from practice_site.migrating.matching import Match, Matcher
from practice_site.migrating.old_address import read_address
from practice_site.migrating.old_kinds import LEFT_OUT, Kind
from practice_site.migrating.old_site import OldPage
from practice_site.migrating.statuses import Fate, Status, Sure
from practice_site.migrating.targets import Target, What
from practice_site.model.redirect import Redirect, address_file, plain_address
from practice_site.model.span import Span

_NO_REDIRECT = (
    "no host of static pages sees what stands after the question mark; the home page answers there"
)
_DRAFTED = frozenset({What.ARTICLE, What.PAGE})
"""What old texts become."""

_MATCHED_KINDS = frozenset({Kind.TAG, Kind.CATEGORY, Kind.AUTHOR})


class Knowledge(Struct, frozen=True, kw_only=True):
    """What is known of this site and of what people have decided.

    `former` are the former addresses that lead somewhere already, `gone` those given up, `reasons`
    why something is not there (an item without text), and `alike` the pages that say much the same,
    both by the keys of old addresses.
    """

    targets: tuple[Target, ...]
    former: Mapping[str, Target]
    gone: frozenset[str]
    decisions: Mapping[tuple[str, str], Decision]
    hosts: Collection[str]
    reasons: Mapping[tuple[str, str], str]
    alike: Mapping[tuple[str, str], Target] = {}


class Judge:
    """Judges old pages one by one, by what is known of this site."""

    def __init__(self, known: Knowledge) -> None:
        self._known = known
        self._matcher = Matcher(known.targets)
        self._by_url = {target.url: target for target in reversed(known.targets)}
        self._folded = {url.casefold(): url for url in self._by_url}

    def fates(self, pages: Iterable[OldPage]) -> tuple[Fate, ...]:
        """The fate of each page; of two that cannot both be redirected the more visited one is."""
        return tuple(_without_clashes(map(self.fate, pages), self._known))

    def fate(self, old: OldPage) -> Fate:
        """The fate of a page, whatever becomes of the others."""
        return _fate(old, self._known, self._matcher, self._by_url, self._folded)


def _fate(
    old: OldPage,
    known: Knowledge,
    matcher: Matcher,
    by_url: Mapping[str, Target],
    folded: Mapping[str, str],
) -> Fate:
    kind, path = kind_of_page(old), old.address.path
    fate = Fate(old=old, kind=kind, status=Status.NOT_MAPPED)
    if old.address.fault:
        return replace(fate, status=Status.IMPOSSIBLE, why=f"it {old.address.fault}")
    if old.address.query:
        return replace(fate, status=Status.IMPOSSIBLE, why=_NO_REDIRECT)
    decision, earlier = known.decisions.get(old.address.key), known.former.get(path)
    if path in by_url:
        if decision and decision.by_hand and not decision.imports:
            why = "this site has a page at this very address, which cannot lead elsewhere"
            said = decision.goes_to
            return replace(fate, status=Status.CONFLICT, sure=Sure.BY_HAND, said=said, why=why)
        return replace(
            fate,
            status=Status.SAME,
            target=by_url[path],
            sure=Sure.BY_HAND if decision and decision.imports else Sure.PROGRAM,
            said=decision.goes_to if decision and decision.imports else "",
            why="this site has the same address",
        )
    if same := folded.get(path.casefold()):
        why = f"it differs from {same} in capitals alone; a host must be told to ignore them"
        return replace(fate, status=Status.IMPOSSIBLE, why=why)
    if decision and decision.by_hand:
        return _by_hand(fate, decision.goes_to, earlier, known, by_url)
    if earlier:
        kept = decision.why if decision and decision.goes_to == earlier.url else ""
        why = kept or f"stands in {earlier.path} already"
        return replace(fate, status=Status.REDIRECT, target=earlier, sure=Sure.PROGRAM, why=why)
    if path in known.gone:
        why = "given up in content/practice.yaml"
        return replace(fate, status=Status.GONE, sure=Sure.PROGRAM, why=why)
    if kind is Kind.HOME and "/" in by_url:
        return _sure(fate, Match(by_url["/"], True, "the home page"))
    return _matched(fate, matcher, known)


def _matched(fate: Fate, matcher: Matcher, known: Knowledge) -> Fate:
    kind, old = fate.kind, fate.old
    match = matcher.match(old, kind) if not needs_nothing(kind) or kind in _MATCHED_KINDS else None
    if match and match.sure:
        return _sure(fate, match)
    if needs_nothing(kind):
        return replace(fate, status=Status.LEFT_OUT, why=LEFT_OUT[kind])
    why = known.reasons.get(old.address.key, "")
    if kind is Kind.FILE:
        why = why or "a file of the old site; if it is still needed, say where it is now"
    if like := known.alike.get(old.address.key):
        return replace(fate, suggestion=like, sure=Sure.SUGGESTED, why=why)
    if match:
        return replace(
            fate, suggestion=match.target, sure=Sure.SUGGESTED, why=why or f"perhaps: {match.why}"
        )
    return replace(fate, why=why or "nothing here has its name, its title or its words")


def _sure(fate: Fate, match: Match) -> Fate:
    return replace(
        fate, status=Status.REDIRECT, target=match.target, sure=Sure.PROGRAM, why=match.why
    )


def _by_hand(
    fate: Fate,
    goes_to: str,
    earlier: Target | None,
    known: Knowledge,
    by_url: Mapping[str, Target],
) -> Fate:
    fate = replace(fate, sure=Sure.BY_HAND, said=goes_to, why="decided by hand")
    word = goes_to.casefold()
    if not word and not earlier:
        return replace(fate, status=Status.NOT_MAPPED, why="turned down by hand")
    if word == IMPORT and not (earlier and earlier.what not in _DRAFTED):
        if earlier:
            return replace(fate, status=Status.REDIRECT, target=earlier)
        why = known.reasons.get(fate.old.address.key, "no export has a text of this address")
        return replace(fate, status=Status.CONFLICT, why=why)
    if word in (Status.LEFT_OUT, "-"):
        return replace(fate, status=Status.LEFT_OUT)
    target = by_url.get(plain_address(read_address(goes_to, known.hosts).path)) if word else None
    if earlier and earlier != target:
        where = f"{earlier.path} has it under redirect_from, which leads to {earlier.url}"
        return replace(fate, status=Status.CONFLICT, why=f"{where}: take it out there first")
    if word == GONE:
        return replace(fate, status=Status.GONE)
    if target is None:
        why = f"it is to go to {goes_to}, and this site has no page there"
        return replace(fate, status=Status.CONFLICT, why=why)
    return replace(fate, status=Status.REDIRECT, target=target)


def _without_clashes(fates: Iterable[Fate], known: Knowledge) -> Iterator[Fate]:
    """Two answers at one address are none: the site's own page, or the first one, keeps it."""
    ranked = sorted(fates, key=lambda fate: (fate.old.address.path not in known.former, fate.rank))
    wanted = {
        _redirect(fate): fate for fate in ranked if fate.status is Status.REDIRECT and fate.target
    }
    files = frozenset(address_file(target.url) for target in known.targets)
    refused = {clash.redirect: clash for clash in clashes(wanted, files)}
    lost = {id(wanted[redirect]): clash.file for redirect, clash in refused.items()}
    for fate in ranked:
        if id(fate) in lost:
            why = f"/{lost[id(fate)]} stands in its way: only one of the two can be a file"
            yield replace(fate, status=Status.CONFLICT, target=None, why=why)
        else:
            yield fate


def _redirect(fate: Fate) -> Redirect:
    assert fate.target
    path = fate.old.address.path
    return Redirect(path, fate.target.url, "", "", Span(fate.target.path), path)

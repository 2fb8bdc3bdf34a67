"""What the vocabulary says against each node of a page's graph."""

from collections.abc import Mapping

from practice_site.checks.evidence import PageEvidence
from practice_site.checks.markup import VocabularyRule, place_in
from practice_site.checks.registry import RULES


def node_faults(page: PageEvidence) -> Mapping[int, tuple[str, ...]]:
    """What the rules on the vocabulary say of the nodes of a page, by the nodes' `id()`."""
    rules = [rule for rule in RULES if isinstance(rule, VocabularyRule)]
    found: dict[int, tuple[str, ...]] = {}
    for fault in page.said.faults:
        place = place_in(page, fault.node, fault.key)
        said = [rule.message(fault, place) for rule in rules if fault.breach in rule.breaches]
        found[id(fault.node)] = (*found.get(id(fault.node), ()), *said)
    return found

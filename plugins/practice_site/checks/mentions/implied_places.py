"""The places in which a site's texts put the practice, and where it has no office."""

from collections.abc import Iterator

from practice_site.checks.evidence import Evidence
from practice_site.checks.mentions.differences import is_own_name
from practice_site.checks.mentions.own_facts import street_of
from practice_site.checks.places import within
from practice_site.model.mention import Mention, MentionKind
from practice_site.model.span import Span


def implied_places(evidence: Evidence, kind: MentionKind) -> Iterator[tuple[Mention, str]]:
    """What is stated or suggested of premises, each with the towns that have none, in words.

    What is stated counts for every town in the offices' states, what is suggested
    only for those that the site serves.
    """
    facts = evidence.own_facts
    anywhere = kind is MentionKind.PREMISES
    known: dict[str, str] = {}
    for mention in evidence.mentioned[kind]:
        if mention.name and not is_own_name(mention.name, facts):
            continue
        for place in mention.about:
            if place not in known:
                known[place] = facts.town_without_office(place, anywhere=anywhere)
        towns = [known[place] for place in mention.about if known[place]]
        if towns:
            yield mention, " and ".join(filter(None, (", ".join(towns[:-1]), towns[-1])))


def addresses_elsewhere(evidence: Evidence) -> Iterator[tuple[Mention, str]]:
    """Addresses that are ours, or said to be, in towns without an office."""
    facts = evidence.own_facts
    streets = {(own.number, own.name) for own, _ in facts.addresses}
    for mention in evidence.mentioned[MentionKind.ADDRESS]:
        if mention.about[2]:
            street = street_of(*mention.about[:2])
            is_ours = (street.number, street.name) in streets
            if mention.claimed or is_ours:
                town = facts.town_without_office(mention.about[2], anywhere=mention.claimed)
                if town:
                    yield mention, town


def place_of(mention: Mention, evidence: Evidence) -> Span:
    """Where the very words stand."""
    return within(evidence.site.sources, mention.span, mention.words)

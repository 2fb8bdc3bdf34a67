"""PS421: the practice's name, number or address in a text is another one than in its records."""

from collections.abc import Iterator

from practice_site.checks.evidence import Evidence
from practice_site.checks.example import Edit, Example, in_article
from practice_site.checks.mentions.differences import address_meant, name_meant
from practice_site.checks.mentions.implied_places import addresses_elsewhere, place_of
from practice_site.checks.rule import Rule
from practice_site.checks.telephones import digits_of
from practice_site.model.finding import Citation, Finding, Severity
from practice_site.model.mention import MentionKind

_PRACTICE = "content/practice.yaml"
_PHONE = 'phone: "+1-707-555-0100"'


class PracticeFactsDiffer(Rule):
    """A text names the practice, its telephone or its address otherwise than its records do."""

    code = "PS421"
    name = "practice-facts-differ"
    severity = Severity.WARNING
    source = Citation(
        "Google, Guidelines for representing your business (search.md GBP-01)",
        "https://support.google.com/business/answer/3038177",
    )
    summary = "The practice's name, telephone or address in a text is not the one in its records."
    why = (
        "Patients call a number that nobody answers, or stand before the wrong door; search "
        "engines take two spellings for two practices."
    )
    remedy = (
        "Write it as content/practice.yaml and locations.yaml have it. A number that counts calls "
        "is named under `tracking_phones`."
    )
    bad = (
        in_article("Call us at (707) 555-0199."),
        in_article("To make an appointment,\ncall 707-555-0199.", 2),
        in_article("You can [call our office](tel:+17075550199) on any day."),
        in_article("Our office at 3 Sample Way has a ramp."),
        in_article("Our office at 1 Sample Way, Napa, CA 94558, has a ramp."),
        in_article("Our office at 40 Other Street in Napa has a ramp."),
        in_article("At Minimal Sample Clinic we begin with a walk."),
        in_article("At Minimal Sampel Practice we begin with a walk."),
        Example(
            path="content/pages/contact.md",
            text="**Phone:** (707) 555-0199",
            instead_of="Please call the office in its opening hours.",
        ),
    )
    good = (
        in_article(
            "Call us at (707) 555-0100, or call the office in Napa at 707.555.0101. Our number "
            "is +1 707-555-0100. In an emergency call 911, or Poison Control at (800) 222-1222."
        ),
        in_article(
            "Call the hospital at (707) 555-0199. You may call us or the county's line at "
            "(707) 555-0198. The bus company answers at (707) 555-0197. For an appointment with "
            "the hospital's laboratory call (707) 555-0196."
        ),
        in_article(
            "Our office at 1 Sample Way in Napa, CA 94559, has a ramp. The library at 3 Sample Way "
            "has one too, and our office is near the post office at 1625 Trancas Street."
        ),
        in_article(
            "Minimal Sample Practice is new. The Minimal Sample Practice's door is open. At "
            "Minimal Sample Practice, Napa, and at Another Sample Practice everybody walks. Ask "
            "the Minimal Valley Clinic, or the American Academy of Sample Medicine."
        ),
        Example(
            path=_PRACTICE,
            text=f'{_PHONE}\ntracking_phones: ["+1-707-555-0199"]',
            instead_of=_PHONE,
            besides=(
                Edit(
                    "content/pages/contact.md",
                    "Call us at (707) 555-0199.",
                    "Please call the office in its opening hours.",
                ),
            ),
        ),
    )

    def check(self, evidence: Evidence) -> Iterator[Finding]:
        """Compare what texts say with the records."""
        yield from self._names(evidence)
        yield from self._numbers(evidence)
        yield from self._addresses(evidence)

    def _names(self, evidence: Evidence) -> Iterator[Finding]:
        meant: dict[str, str] = {}
        for mention in evidence.mentioned[MentionKind.NAME]:
            (said,) = mention.about
            if said not in meant:
                meant[said] = name_meant(said, evidence.own_facts)
            if meant[said]:
                message = f'The practice is called "{meant[said]}", and "{said}" here.'
                yield self.finding(place_of(mention, evidence), message)

    def _numbers(self, evidence: Evidence) -> Iterator[Finding]:
        """Report foreign numbers, each once in a line."""
        ours: dict[str, bool] = {}
        seen: set[tuple[str, int, str]] = set()
        for mention in evidence.mentioned[MentionKind.PHONE]:
            (number,) = mention.about
            if number not in ours:
                ours[number] = evidence.own_facts.is_ours(number)
            if ours[number]:
                continue
            span = place_of(mention, evidence)
            key = (span.path, span.line, digits_of(number)[-10:])
            if key not in seen:
                seen.add(key)
                message = f"{number} is none of the practice's telephone numbers."
                yield self.finding(span, message)

    def _addresses(self, evidence: Evidence) -> Iterator[Finding]:
        """Report addresses that are nearly ours; those in another town have a rule of their own."""
        elsewhere = {mention for mention, _ in addresses_elsewhere(evidence)}
        for mention in evidence.mentioned[MentionKind.ADDRESS]:
            wrong = address_meant(mention.about, mention.claimed, evidence.own_facts)
            if wrong and mention not in elsewhere:
                message = f'"{mention.words}" is not the office\'s address: {wrong}.'
                yield self.finding(place_of(mention, evidence), message)

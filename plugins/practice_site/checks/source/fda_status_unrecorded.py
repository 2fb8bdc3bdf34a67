"""PS818: "FDA approved" or "FDA cleared" without a record of it."""

from collections.abc import Iterator

from practice_site.checks.evidence import Evidence
from practice_site.checks.example import Edit, Example, in_article, in_service
from practice_site.checks.fda_records import fda_records, says_of, status_of, wording_of
from practice_site.checks.mentions.implied_places import place_of
from practice_site.checks.rule import Rule
from practice_site.model.finding import Citation, Finding, Severity
from practice_site.model.mention import MentionKind

_ARTICLE = "content/articles/minimal.md"
_CLEARED = "kind: procedure\nfda_status: {status: cleared, reference: K000000}"
_SERVICE = in_service(_CLEARED)
_BESIDE_SERVICE = (
    Edit(_SERVICE.path, _SERVICE.text),
    Edit(
        _ARTICLE,
        "format: physician-article\nservices: [made-up]",
        "format: physician-article",
    ),
)


def _beside_a_service(text: str) -> Example:
    return Example(
        path=_ARTICLE,
        text=text,
        instead_of="The muscles of the back warm up and let go.",
        besides=_BESIDE_SERVICE,
    )


class FdaStatusUnrecorded(Rule):
    """A text says that the FDA approved or cleared something, and no service's record says so."""

    code = "PS818"
    name = "fda-status-unrecorded"
    severity = Severity.ERROR
    by_law = True
    requirements = ("LEX-FDA",)
    weaker_than = ("PS819",)
    source = Citation("21 CFR 807.97", "https://www.ecfr.gov/current/title-21/section-807.97")
    summary = 'A text says "FDA approved" or "FDA cleared", and no record says so.'
    why = (
        "Clearance (510(k)) is no approval, and to say so misleads: readers take it for a proof "
        "that the device works."
    )
    remedy = (
        "Leave it out, or record the FDA's decision under `fda_status` of the service; where it is "
        "about something else, link to the FDA's own page in the passage, or name that under "
        "`evidence`."
    )
    bad = (
        in_article("The mat is FDA-approved."),
        in_article("The mat is soft.\nThe Food and Drug Administration has cleared it.", 2),
        _beside_a_service("The device for it is FDA approved."),
        _beside_a_service(
            "A made-up service is approved by the FDA ([its word](https://www.fda.gov/made-up))."
        ),
        Example(
            path=_SERVICE.path,
            text=_SERVICE.text.replace(
                "A visit is", "The device received FDA approval. A visit is"
            ),
            found_in=_SERVICE.path,
            found_at="The device received",
        ),
    )
    good = (
        _beside_a_service("The device is cleared by the FDA (510(k) K000000)."),
        in_article(
            "The mat is not FDA approved, and the FDA has not cleared it either. No FDA-approved "
            "mat exists. Ask whether a mat is FDA approved. The FDA approval process is long, and "
            'the label says "approved by the FDA" for other things. Is your mat FDA approved?'
        ),
        in_article("The FDA approved a pill ([its word](https://www.fda.gov/made-up))."),
        in_article("> The mat is FDA-approved, said somebody else."),
        Example(
            path=_ARTICLE,
            text="The FDA-approved pill is small.",
            instead_of="The muscles of the back warm up and let go.",
            besides=(
                Edit(
                    _ARTICLE,
                    "format: physician-article\n"
                    "evidence: [{claim: FDA-approved, source: A made-up decision}]",
                    "format: physician-article",
                ),
            ),
        ),
    )

    def check(self, evidence: Evidence) -> Iterator[Finding]:
        """Compare what texts say with the services that they are about."""
        mentions = evidence.mentioned[MentionKind.FDA]
        records = fda_records(evidence.site) if mentions else None
        for mention in mentions if records else ():
            assert records
            meant = records.unrecorded(mention)
            if meant is None:
                continue
            said = mention.about[0]
            place = place_of(mention, evidence)
            other = next((service for service in meant if status_of(service)), None)
            if other:
                yield self.finding(
                    place,
                    f'"{mention.words}": the record of {other.title} says {status_of(other)}.',
                    f'Write what is recorded, as in "{wording_of(other)}."; or correct '
                    "`fda_status` of the service, if it is the other way round.",
                )
            else:
                needs = f"`fda_status: {{status: {said}}}` ({says_of(said)})"
                message = f'"{mention.words}", and no service\'s record has {needs}.'
                yield self.finding(place, message)

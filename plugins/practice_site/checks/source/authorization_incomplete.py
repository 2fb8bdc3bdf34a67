"""PS307: an authorization lacks what makes it valid."""

from collections.abc import Iterator

from practice_site.checks.attributed_towns import town_shown
from practice_site.checks.evidence import Evidence
from practice_site.checks.example import AUTHORIZATION, Edit, Example
from practice_site.checks.mentions.own_facts import OwnFacts
from practice_site.checks.rule import Rule
from practice_site.model.attribution import name_in
from practice_site.model.finding import Citation, Finding, Severity
from practice_site.model.testimonial import Authorization, Testimonial, TestimonialState

_RECORD = "content/testimonials/sample-1.yaml"
_SHOWN = (TestimonialState.PUBLISHABLE, TestimonialState.EXPIRING)


def _shown_as(attribution: str, scope: str) -> Example:
    return Example(
        path=_RECORD,
        text=AUTHORIZATION.replace("[website, name]", f"[{scope}]"),
        instead_of="sample: true\n",
        line=4,
        besides=(Edit(_RECORD, attribution, "Jo Madeup"),),
    )


class AuthorizationIncomplete(Rule):
    """A testimonial is shown by an authorization that the law would not accept."""

    code = "PS307"
    name = "authorization-incomplete"
    severity = Severity.ERROR
    after_answers = True
    requirements = ("HIPAA-AUTH", "HIPAA-PHI")
    firm = True
    source = Citation(
        "45 CFR 164.508(c)(1)", "https://www.ecfr.gov/current/title-45/section-164.508"
    )
    summary = "The authorization for a testimonial lacks an element that makes it valid."
    why = "A defective authorization is none: the patient's information is shown without leave."
    remedy = "Complete it from the signed form; if the form lacks it too, ask for a new one."
    bad = (
        Example(
            path=_RECORD,
            text=AUTHORIZATION.replace("  kept_at: Folder 1\n", ""),
            instead_of="sample: true\n",
        ),
        Example(
            path=_RECORD,
            text=AUTHORIZATION.replace("[website, name]", "[website]"),
            instead_of="sample: true\n",
            line=4,
        ),
        _shown_as("Jo Madeup, St. Helena", "website, name"),
        _shown_as("A patient from Yountville", "website"),
        _shown_as("Jo Madeup, Fresno, CA", "website, name"),
    )
    good = (
        Example(path=_RECORD, text=AUTHORIZATION, instead_of="sample: true\n"),
        _shown_as("Jo Madeup, St. Helena", "website, name, town"),
        _shown_as("Jo Madeup, California", "website, name"),
        _shown_as("A grateful patient, retired", "website"),
    )

    def check(self, evidence: Evidence) -> Iterator[Finding]:
        """Look at the records that would be shown."""
        for record in evidence.site.testimonials:
            authorization = record.authorization
            if authorization is None or record.state(evidence.as_of) not in _SHOWN:
                continue
            missing = list(_missing(authorization))
            if missing:
                yield self.finding(
                    record.positions.key("authorization"),
                    f"The authorization does not say: {', '.join(missing)}.",
                )
            message = _not_covered(record, authorization, evidence.own_facts)
            if authorization.scope and message:
                yield self.finding(record.at("authorization", "scope"), message)


def _missing(authorization: Authorization) -> Iterator[str]:
    for key in ("signed", "scope", "discloser", "recipient", "purpose", "kept_at"):
        if not getattr(authorization, key):
            yield key
    if not (authorization.expires or authorization.expires_event.strip()):
        yield "expires (or expires_event)"


def _not_covered(record: Testimonial, authorization: Authorization, facts: OwnFacts) -> str:
    name = name_in(record.attribution, record.town)
    if "website" not in authorization.scope:
        return "The authorization does not cover the website."
    if name and "name" not in authorization.scope:
        return f'The authorization does not cover the name, and "{name}" is shown.'
    town = "" if "town" in authorization.scope else town_shown(record, facts)
    return f'The authorization does not cover the town, and "{town}" is shown.' if town else ""

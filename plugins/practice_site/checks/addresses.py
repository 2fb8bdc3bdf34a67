"""Who claims which address of a site."""

from collections.abc import Iterator

from msgspec import Struct

from practice_site.checks.evidence import Evidence
from practice_site.model.span import Span


class Claim(Struct, frozen=True):
    """An address and what claims it.

    Pages that the program makes by itself go first, those left out for now last.
    """

    url: str
    span: Span
    generated: bool = False
    left_out: bool = False

    @property
    def order(self) -> tuple[bool, bool, tuple[str, int, int]]:
        """The key that claims are sorted by: the first of equal ones keeps the address."""
        return (not self.generated, self.left_out, self.span.order)


def claims(evidence: Evidence) -> Iterator[Claim]:
    """Pages that are made and those that are left out for now; every place, listed ones too."""
    plan = evidence.plan
    own = {place.positions.whole for place in evidence.places}
    for place in evidence.places:
        yield Claim(f"/locations/{place.slug}/", place.at("slug"))
    for page in plan.pages if plan else ():
        if page.source not in own:
            yield Claim(page.url, page.source, page.generated)
    for left in plan.left_out if plan else ():
        if not left.url.startswith("/locations/"):
            yield Claim(left.url, left.span, left_out=True)

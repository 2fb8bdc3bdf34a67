"""A build that takes what is kept from the site's store, and leaves there what it made."""

from practice_site.building.flow import build_site
from practice_site.building.making import NO_OUTPUT, Output
from practice_site.building.outcome import Outcome
from practice_site.building.program import program_of, store_of
from practice_site.building.request import BuildRequest
from practice_site.incremental.kept import NOTHING_KEPT
from practice_site.words.expressions import keep_compiled


def build_kept(
    request: BuildRequest, output: Output = NO_OUTPUT, *, trusting: bool = True
) -> Outcome:
    """Build a site and keep what it made; unless it is `trusting`, from nothing."""
    program = program_of(request)
    store = store_of(request, program)
    kept = store.load() if trusting else NOTHING_KEPT
    outcome = build_site(request, kept, output, program)
    store.save(kept, outcome.kept)
    keep_compiled()
    return outcome

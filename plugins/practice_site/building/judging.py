"""What is found on a site, less what its owners have set aside."""

from collections.abc import Iterable, Mapping

from msgspec.structs import replace

from practice_site.building.outcome import Outcome
from practice_site.checks.doorways.served import served_of
from practice_site.checks.evidence import Evidence, TownEvidence
from practice_site.checks.run import Judgement, judge, judge_served
from practice_site.incremental.fingerprints import digest
from practice_site.incremental.kept import KeptReading, KeptTowns
from practice_site.model.baseline import Baseline
from practice_site.model.finding import Finding
from practice_site.model.site import Site
from practice_site.reports.baseline import without_recorded


def judged_anew(outcome: Outcome, evidence: Evidence) -> Outcome:
    """The same build, judged with more evidence."""
    judgement = judged(evidence, outcome.found, outcome.baseline)
    return replace(outcome, evidence=evidence, judgement=judgement)


def judged_towns(site: Site, readings: Mapping[str, KeptReading], kept: KeptTowns) -> KeptTowns:
    """What is found on the towns' pages beside each other: as it is kept, where nothing is new."""
    served = served_of(site)
    texts = [(path, readings[path].digest) for path in served.files if path in readings]
    made_of = digest((served.names, texts)) if len(texts) == len(served.files) else ""
    if made_of and made_of == kept.digest:
        return kept
    # Findings quote many lines of one file: it is read once.
    texts_of = ((path, site.sources.get(path)) for path in served.files)
    sources = {path: text for path, text in texts_of if text is not None}
    return KeptTowns(made_of, judge_served(TownEvidence(served, sources)))


def judged(evidence: Evidence, found: Iterable[Finding], baseline: Baseline | None) -> Judgement:
    """Judge a site; `found` is what was found on words and pages before."""
    return without_recorded(judge(evidence, found), baseline, evidence.site.sources)

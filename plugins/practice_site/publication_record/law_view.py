"""How the index shows rules and the law that they rest on."""

from collections.abc import Mapping

from practice_site.pages.wording import day_in_words
from practice_site.publication_record.index_view import (
    RequirementView,
    RuleSetView,
    RuleView,
    SourceView,
)
from practice_site.publication_record.release_record import (
    FindingRecord,
    RequirementRecord,
    RuleRecord,
)
from practice_site.publication_record.tables import RuleSet
from practice_site.publication_record.timeline import Excepted, Noticed
from practice_site.publication_record.wording import in_releases


def web_address(url: str) -> str:
    """An address that may stand in a link; nothing for any other scheme."""
    return url if url.lower().startswith(("https://", "http://")) else ""


def noticed_view(noticed: Noticed, rules: Mapping[str, RuleRecord]) -> RuleView:
    """A rule that reported something on a page and stopped nothing."""
    return _view(noticed.finding, rules, in_releases(noticed.releases))


def excepted_view(excepted: Excepted, rules: Mapping[str, RuleRecord]) -> RuleView:
    """A rule that reported something on a page, which the practice set aside."""
    set_aside = excepted.set_aside
    view = _view(set_aside.finding, rules, in_releases(excepted.releases))
    return RuleView(
        code=view.code,
        name=view.name,
        summary=view.summary,
        citation=view.citation,
        url=view.url,
        severity=view.severity,
        place=view.place,
        releases=view.releases,
        by=set_aside.by,
        reason=set_aside.reason,
        until=day_in_words(set_aside.until) if set_aside.until else "",
    )


def _view(finding: FindingRecord, rules: Mapping[str, RuleRecord], releases: str) -> RuleView:
    rule = rules.get(finding.rule)
    return RuleView(
        code=finding.rule,
        name=rule.name if rule else "",
        summary=rule.summary if rule else "",
        citation=rule.citation if rule else "",
        url=web_address(rule.url) if rule else "",
        severity=finding.severity,
        place=f"{finding.path}, line {finding.line}",
        releases=releases,
    )


def rule_set_view(rules: RuleSet) -> RuleSetView:
    """The law by jurisdiction, and the rules by their sources."""
    packs: dict[str, list[RequirementView]] = {}
    for requirement in rules.requirements:
        packs.setdefault(requirement.pack, []).append(_requirement(requirement))
    sources: dict[tuple[str, str], list[RuleView]] = {}
    for rule in rules.rules:
        view = RuleView(
            code=rule.code,
            name=rule.name,
            summary=rule.summary,
            citation=rule.citation,
            url=web_address(rule.url),
            severity=rule.severity,
        )
        sources.setdefault((rule.citation, view.url), []).append(view)
    return RuleSetView(
        id=rules.id,
        releases=in_releases(rules.releases),
        packs=tuple((pack, tuple(views)) for pack, views in packs.items()),
        sources=tuple(
            SourceView(citation, url, tuple(views))
            for (citation, url), views in sorted(sources.items())
        ),
    )


def _requirement(requirement: RequirementRecord) -> RequirementView:
    judged = f"Judged by {', '.join(requirement.rules)}."
    if not requirement.rules:
        judged = f"Not judged: {requirement.not_judged or 'no rule was written for it'}"
    own = " The practice's own words." if requirement.own else ""
    return RequirementView(
        id=requirement.id,
        asks=requirement.asks,
        citation=requirement.citation,
        url=web_address(requirement.url),
        judged=f"{judged}{own}",
    )

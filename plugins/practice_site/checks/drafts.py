"""Which files are drafts, and which wait until somebody asks for drafts."""

from practice_site.checks.evidence import Evidence
from practice_site.model.article import Status


def draft_files(evidence: Evidence) -> frozenset[str]:
    """The files that call themselves drafts, texts and testimonials."""
    records = {r.path for r in evidence.site.testimonials if r.status == "draft"}
    return frozenset(_draft_texts(evidence) | records)


def never_drafts(evidence: Evidence) -> frozenset[str]:
    """The files that cannot be drafts, because a site is not whole without them."""
    site = evidence.site
    records = (site.practice, *site.physicians, *site.offices, *site.towns)
    return frozenset(record.path for record in records if record)


def waiting_files(evidence: Evidence) -> frozenset[str]:
    """The files whose findings wait: drafts, as long as no drafts are shown.

    The draft of a testimonial waits too, unless a page that is made uses it:
    what is withheld from that page must be said. One that cannot be read never
    waits, since nobody can tell what it would be.
    """
    if evidence.drafts:
        return frozenset()
    texts = _draft_texts(evidence)
    unread = {p.path for p in evidence.site.placeholders if p.draft and p.kind != "testimonial"}
    used = {use.testimonial for use in evidence.uses if use.source.path not in texts}
    records = {
        record.path
        for record in evidence.site.testimonials
        if record.status == "draft" and record.slug not in used
    }
    return frozenset(texts | unread | records)


def _draft_texts(evidence: Evidence) -> set[str]:
    return {text.path for text in evidence.written if text.status is Status.DRAFT}

"""What a release from before records were kept says of itself: the words of its own sources."""

from collections.abc import Iterator

from practice_site.building.recording import names_of, page_of_text, reference_to
from practice_site.building.still_live import still_live
from practice_site.checks.published_before import address_of
from practice_site.model.article import Article, Page, Service
from practice_site.model.physician import Physician
from practice_site.model.practice import Practice
from practice_site.model.redirect import address_file
from practice_site.model.testimonial import Testimonial
from practice_site.publication_record.release_record import PageRecord, TestimonialRecord
from practice_site.reading.site_loader import load_kinds
from practice_site.release.releases import Release


def pages_by_sources(release: Release) -> Iterator[PageRecord]:
    """Its pages, with title, author and review where a text of its sources has their address.

    Only values are read; no rule is run, and no page is made.
    """
    kinds = {"article", "service", "page", "physician", "practice"}
    records = load_kinds(release.folder / "sources", kinds)
    people = names_of(record for record in records if isinstance(record, Physician))
    practice = next((record.name for record in records if isinstance(record, Practice)), "")
    texts = {address_of(r): r for r in records if isinstance(r, Article | Service | Page)}
    for url in release.urls:
        file, text = address_file(url), texts.get(url)
        if not file.endswith(".html"):
            continue
        page = PageRecord(
            url=url,
            file=file,
            sha256=release.site.get(file, ""),
            source=text.path if text else "",
            source_sha256=release.sources.get(text.path, "") if text else "",
        )
        yield page_of_text(page, text, people, practice) if text else page


def testimonials_by_sources(release: Release) -> Iterator[TestimonialRecord]:
    """The testimonials of its sources whose words stand in its pages."""
    known = load_kinds(release.folder / "sources", {"testimonial", "physician"})
    records = {record.slug: record for record in known if isinstance(record, Testimonial)}
    found = still_live(records.values(), release.folder / "site", known)
    for slug, urls in sorted(found.items()):
        record = records[slug]
        digest = release.sources.get(record.path, "")
        yield reference_to(record, urls, digest, record.attribution)

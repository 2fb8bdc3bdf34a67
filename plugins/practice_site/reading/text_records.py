"""Articles, services and plain pages from their front matter and text."""

from practice_site.model.article import (
    Article,
    ArticleFormat,
    Code,
    FdaStatus,
    Page,
    Service,
    ServiceKind,
    Status,
)
from practice_site.model.texts import blocks_of, images_of, quotes_in
from practice_site.reading.records import Data, RecordSource, review


def article(source: RecordSource) -> Article:
    """Make an article; its `slug` key goes before its file's name."""
    data = source.data
    return Article(
        **{**source.base, "slug": data.get("slug", source.slug)},
        title=data["title"],
        subtitle=data.get("subtitle", ""),
        format=ArticleFormat(data["format"]),
        author=data["author"],
        reviewed=review(data),
        published=data["published"],
        updated=data.get("updated"),
        status=_status(data),
        summary=data["summary"],
        keyphrase=data.get("keyphrase", ""),
        services=tuple(data.get("services", ())),
        serves=tuple(data.get("serves", ())),
        image=data.get("image", ""),
        image_alt=data.get("image_alt", ""),
        related=tuple(data.get("related", ())),
        redirect_from=tuple(data.get("redirect_from", ())),
        lang=data.get("lang", ""),
        translation_of=data.get("translation_of", ""),
        body=source.body,
        quotes=tuple(quotes_in(blocks_of(source.body))),
        pictures=tuple(images_of(source.body)),
    )


def service(source: RecordSource) -> Service:
    """Make a service."""
    data = source.data
    return Service(
        **source.base,
        title=data["title"],
        kind=ServiceKind(data["kind"]),
        type=data.get("type", ""),
        also_known_as=tuple(data.get("also_known_as", ())),
        codes=tuple(Code(entry["system"], entry["code"]) for entry in data.get("codes", ())),
        body_location=data.get("body_location", ""),
        procedure_type=data.get("procedure_type", ""),
        fda_status=_fda_status(data),
        performed_by=tuple(data.get("performed_by", ())),
        treats=tuple(data.get("treats", ())),
        treated_with=tuple(data.get("treated_with", ())),
        summary=data["summary"],
        image=data.get("image", ""),
        image_alt=data.get("image_alt", ""),
        status=_status(data),
        reviewed=review(data),
        published=data["published"],
        updated=data.get("updated"),
        redirect_from=tuple(data.get("redirect_from", ())),
        lang=data.get("lang", ""),
        translation_of=data.get("translation_of", ""),
        body=source.body,
    )


def page(source: RecordSource) -> Page:
    """Make a plain page; its `slug` key goes before its file's name."""
    data = source.data
    return Page(
        **{**source.base, "slug": data.get("slug", source.slug)},
        title=data["title"],
        summary=data["summary"],
        status=_status(data),
        updated=data.get("updated"),
        redirect_from=tuple(data.get("redirect_from", ())),
        lang=data.get("lang", ""),
        translation_of=data.get("translation_of", ""),
        body=source.body,
    )


def _status(data: Data) -> Status:
    return Status(data.get("status", Status.PUBLISHED))


def _fda_status(data: Data) -> FdaStatus | None:
    said = data.get("fda_status")
    return FdaStatus(said["status"], said.get("reference", "")) if said else None

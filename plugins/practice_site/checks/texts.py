"""The words of a record, as rules see them."""

from collections.abc import Mapping

from practice_site.checks.evidence import TextEvidence
from practice_site.model.article import Article, Page, Service
from practice_site.model.location import Office, Town
from practice_site.model.markdown import Body, Role, Section
from practice_site.model.physician import Physician
from practice_site.model.record import Record


def text_of(record: Record, sources: Mapping[str, str]) -> TextEvidence:
    """A record with its text; an article must have its body at hand."""
    return TextEvidence(record, _body(record), sources)


def _body(record: Record) -> Body:
    whole = record.positions.whole
    match record:
        case Article(body=None):
            raise ValueError(f"the text of {record.path} is not at hand")
        case Article(body=Body() as body) | Service(body=body) | Page(body=body):
            return body
        case Physician(body=body):
            return body
        case Office(about=about):
            return Body(whole, lead=about)
        case Town(about=about, faq=faq):
            questions = (Section(Role.FAQ, "", "", whole, faq=faq),) if faq else ()
            return Body(whole, lead=about, sections=questions)
        case _:
            return Body(whole)

"""Which format the sections of a text fit."""

from practice_site.checks.source.article_section_missing import (
    FEWEST_BODY_SECTIONS,
    missing_sections,
)
from practice_site.importing.parts import Outline
from practice_site.model.article import ArticleFormat
from practice_site.model.markdown import BODY_ROLES, Role


def missing_parts(outline: Outline, form: ArticleFormat) -> tuple[str, ...]:
    """What a text lacks for a format, as PS201 asks for it."""
    roles = [section.role for section in outline.sections]
    if outline.lead:
        roles.append(Role.INTRODUCTION)
    own = sum(role in BODY_ROLES for role in roles)
    few = own < FEWEST_BODY_SECTIONS
    return (
        *missing_sections(form, roles),
        *([f"{FEWEST_BODY_SECTIONS} sections of its own (it has {own or 'none'})"] if few else []),
    )


def format_of(outline: Outline, *, by_physician: bool) -> ArticleFormat:
    """A physician's article if a physician wrote it and no part is missing, else an explainer."""
    if by_physician and not missing_parts(outline, ArticleFormat.PHYSICIAN_ARTICLE):
        return ArticleFormat.PHYSICIAN_ARTICLE
    return ArticleFormat.EXPLAINER

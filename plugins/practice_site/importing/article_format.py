"""Which format the sections of a text fit."""

from practice_site.importing.parts import Outline
from practice_site.model.article import ArticleFormat
from practice_site.model.markdown import BODY_ROLES, Role

_FEWEST_BODY_SECTIONS = 2
_NEEDED = {
    Role.QUICK_INSIGHTS: "quick insights",
    Role.KEY_TAKEAWAYS: "key takeaways",
    Role.WHY_IT_MATTERS: "why it matters",
    Role.INTRODUCTION: "an introduction",
    Role.SERVING_AREA: "the area served",
    Role.CONCLUSION: "a conclusion",
    Role.FAQ: "an FAQ",
}


def missing_for_physician_article(outline: Outline) -> tuple[str, ...]:
    """The parts that a physician's article needs and a text lacks, as PS201 asks for them."""
    roles = [section.role for section in outline.sections]
    if outline.lead:
        roles.append(Role.INTRODUCTION)
    if Role.CALL_TO_ACTION in roles:
        roles.append(Role.CONCLUSION)
    missing = [name for role, name in _NEEDED.items() if role not in roles]
    if sum(role in BODY_ROLES for role in roles) < _FEWEST_BODY_SECTIONS:
        missing.append("two sections of its own")
    return tuple(missing)


def format_of(outline: Outline, *, by_physician: bool) -> ArticleFormat:
    """A physician's article if a physician wrote it and no part is missing, else an explainer."""
    if by_physician and not missing_for_physician_article(outline):
        return ArticleFormat.PHYSICIAN_ARTICLE
    return ArticleFormat.EXPLAINER

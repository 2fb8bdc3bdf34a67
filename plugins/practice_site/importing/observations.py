"""What the person who imports should look at: names the site does not know, lost links."""

import re
from collections.abc import Iterator

from practice_site.importing.article_format import missing_parts
from practice_site.importing.authorship import new_physician_command
from practice_site.importing.blocks import Listing
from practice_site.importing.draft import Draft
from practice_site.importing.organizations import Named
from practice_site.importing.parts import Remark
from practice_site.importing.people import family_name_of, misspelt, other_doctors
from practice_site.importing.places import other_towns
from practice_site.importing.records import NOBODY_NAMED, RecordDraft
from practice_site.model.article import Article, ArticleFormat
from practice_site.model.markdown import Role
from practice_site.model.site import Site

_GLUED = re.compile(r"\*\*(?P<label>[^*:]{1,60})(?:\*\*:|:\*\*)(?=[^\W\d_])")
"""A label in Markdown with nothing between its colon and the text."""


def observations(draft: Draft, site: Site) -> tuple[Remark, ...]:
    """What about a draft wants a person's eye, in the order of the source's lines.

    What belongs to no line comes last.
    """
    remarks = (
        *_about_title(draft),
        *_about_author(draft, site),
        *_about_format(draft),
        *_about_practice(draft, site),
        *_about_places(draft, site),
        *_about_records(draft, site),
        *_about_disclaimer(draft, site),
        *_about_sections(draft),
        *_about_labels(draft),
        *_about_document(draft),
        *_about_front_matter(draft),
    )
    return tuple(sorted(remarks, key=lambda remark: (not remark.line, remark.line)))


def _about_title(draft: Draft) -> Iterator[Remark]:
    if not draft.outline.title:
        title = draft.front["title"]
        message = f"the text has no title; “{title}”, from the file's name, stands in for it"
        yield Remark(0, message, "Write the real one into `title`.")


def _about_author(draft: Draft, site: Site) -> Iterator[Remark]:
    if draft.authorship.remark:
        yield draft.authorship.remark
    byline = draft.outline.byline
    for doctor in other_doctors(draft.passages, site, [byline.name] if byline else []):
        yield Remark(
            doctor.lines[0],
            f"Dr. {doctor.name} is named, but is not among the physicians",
            f"If they belong to the practice, run: {new_physician_command(doctor.name)}",
        )
    if byline and byline.specialties:
        yield Remark(
            byline.lines[-1],
            f"the byline names fields ({', '.join(byline.specialties)}), but no boards",
            "Pages show certifications only with the full name of the board, from the "
            "physician's file (`certifications`).",
        )


def _about_format(draft: Draft) -> Iterator[Remark]:
    if draft.authorship.physician and draft.front["format"] == ArticleFormat.EXPLAINER:
        missing = ", ".join(missing_parts(draft.outline, ArticleFormat.PHYSICIAN_ARTICLE))
        yield Remark(
            0,
            f"it became an explainer: for a physician's article it lacks {missing}",
            "Add that and set `format: physician-article`, or leave it as it is.",
        )
    if lacking := missing_parts(draft.outline, ArticleFormat.EXPLAINER):
        yield Remark(
            0,
            f"an article of any format needs more than this: it lacks {', '.join(lacking)}",
            "Give each part of the text a heading of its own: a line that begins with ## and a "
            "space.",
        )


def _about_practice(draft: Draft, site: Site) -> Iterator[Remark]:
    own = [site.practice.name, site.practice.legal_name] if site.practice else []
    own += [office.name for office in site.offices]
    known = {name.casefold() for name in own}
    for named in draft.organizations.practices:
        if named.name.casefold() not in known:
            ours = f"“{own[0]}”" if own else "not readable"
            yield Remark(
                named.lines[0],
                f"the text speaks of “{named.name}”{_elsewhere(draft, named)}, but the name in "
                f"content/practice.yaml is {ours}",
                f"If that is this practice, write it there: name: {named.name}\n"
                "If it is another name it goes by, use `legal_name:` or an office's `name:`; "
                "if it is another practice, change the article.",
            )


def _about_places(draft: Draft, site: Site) -> Iterator[Remark]:
    towns = other_towns(draft.passages, site, draft.organizations)
    if towns:
        yield Remark(
            towns[0].lines[0],
            f"places that locations.yaml does not have: {_names(towns)}",
            "Add those that an office serves under `towns:` there, then name them in the article's "
            "`serves`.",
        )
    listed = {hospital.name.casefold() for town in site.towns for hospital in town.hospitals}
    hospitals = [h for h in draft.organizations.hospitals if h.name.casefold() not in listed]
    if hospitals:
        yield Remark(
            hospitals[0].lines[0],
            f"hospitals that no town in locations.yaml has: {_names(hospitals)}",
            "Add each under its town's `hospitals:` there.",
        )


def _about_records(draft: Draft, site: Site) -> Iterator[Remark]:
    families = [physician.family_name for physician in site.physicians]
    if draft.outline.byline:
        families.append(family_name_of(draft.outline.byline.name))
    for record in draft.records:
        testimony = record.testimony
        for written, meant in misspelt(testimony.text, families):
            yield Remark(
                testimony.line,
                f"the quote names Dr. {written}, elsewhere it is {meant}; it was kept as it is",
                "A quote stays word for word. Ask the patient before anything in it is changed.",
            )
        yield from _to_fill_in(record)


def _to_fill_in(record: RecordDraft) -> Iterator[Remark]:
    line = record.testimony.line
    if record.exists:
        yield Remark(line, f"this quote is already in {record.path}, which was not touched")
        return
    if not record.testimony.attribution:
        yield Remark(
            line,
            f"nobody is named under the quote; “{NOBODY_NAMED}” stands in for a name",
            "Write into `attribution` what the authorization allows to be shown.",
        )
    yield Remark(
        line,
        f"{record.path} is a draft and is not shown",
        f"Still to be filled in there: {', '.join(record.still_to_fill_in)}. "
        "Only then set `status: publish`.",
    )


def _about_disclaimer(draft: Draft, site: Site) -> Iterator[Remark]:
    own = " ".join(site.practice.disclaimer.split()) if site.practice else ""
    for disclaimer in draft.outline.disclaimers:
        if " ".join(disclaimer.text.split()) != own:
            yield Remark(
                disclaimer.line,
                "the educational disclaimer is worded otherwise than the practice's own, which "
                "pages show instead",
                "If this wording is the right one, put it into `disclaimer:` in "
                "content/practice.yaml.",
            )


def _about_sections(draft: Draft) -> Iterator[Remark]:
    for section in draft.outline.sections:
        if section.role is Role.CALL_TO_ACTION:
            yield Remark(
                section.line,
                f"“{section.heading}” is a call to action by what it says, not a section "
                "that informs",
                "Leave it if that is meant; it does not count as one of the article's own "
                "sections.",
            )


def _about_labels(draft: Draft) -> Iterator[Remark]:
    for section in draft.outline.sections:
        for part in section.all_parts:
            if draft.source.markdown:
                glued = [(part.line, label) for label in _GLUED.findall(part.text)]
            else:
                items = part.items if isinstance(part, Listing) else ()
                glued = [(item.line, item.label) for item in items if item.glued]
            if glued:
                labels = ", ".join(f"“{label}:”" for _, label in glued)
                yield Remark(
                    glued[0][0],
                    f"no space stands after {labels}; that was kept",
                    "Put a space there in the draft if the words before the colon are a label.",
                )


def _about_front_matter(draft: Draft) -> Iterator[Remark]:
    if draft.there is not None:
        yield from _about_the_article_there(draft, draft.there)
    else:
        yield Remark(
            0,
            f"`published: {draft.front['published']}` is only the day of the import",
            "Set it to the day of publication, and remove `status: draft` when the article may "
            "go out.",
        )
        yield Remark(
            0,
            "`summary` holds the first sentences of the text",
            "Shorten or rewrite it if they do not stand well alone.",
        )


def _about_the_article_there(draft: Draft, there: Article) -> Iterator[Remark]:
    if (there.title, there.subtitle) != (draft.front["title"], draft.front.get("subtitle", "")):
        said = " / ".join(filter(None, (draft.outline.title, draft.outline.subtitle)))
        yield Remark(
            0,
            f"title and subtitle stayed as they are in {there.path}; the source says “{said}”",
            "Change them in the front matter if the source is right.",
        )
    if there.reviewed:
        yield Remark(
            0,
            f"{there.path} was reviewed by {there.reviewed.by} on {there.reviewed.date}; that was "
            "kept, but what was reviewed is the text before this import",
            "Have the new text reviewed, and set the date of that.",
        )


def _about_document(draft: Draft) -> Iterator[Remark]:
    document = draft.source.document
    yield from document.remarks if document else ()


def _names(named: tuple[Named, ...] | list[Named]) -> str:
    return "; ".join(entry.name for entry in named)


def _elsewhere(draft: Draft, named: Named) -> str:
    more = named.lines[1:]
    if draft.source.document is not None:
        return f" ({len(named.lines)} times)" if more else ""
    numbers = ", ".join(map(str, more))
    return f" (also line{'s' if len(more) > 1 else ''} {numbers})" if more else ""

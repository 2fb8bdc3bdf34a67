"""Word documents (.docx): mammoth makes HTML of them, their own XML says what must be there."""

import re

import mammoth
from bs4 import BeautifulSoup, Tag

from practice_site.importing.clean_html import clean_html
from practice_site.importing.html_blocks import flat
from practice_site.importing.html_inline import tidy_inline
from practice_site.importing.html_markdown import as_markdown
from practice_site.importing.lines import Why
from practice_site.importing.parts import Remark
from practice_site.importing.source_text import Document, Picture, SourceText, SourceUnreadable
from practice_site.importing.word_elements import for_mammoth
from practice_site.importing.word_labels import take_labels
from practice_site.importing.word_package import WordPackage, open_word
from practice_site.importing.word_steps import take_counts
from practice_site.importing.word_text import WordText, read_word_text

_STYLES = """
p[style-name='Title'] => h1.title:fresh
p[style-name='Subtitle'] => p.subtitle:fresh
p[style-name='Quote'] => blockquote > p:fresh
p[style-name='Intense Quote'] => blockquote > p:fresh
p[style-name^='toc '] => p.toc:fresh
p[style-name^='TOC'] => p.toc:fresh
p[style-name='List Bullet 2'] => ul|ol > li > ul > li:fresh
p[style-name='List Bullet 3'] => ul|ol > li > ul|ol > li > ul > li:fresh
p[style-name='List Number 2'] => ul|ol > li > ol > li:fresh
r[style-name='Emphasis'] => em
"""
_NOTE = re.compile(r"(?P<kind>footnote|endnote)-(?:ref-)?(?P<number>-?\d+)")


def read_word(data: bytes, name: str) -> SourceText:
    """Read a Word document: its text as Markdown, its pictures, and all that is left out.

    Raises:
        SourceUnreadable: it cannot be read, or is not safe to read.
    """
    package = open_word(data, name)
    text = read_word_text(package)
    pictures: list[Picture] = []
    soup = BeautifulSoup(_html_of(for_mammoth(package), name, pictures), "html.parser")
    take_counts(soup)
    for contents in soup.find_all("p", class_="toc"):
        contents.decompose()
    take_labels(soup, text)
    footnotes = _take_notes(soup)
    by_mark = {picture.mark: picture for picture in pictures}
    cleaned = clean_html(soup, soup, lambda source: by_mark[source], name=name, footnotes=footnotes)
    return SourceText(
        name,
        cleaned.lines,
        True,
        (*_said(package, text), *cleaned.changed),
        Document(
            kind="Word",
            paragraphs=tuple(text.paragraphs),
            left_out=tuple(text.left_out),
            subtitle=cleaned.subtitle,
            pictures=cleaned.pictures,
            remarks=(*cleaned.remarks, *_to_look_at(package, text)),
        ),
    )


def _html_of(package: WordPackage, name: str, pictures: list[Picture]) -> str:
    def keep(image: mammoth.documents.Image) -> dict[str, str]:
        mark = f"word:{len(pictures)}"
        try:
            with image.open() as stream:
                pictures.append(Picture(mark=mark, data=stream.read()))
        except Exception:  # a link to a file elsewhere, or to a part that is not there
            refused = "it is not in the document, which only links to it"
            pictures.append(Picture(mark=mark, refused=refused))
        return {"src": mark}

    try:
        html: str = mammoth.convert_to_html(
            package.packed(),
            style_map=_STYLES,
            include_embedded_style_map=False,
            convert_image=mammoth.images.img_element(keep),
        ).value
    except Exception as error:  # mammoth raises anything on a file that no Word wrote
        raise SourceUnreadable(
            f"{name} is damaged, or was not made by Word: its text cannot be read. Open it in "
            "Word, save it anew as a Word document (.docx), and import that."
        ) from error
    return html


def _take_notes(soup: BeautifulSoup) -> list[str]:
    """Footnotes and endnotes as Markdown has them; the marks in the text are renamed."""
    labels: dict[str, str] = {}
    for link in list(soup.find_all("a", id=_NOTE)):
        found = _NOTE.fullmatch(str(link["id"]))
        if found is None or "-ref-" not in str(link["id"]):
            continue
        label = labels.setdefault(f"{found['kind']}-{found['number']}", str(len(labels) + 1))
        mark = link.find_parent("sup") or link
        mark.name = "sup"
        mark.clear()
        mark.attrs = {"data-note": label}
    notes: list[str] = []
    for item in list(soup.find_all("li", id=_NOTE)):
        label = labels.get(str(item["id"]), "")
        if any(note.startswith(f"[^{label}]:") for note in notes):
            label = ""  # pointed to twice, and written out by mammoth as often
        for back in item.find_all("a", href=re.compile(r"#(?:foot|end)note-ref-")):
            back.decompose()
        if label:
            notes.append(note_text(soup, item, label))
        holder = item.parent
        item.decompose()
        if holder is not None and not holder.find("li"):
            holder.decompose()
    for mark in soup.find_all("sup", attrs={"data-note": True}):
        if not any(note.startswith(f"[^{mark['data-note']}]:") for note in notes):
            mark.decompose()
    return notes


def note_text(soup: BeautifulSoup, note: Tag, label: str) -> str:
    """A footnote in Markdown: one paragraph, since references need no more."""
    own = BeautifulSoup(str(note), "html.parser")
    tidy_inline(own)
    text = " ".join(as_markdown(flat(own, own)).split())
    return f"[^{label}]: {text.removeprefix('- ')}"


def _said(package: WordPackage, text: WordText) -> list[str]:
    """What was decided about the document as a whole."""
    comments = sum(piece.why is Why.COMMENT for piece in text.left_out)
    deletions = sum(piece.why is Why.DELETION for piece in text.left_out)
    said = []
    if comments:
        said.append(f"{_count(comments, 'comment')} by reviewers left out, as listed below")
    if deletions:
        said.append(f"{_count(deletions, 'tracked deletion')} left out, as listed below")
    if text.insertions:
        said.append(f"{_count(text.insertions, 'tracked insertion')} kept, as if accepted")
    if package.macros:
        said.append("the document holds macros; they were neither run nor taken over")
    return said


def _to_look_at(package: WordPackage, text: WordText) -> list[Remark]:
    remarks = []
    if package.drawings:
        remarks.append(
            Remark(
                0,
                "the document holds a chart or a diagram, which is no picture and was not taken",
                "In Word, save it as a picture (right-click it), and put that into "
                "content/images/.",
            )
        )
    if text.symbols:
        what = _count(text.symbols, "sign")
        remarks.append(
            Remark(
                0,
                f"{what} from a symbol font: no letters, but drawings that look like some",
                "Look in the draft whether they are what they should be, or are missing.",
            )
        )
    return remarks


def _count(number: int, what: str) -> str:
    return f"{number} {what}" if number == 1 else f"{number} {what}s"

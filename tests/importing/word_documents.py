"""Word documents for tests, written part by part as Word would write them."""

import zipfile
from collections.abc import Mapping
from io import BytesIO
from xml.sax.saxutils import escape

_W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
_NAMESPACES = (
    f"{_W} "
    'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" '
    'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" '
    'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" '
    'xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture" '
    'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" '
    'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"'
)
_EXTERNAL = ' TargetMode="External"'
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_TYPES = (
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.'
    'relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>'
    '<Default Extension="png" ContentType="image/png"/>'
    '<Default Extension="svg" ContentType="image/svg+xml"/></Types>'
)
_STYLES = "".join(
    f'<w:style w:type="paragraph" w:styleId="{style}"><w:name w:val="{name}"/></w:style>'
    for style, name in (
        ("Title", "Title"),
        ("Heading1", "heading 1"),
        ("Heading2", "heading 2"),
        ("Heading3", "heading 3"),
        ("TOC1", "toc 1"),
        ("Quote", "Quote"),
        ("Subtitle", "Subtitle"),
    )
)
_NUMBERING = (
    '<w:abstractNum w:abstractNumId="0">'
    '<w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/></w:lvl>'
    '<w:lvl w:ilvl="1"><w:numFmt w:val="decimal"/></w:lvl></w:abstractNum>'
    '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>'
)


def run(text: str, *properties: str) -> str:
    """A run of text, such as `run("no", "b")` in bold."""
    marks = "".join(f"<w:{name}/>" for name in properties)
    return f'<w:r><w:rPr>{marks}</w:rPr><w:t xml:space="preserve">{escape(text)}</w:t></w:r>'


def paragraph(*runs: str, style: str = "", level: int | None = None) -> str:
    """A paragraph of runs; what is no XML becomes a run. `level` makes it an entry of a list."""
    inner = "".join(text if text.startswith("<w:") else run(text) for text in runs)
    numbers = (
        f'<w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="1"/></w:numPr>'
        if level is not None
        else ""
    )
    named = f'<w:pStyle w:val="{style}"/>' if style else ""
    return f"<w:p><w:pPr>{named}{numbers}</w:pPr>{inner}</w:p>"


def bold(text: str) -> str:
    """A paragraph that is all bold."""
    return paragraph(run(text, "b"))


def inserted(text: str) -> str:
    return f'<w:ins w:id="8" w:author="Jane">{run(text)}</w:ins>'


def deleted(text: str) -> str:
    inner = f'<w:r><w:delText xml:space="preserve">{escape(text)}</w:delText></w:r>'
    return f'<w:del w:id="9" w:author="Jane">{inner}</w:del>'


def footnote_mark(number: int, kind: str = "footnote") -> str:
    return f'<w:r><w:{kind}Reference w:id="{number}"/></w:r>'


def link(text: str, target: str) -> str:
    """A link; its target is a relation that `word_document` is given under `targets`."""
    return f'<w:hyperlink r:id="{target}">{run(text)}</w:hyperlink>'


def picture(relation: str, alt: str = "") -> str:
    """A picture in a run; its data is a relation as with links."""
    return (
        "<w:r><w:drawing><wp:inline>"
        f'<wp:docPr id="1" name="Picture 1" descr="{escape(alt)}"/>'
        "<a:graphic><a:graphicData><pic:pic><pic:blipFill>"
        f'<a:blip r:embed="{relation}"/></pic:blipFill></pic:pic></a:graphicData></a:graphic>'
        "</wp:inline></w:drawing></w:r>"
    )


def cell(text: str, *, across: int = 1, down: str = "") -> str:
    """A cell of a table; `down` is `restart` or `continue` in cells merged downwards."""
    span = f'<w:gridSpan w:val="{across}"/>' if across > 1 else ""
    merge = f'<w:vMerge w:val="{down}"/>' if down else ""
    return f"<w:tc><w:tcPr>{span}{merge}</w:tcPr>{paragraph(text) if text else '<w:p/>'}</w:tc>"


def table(*rows: str) -> str:
    return "<w:tbl>" + "".join(f"<w:tr>{row}</w:tr>" for row in rows) + "</w:tbl>"


def notes(kind: str, **texts: str) -> str:
    """A part of notes: `notes("footnote", n2="Smith A. 2024.")`."""
    inner = "".join(
        f'<w:{kind} w:id="{number[1:]}">{paragraph(text)}</w:{kind}>'
        for number, text in texts.items()
    )
    return f"<w:{kind}s {_NAMESPACES}>{inner}</w:{kind}s>"


def comments(*texts: str) -> str:
    inner = "".join(
        f'<w:comment w:id="{number}" w:author="Jane">{paragraph(text)}</w:comment>'
        for number, text in enumerate(texts)
    )
    return f"<w:comments {_NAMESPACES}>{inner}</w:comments>"


def page_header(text: str) -> str:
    return f"<w:hdr {_NAMESPACES}>{paragraph(text)}</w:hdr>"


def word_document(
    *blocks: str,
    targets: Mapping[str, str] | None = None,
    parts: Mapping[str, str | bytes] | None = None,
) -> bytes:
    """A .docx of these blocks.

    `targets` are the relations: addresses, or names of files in `word/`.
    `parts` are more files by their paths, and take the place of the usual ones.
    """
    relations = "".join(
        f'<Relationship Id="{key}" Type="{_OFFICE}/{_kind(target)}" Target="{escape(target)}"'
        f"{_EXTERNAL if '://' in target else ''}/>"
        for key, target in (targets or {}).items()
    )
    kinds = ("styles", "numbering", "footnotes", "endnotes", "comments")
    relations += "".join(
        f'<Relationship Id="of-{kind}" Type="{_OFFICE}/{kind}" Target="{kind}.xml"/>'
        for kind in kinds
    )
    namespace = 'xmlns="http://schemas.openxmlformats.org/package/2006/relationships"'
    files: dict[str, str | bytes] = {
        "[Content_Types].xml": _TYPES,
        "_rels/.rels": f'<Relationships {namespace}><Relationship Id="r1" '
        f'Type="{_OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>',
        "word/_rels/document.xml.rels": f"<Relationships {namespace}>{relations}</Relationships>",
        "word/styles.xml": f"<w:styles {_W}>{_STYLES}</w:styles>",
        "word/numbering.xml": f"<w:numbering {_W}>{_NUMBERING}</w:numbering>",
        "word/document.xml": f"<w:document {_NAMESPACES}><w:body>{''.join(blocks)}</w:body>"
        "</w:document>",
        **(parts or {}),
    }
    return zipped(files)


def zipped(files: Mapping[str, str | bytes]) -> bytes:
    stream = BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        for path, content in files.items():
            archive.writestr(path, content)
    return stream.getvalue()


def _kind(target: str) -> str:
    if "://" in target:
        return "hyperlink"
    return "image" if target.startswith("media/") else target.partition(".")[0]

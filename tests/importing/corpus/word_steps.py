"""Steps that go on after a paragraph, letters below them, and a list that begins anew."""

from importing.word_documents import paragraph, run, word_document

FILE = "Home exercises.docx"
W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
LEVELS = (
    '<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/></w:lvl>'
    '<w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="lowerLetter"/></w:lvl>'
)
NUMBERING = (
    f'<w:numbering {W}><w:abstractNum w:abstractNumId="7">{LEVELS}</w:abstractNum>'
    '<w:num w:numId="3"><w:abstractNumId w:val="7"/></w:num>'
    '<w:num w:numId="4"><w:abstractNumId w:val="7"/><w:lvlOverride w:ilvl="0">'
    '<w:startOverride w:val="1"/></w:lvlOverride></w:num></w:numbering>'
)


def step(text: str, *, of: int = 3, level: int = 0) -> str:
    numbers = f'<w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="{of}"/></w:numPr>'
    return f'<w:p><w:pPr><w:pStyle w:val="ListParagraph"/>{numbers}</w:pPr>{run(text)}</w:p>'


DOCUMENT = word_document(
    paragraph("Three Exercises for a Stiff Back", style="Title"),
    paragraph("Before You Begin", style="Heading1"),
    paragraph("Ask us first whether these suit you. This is sample text."),
    paragraph("The Exercises", style="Heading1"),
    step("Lie on your back"),
    step("Pull one knee up"),
    step("Hold it with both hands", level=1),
    step("Breathe out", level=1),
    paragraph("Rest for as long as you need."),
    step("Put the leg down"),
    step("Do the same on the other side"),
    paragraph("Getting Up Again", style="Heading1"),
    step("Roll to the side", of=4),
    step("Push yourself up", of=4),
    parts={"word/numbering.xml": NUMBERING},
)

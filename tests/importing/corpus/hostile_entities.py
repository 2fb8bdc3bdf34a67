"""A Word document whose text is made of entities, one of which names a file of this computer."""

from importing.word_documents import word_document

FILE = "entities.docx"
DOCUMENT = word_document(
    parts={
        "word/document.xml": '<!DOCTYPE w [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;">'
        '<!ENTITY file SYSTEM "file:///etc/passwd">]><w:document xmlns:w="http://schemas.'
        'openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>&b;&file;</w:t>'
        "</w:r></w:p></w:body></w:document>"
    }
)

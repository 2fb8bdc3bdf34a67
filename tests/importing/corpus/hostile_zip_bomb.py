"""A Word document that is small, and 60 MB once it is unpacked."""

from importing.word_documents import word_document

FILE = "small.docx"
DOCUMENT = word_document(parts={"word/document.xml": b"<!--" + b" " * 60_000_000 + b"-->"})

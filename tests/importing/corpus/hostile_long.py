"""A Word document of 100,000 paragraphs."""

from importing.word_documents import word_document

FILE = "everything we ever wrote.docx"
DOCUMENT = word_document("<w:p><w:r><w:t>x</w:t></w:r></w:p>" * 100_000)

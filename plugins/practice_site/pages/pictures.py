"""Images in running text: from the plain `<img>` that reading writes to a `<picture>`."""

import html
import re
from collections.abc import Mapping
from typing import TypeVar
from urllib.parse import unquote

from msgspec.structs import replace

from practice_site.model.article import Page, Service
from practice_site.model.html import Html
from practice_site.model.image import ImageFile, css_pixels
from practice_site.model.image_view import Image
from practice_site.model.markdown import Block, Body, FaqItem, Section
from practice_site.model.physician import Physician
from practice_site.model.site import Site
from practice_site.pages.images import image_of

TEXT_SIZES = "(min-width: 44rem) 42rem, 92vw"
"""How wide the text's column is, for browsers to choose by before they know the stylesheet."""

_TAG = re.compile(r"""<(?:[^<>"']|"[^"]*"|'[^']*')*>""")
_ATTRIBUTE = re.compile(r"""([a-z-]+)="([^"]*)\"""")
_OURS = frozenset({"src", "width", "height"})

_Images = Mapping[str, ImageFile]
_Text = TypeVar("_Text", Page, Service, Physician)


def with_pictures(site: Site) -> Site:
    """The same site with every image of its texts as a `<picture>`, lazy and with its size.

    The texts of articles are not in it; `pictured` is for those.
    """
    images = site.images
    if not images:
        return site
    return replace(
        site,
        services=_texts(site.services, images),
        pages=_texts(site.pages, images),
        physicians=_texts(site.physicians, images),
        offices=tuple(replace(o, about=_blocks(o.about, images)) for o in site.offices),
        towns=tuple(
            replace(town, about=_blocks(town.about, images), faq=_faq(town.faq, images))
            for town in site.towns
        ),
    )


def picture_html(image: Image, attributes: str, width: int = 0) -> str:
    """An image of a text as a `<picture>`, `width` CSS pixels wide or as wide as the text.

    `attributes` are those that its author wrote, as HTML.
    """
    shown = min(width, image.width) or image.width
    height = max(1, round(image.height * shown / image.width))
    sizes = f"{shown}px" if width else TEXT_SIZES
    sources = "".join(
        f'<source type="{source.type}" srcset="{source.srcset}" sizes="{sizes}">'
        for source in image.sources
    )
    return (
        f'<picture>{sources}<img src="{image.url}" srcset="{image.srcset}" sizes="{sizes}" '
        f'width="{shown}" height="{height}"{attributes} loading="lazy" decoding="async"></picture>'
    )


def _texts(texts: tuple[_Text, ...], images: _Images) -> tuple[_Text, ...]:
    return tuple(
        text if shown is text.body else replace(text, body=shown)
        for text, shown in ((text, pictured(text.body, images)) for text in texts)
    )


def _has_images(body: Body) -> bool:
    """Whether it is worth while to look: most texts have no image, and there may be thousands."""
    answers = (item.answer for section in body.sections for item in section.faq)
    runs = (body.lead, *(section.blocks for section in body.sections), *answers)
    return any(block.images for blocks in runs for block in blocks) or any(
        "<img " in note.html for note in body.footnotes
    )


def pictured(body: Body, images: _Images) -> Body:
    """The same text with every image of the site in it as a `<picture>`."""
    if not images or not _has_images(body):
        return body
    return replace(
        body,
        lead=_blocks(body.lead, images),
        sections=tuple(_section(section, images) for section in body.sections),
        footnotes=tuple(replace(n, html=_pictured(n.html, images)) for n in body.footnotes),
    )


def _section(section: Section, images: _Images) -> Section:
    return replace(section, blocks=_blocks(section.blocks, images), faq=_faq(section.faq, images))


def _faq(items: tuple[FaqItem, ...], images: _Images) -> tuple[FaqItem, ...]:
    return tuple(replace(item, answer=_blocks(item.answer, images)) for item in items)


def _blocks(blocks: tuple[Block, ...], images: _Images) -> tuple[Block, ...]:
    return tuple(
        replace(block, html=_pictured(block.html, images)) if block.images else block
        for block in blocks
    )


def _pictured(fragment: Html, images: _Images) -> Html:
    """A sanitised fragment with its images replaced; tags are told apart as a browser does."""
    if "<img " not in fragment:
        return fragment
    return Html(_TAG.sub(lambda tag: _picture(tag[0], images), fragment))


def _picture(tag: str, images: _Images) -> str:
    if not tag.startswith("<img "):
        return tag
    written = dict(_ATTRIBUTE.findall(tag))
    source = unquote(html.unescape(written.get("src", ""))).removeprefix("/")
    image = image_of(source, "", images)
    if image is None or not image.sources:
        return tag
    kept = "".join(f' {name}="{value}"' for name, value in written.items() if name not in _OURS)
    return picture_html(image, kept, css_pixels(written.get("width", "")))

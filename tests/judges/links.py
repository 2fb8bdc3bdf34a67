"""Every address that a built site names, asked over HTTP as a visitor or a crawler would."""

import http.client
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cached_property
from urllib.parse import unquote, urljoin, urlsplit

from lxml import etree, html

ADDRESS_ATTRIBUTES = ("href", "src", "poster", "action", "data", "cite", "formaction")
SETS = ("srcset", "imagesrcset")
META = {"og:url", "og:image", "og:image:secure_url", "twitter:image"}
CSS_URL = re.compile(r"""url\(\s*['"]?([^'")]+)['"]?\s*\)|@import\s+['"]([^'"]+)""")
JSON_URL = re.compile(r'"((?:https?:)?//[^"\s]+)"')
XLINK = "{http://www.w3.org/1999/xlink}href"


@dataclass(frozen=True, slots=True)
class Reference:
    """An address that a document names; `ordinary` if a reader can follow it on a page."""

    target: str
    ordinary: bool = False


@dataclass(frozen=True)
class Answer:
    """What the server said to a path."""

    status: int
    kind: str
    body: str
    location: str = ""

    @cached_property
    def tree(self) -> html.HtmlElement:
        return html.document_fromstring(self.body)

    @cached_property
    def anchors(self) -> set[str]:
        return set(self.tree.xpath("//@id | //a/@name"))

    @cached_property
    def redirect(self) -> str | None:
        """Where a redirect page leads."""
        if self.kind != "text/html":
            return None
        for meta in self.tree.xpath("//meta[translate(@http-equiv,'REFSH','refsh')='refresh']"):
            return str(meta.get("content", "")).partition("=")[2].strip(" '\"")
        return None

    def references(self) -> Iterator[Reference]:
        """All addresses in the document, as it writes them."""
        if self.kind == "text/html":
            yield from _in_html(self.tree)
        elif self.kind == "text/css":
            yield from _in_css(self.body)
        elif self.kind in ("application/xml", "image/svg+xml"):
            yield from _in_xml(self.body)
        elif self.kind == "text/plain":
            for line in re.findall(r"^sitemap:\s*(\S+)", self.body, re.M | re.I):
                yield Reference(line)


@dataclass
class Crawl:
    """A visit to everything that can be found from where it starts.

    `server` is the origin that answers, `site` the one that the pages say they are at.
    """

    server: str
    site: str
    answers: dict[str, Answer] = field(default_factory=dict)
    complaints: dict[str, list[str]] = field(default_factory=dict)
    reached: set[str] = field(default_factory=set)
    """The paths that ordinary links lead to, one after the other, from the first start."""

    def run(self, *starts: str) -> None:
        """Follow everything; only from the first start do ordinary links count as reached."""
        waiting = [(start, at == 0) for at, start in enumerate(starts)]
        seen: set[tuple[str, bool]] = set()
        while waiting:
            path, ordinary = waiting.pop()
            if (path, ordinary) in seen:
                continue
            seen.add((path, ordinary))
            if ordinary:
                self.reached.add(path)
            for reference in self._answer(path).references():
                target = self._own_path(path, reference.target)
                if target is None:
                    continue
                self._judge(path, target)
                bare = target.partition("#")[0]
                if self._answer(bare).status == 200:
                    waiting.append((bare, ordinary and reference.ordinary))

    def _own_path(self, path: str, target: str) -> str | None:
        """The path and fragment of an address of our own; None for anybody else's."""
        absolute = urlsplit(urljoin(self.site + path, target.strip()))
        origin = f"{absolute.scheme}://{absolute.netloc}"
        if origin not in (self.site, self.server):
            return None
        query = f"?{absolute.query}" if absolute.query else ""
        fragment = f"#{absolute.fragment}" if absolute.fragment else ""
        return f"{absolute.path or '/'}{query}{fragment}"

    def _judge(self, path: str, target: str) -> None:
        bare, _, fragment = target.partition("#")
        answer = self._answer(bare)
        if answer.status != 200:
            self._complain(path, f"{answer.status}: {bare}")
        elif answer.redirect is not None and self._answer(path).redirect is None:
            self._complain(path, f"an old address: {bare}")
        elif answer.kind == "text/html" and unquote(fragment) not in {"", *answer.anchors}:
            self._complain(path, f"no such place: {target}")

    def _complain(self, path: str, complaint: str) -> None:
        known = self.complaints.setdefault(path, [])
        if complaint not in known:
            known.append(complaint)

    def _answer(self, path: str) -> Answer:
        if path not in self.answers:
            self.answers[path] = ask(self.server, path)
        return self.answers[path]


def ask(server: str, path: str) -> Answer:
    """Ask a server once, following nothing."""
    connection = http.client.HTTPConnection(urlsplit(server).netloc, timeout=30)
    try:
        connection.request("GET", path)
        response = connection.getresponse()
        body = response.read()
        kind = response.headers.get_content_type()
        text = body.decode("utf-8") if kind.startswith(("text/", "application/xml")) else ""
        if kind == "image/svg+xml":
            text = body.decode("utf-8")
        return Answer(response.status, kind, text, response.headers.get("Location", ""))
    finally:
        connection.close()


def _in_html(tree: html.HtmlElement) -> Iterator[Reference]:
    for element in tree.iter(etree.Element):
        yield from _in_attributes(element)
        if element.tag == "meta":
            yield from _in_meta(element)
        elif element.tag == "style":
            yield from _in_css(element.text or "")
        elif element.tag == "script" and element.get("type") == "application/ld+json":
            for address in JSON_URL.findall(element.text or ""):
                # An @id names a thing; only what stands before its fragment is a page.
                yield Reference(address.partition("#")[0])


def _in_attributes(element: html.HtmlElement) -> Iterator[Reference]:
    ordinary = element.tag in ("a", "area")
    for name in (*ADDRESS_ATTRIBUTES, XLINK, "xlink:href"):
        value = element.get(name)
        if value is not None and (name != "data" or element.tag == "object"):
            yield Reference(value, ordinary)
    for name in SETS:
        for candidate in (element.get(name) or "").split(","):
            if candidate.strip():
                yield Reference(candidate.split()[0])
    yield from _in_css(element.get("style") or "")


def _in_css(text: str) -> Iterator[Reference]:
    for one, other in CSS_URL.findall(text):
        yield Reference(one or other)


def _in_meta(meta: html.HtmlElement) -> Iterator[Reference]:
    if meta.get("property") in META or meta.get("name") in META:
        yield Reference(meta.get("content", ""))
    if (meta.get("http-equiv") or "").lower() == "refresh":
        yield Reference(meta.get("content", "").partition("=")[2].strip(" '\""))


def _in_xml(body: str) -> Iterator[Reference]:
    """Feeds (Atom, RSS), sitemaps and drawings; the HTML inside of feeds as well."""
    for element in etree.fromstring(body.encode()).iter(etree.Element):
        name = etree.QName(element).localname
        for attribute in ("href", "src", "url", "uri", XLINK):
            if value := element.get(attribute):
                yield Reference(value)
        text = (element.text or "").strip()
        if name in ("loc", "link", "url", "uri", "icon", "logo", "comments", "docs") and text:
            yield Reference(text)
        elif name in ("content", "summary", "description", "encoded") and "<" in text:
            yield from (Reference(r.target) for r in _in_html(html.document_fromstring(text)))

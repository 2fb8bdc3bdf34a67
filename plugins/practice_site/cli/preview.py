"""`practice preview`: a thin one, which builds once and serves what was built."""

import functools
from http import HTTPStatus
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import click

from practice_site.cli.configuration import configuration_of
from practice_site.cli.hosting import host_build
from practice_site.cli.options import drafts_option
from practice_site.cli.site import find_site


class SiteHandler(SimpleHTTPRequestHandler):
    """Serves a built site as its host would: with its own page where nothing is."""

    extensions_map = {  # noqa: RUF012 (the base class declares it so)
        **SimpleHTTPRequestHandler.extensions_map,
        ".html": "text/html; charset=utf-8",
        ".css": "text/css; charset=utf-8",
        ".js": "text/javascript; charset=utf-8",
        ".avif": "image/avif",
        ".webp": "image/webp",
    }

    def send_error(self, code: int, message: str | None = None, explain: str | None = None) -> None:
        """Answer what is missing with the site's own 404 page."""
        page = Path(self.directory) / "404.html"
        if code != HTTPStatus.NOT_FOUND or not page.is_file():
            super().send_error(code, message, explain)
            return
        content = page.read_bytes()
        self.send_response(HTTPStatus.NOT_FOUND)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(content)

    def list_directory(self, path: object) -> None:
        """A folder without a page is nothing that a visitor could see."""
        self.send_error(HTTPStatus.NOT_FOUND)

    def log_message(self, *args: object) -> None:
        """Stay quiet: the terminal is for findings."""


def server(folder: Path, port: int) -> ThreadingHTTPServer:
    """A server of a folder, on this machine only; port 0 takes a free one."""
    handler = functools.partial(SiteHandler, directory=str(folder))
    return ThreadingHTTPServer(("127.0.0.1", port), handler)


@click.command()
@click.option("--port", type=click.IntRange(0, 65535), default=8000, show_default=True)
@drafts_option()
def preview(port: int, drafts: bool) -> None:
    """Build the site and serve it on this machine until Ctrl-C.

    If the site has an error, the last good one is served.
    """
    root = find_site(Path.cwd())
    output = configuration_of(root).output
    host_build(root / "pelicanconf.py", as_of=None, drafts=drafts)
    if not output.is_dir():
        raise click.ClickException("there is no site to show yet: it has never been built.")
    try:
        httpd = server(output, port)
    except OSError as error:
        raise click.UsageError(f"port {port} cannot be used: {error.strerror}.") from error
    with httpd:
        click.echo(f"The site is at http://127.0.0.1:{httpd.server_address[1]}/ (Ctrl-C ends it)")
        try:
            httpd.serve_forever()
        except KeyboardInterrupt:
            click.echo("Ended.")

"""The files that somebody has of an old site, each read as what it is."""

from pathlib import Path

from practice_site.migrating.old_site import Source
from practice_site.migrating.sitemap import read_sitemap
from practice_site.migrating.url_list import read_url_list
from practice_site.migrating.wxr import read_wxr
from practice_site.migrating.xml_source import Unreadable, root_of

_KNOWN = (
    "This command takes an export of WordPress or Squarespace (.xml), a sitemap.xml, or a list of "
    "addresses (.txt or .csv, one in a line)."
)


def read_old_source(path: Path) -> Source:
    """Read a file, whatever of these it is; its content tells, not its name.

    Raises:
        Unreadable: it cannot be read, or is none of them.
    """
    if not path.exists():
        raise Unreadable(f"{path} does not exist. Look for a typing mistake in its name.")
    if not path.is_file():
        raise Unreadable(f"{path} is not a file. {_KNOWN}")
    root = root_of(path)
    if root == "rss":
        return read_wxr(path)
    if root in ("urlset", "sitemapindex"):
        return read_sitemap(path)
    if root:
        raise Unreadable(f"{path.name} is XML of another kind (<{root}>). {_KNOWN}")
    return read_url_list(path)

"""The site's table of contents: what it is made of, and where.

`pelican content -s pelicanconf.py` and `practice build` read this file and make
the same site. Take a line out of PLUGINS to have one thing less.
"""

import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE / "plugins"))

from practice_site.building.identity import read_identity  # noqa: E402 (after the path is set)
from practice_site.pelican_host import start  # noqa: E402

practice = read_identity(HERE)  # from content/practice.yaml
SITENAME = practice.name
SITEURL = practice.url
TIMEZONE = practice.timezone
DEFAULT_LANG = practice.lang

PATH = "content"
THEME = "theme"
OUTPUT_PATH = "output"

PELICAN_CLASS = start
PLUGIN_PATHS = ["plugins"]
PLUGINS = [
    "practice_site.pelican_host.articles",
    "practice_site.pelican_host.locations",
    "practice_site.pelican_host.structured_data",
    "practice_site.pelican_host.testimonials",
    "practice_site.pelican_host.feed",
    "practice_site.pelican_host.sitemap",
    "practice_site.pelican_host.robots",
    "practice_site.pelican_host.search",
    "practice_site.pelican_host.social_cards",
    "practice_site.pelican_host.icons",
    "practice_site.pelican_host.gate",
]

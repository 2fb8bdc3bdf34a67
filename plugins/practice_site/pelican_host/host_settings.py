"""Pelican's settings that a practice's site does not decide."""

from typing import Any

HOST_SETTINGS: dict[str, Any] = {
    # The plan says which pages there are: Pelican's own lists would be pages nobody judged.
    "DIRECT_TEMPLATES": [],
    "TEMPLATE_PAGES": {},
    "OUTPUT_SOURCES": False,
    "TAG_SAVE_AS": "",
    "CATEGORY_SAVE_AS": "",
    "AUTHOR_SAVE_AS": "",
    "FEED_ALL_ATOM": None,
    "FEED_ATOM": None,
    "FEED_RSS": None,
    "CATEGORY_FEED_ATOM": None,
    "TRANSLATION_FEED_ATOM": None,
    "AUTHOR_FEED_ATOM": None,
    "AUTHOR_FEED_RSS": None,
    # With Pelican's cache, readers and context signals do not run (DESIGN 7).
    "CACHE_CONTENT": False,
    "LOAD_CONTENT_CACHE": False,
    # The standby tree keeps what has not changed; nothing may wipe it.
    "DELETE_OUTPUT_DIRECTORY": False,
    "STATIC_PATHS": ["images"],
    "RELATIVE_URLS": False,
    "WITH_FUTURE_DATES": True,
}

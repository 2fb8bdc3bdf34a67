"""Views to bytes through the theme; the only part that knows Jinja."""

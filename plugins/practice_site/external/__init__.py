"""Asking other people's servers whether what the site links to is there: only on request."""

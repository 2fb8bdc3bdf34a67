"""Codes of medical coding systems: which there are, and how they are written."""

"""Findings as people and programs read them; each format is one function."""

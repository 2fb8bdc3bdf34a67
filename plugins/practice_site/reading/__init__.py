"""Strict reading of everything that people edit, with the place of every value."""

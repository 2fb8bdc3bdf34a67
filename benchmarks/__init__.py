"""Measured, not believed: this project beside Hugo, Eleventy and stock Pelican (README.md here)."""

"""Advice on single texts, after Yoast SEO (yoastseo 3.6.0): nobody has to follow it."""

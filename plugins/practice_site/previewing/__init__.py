"""The resident preview: a site in memory, made anew as its files change, served to a browser."""

"""The index that visitors search: what is in it, how it is made, and keeping it."""

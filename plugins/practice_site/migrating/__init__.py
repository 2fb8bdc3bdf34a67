"""A practice's old website, brought over: its texts as drafts, its addresses as redirects."""

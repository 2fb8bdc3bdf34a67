"""Rules over the pages that were made of it, one in each file."""

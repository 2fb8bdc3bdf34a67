"""Rules over a site and its pages: each with its source and examples that are tests."""

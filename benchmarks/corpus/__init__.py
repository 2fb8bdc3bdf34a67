"""The corpus: one made-up practice and any number of articles, in the form of each tool."""

"""schema.org's vocabulary, and what it says of a graph."""

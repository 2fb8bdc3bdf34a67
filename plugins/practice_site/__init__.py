"""A medical practice's website that refuses to publish its own mistakes."""

"""The schema.org graph of a page, made from what the page shows."""

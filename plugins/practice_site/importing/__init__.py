"""Drafts from foreign text: what it says, what was changed, what was lost."""

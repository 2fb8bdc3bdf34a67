"""Frozen values that the other layers pass on; knows nothing of any of them."""

"""Frozen values that the other layers pass on; knows nothing of any of them.

They are structs of msgspec: defined without generating code, which takes the start of the program a
fortieth of a dataclass's time, and made and copied in a fifth. What a site has a great many
of is kept as an array, without the names of its fields (`array_like`).
"""

"""Which pages a site has, and all that each of them shows."""

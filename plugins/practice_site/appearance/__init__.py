"""How a page appears elsewhere: in results, where it is shared, and to what reads its graph."""

"""Claims that a text makes: what a treatment does, for whom, how surely, and who is the best."""

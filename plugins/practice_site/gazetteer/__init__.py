"""The towns of the United States: where they are, how many people live there, their ZIP codes."""

"""What a text says in words: its sentences, how they changed, and what a review is about."""

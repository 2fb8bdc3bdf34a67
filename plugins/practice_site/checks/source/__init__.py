"""Rules over what people wrote, one in each file."""

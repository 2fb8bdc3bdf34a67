"""What is kept from build to build, and when it may be used again."""

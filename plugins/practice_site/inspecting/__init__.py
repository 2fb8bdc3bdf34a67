"""The facts of a rendered page, each with the place in the sources that it came from."""

"""The flow from files to judged pages, which check, build, publish and preview share."""

"""What was published when, reviewed by whom, and under which rules: for counsel to read."""

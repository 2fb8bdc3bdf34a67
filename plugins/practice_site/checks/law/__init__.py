"""Which requirements of the law hold for a practice today, and how much each counts."""

"""Defects to plant in the sample site, one at a time, by what they are about."""

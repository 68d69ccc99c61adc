"""Measurements against the floor of the same run."""

"""Input that nobody hoped for."""

"""Moderation: workshops between municipal politics and municipal administration."""

__version__ = "0.1.0"

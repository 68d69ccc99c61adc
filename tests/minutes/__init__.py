"""The minutes as document blocks and as files."""

"""The pictures the room sees."""

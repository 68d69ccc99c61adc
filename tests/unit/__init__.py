"""Rules, edits and stores: tests without Qt."""

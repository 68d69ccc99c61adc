"""The tests of Moderation: behaviour a user would notice, layer by layer."""

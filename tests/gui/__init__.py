"""Pages and windows, driven as a moderator drives them."""

"""Power cuts, full disks, damaged files."""

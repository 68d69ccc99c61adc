"""What is measured in a process of its own: the floors, and the product watched from inside."""

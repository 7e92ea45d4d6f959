"""What library code does, as validated tables."""

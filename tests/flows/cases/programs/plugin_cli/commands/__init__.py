"""Commands, imported by name."""

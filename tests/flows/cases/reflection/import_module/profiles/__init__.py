"""Address profiles, loaded by name."""

"""Which values can reach a place, and by which way they came."""

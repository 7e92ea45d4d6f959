"""How parts of the service find each other."""

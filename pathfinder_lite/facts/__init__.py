"""What one module says: declarations, imports and value graphs, as plain frozen values."""

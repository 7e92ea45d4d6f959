"""Route planning on other processes."""

"""Numbers for the monitoring."""

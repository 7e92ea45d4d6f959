"""Who calls whom in a whole project."""

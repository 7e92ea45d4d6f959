BANNER = "bind 0.0.0.0"

HOST = "localhost"
ONLY_PRIVATE = "10.0.0.5"

HOST = "0.0.0.0"
ADMIN = "127.0.0.1"
LOADED = "localhost"

NAMES = ("admin", "public", "metrics")
HOSTS = ("127.0.0.1", "0.0.0.0", "10.0.0.5")

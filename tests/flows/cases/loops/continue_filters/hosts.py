HOSTS = ["127.0.0.1", "0.0.0.0", "localhost"]

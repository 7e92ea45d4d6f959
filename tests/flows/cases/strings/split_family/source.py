NETLOC = "0.0.0.0:8080"
PAIRS = "host=0.0.0.0"
LINES = "127.0.0.1\n0.0.0.0\n"

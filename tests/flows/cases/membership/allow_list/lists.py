ALLOWED = {"127.0.0.1", "localhost"}
LOOSE = {"127.0.0.1", "0.0.0.0"}

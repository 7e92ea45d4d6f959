BASE = {"host": "0.0.0.0", "name": "localhost"}

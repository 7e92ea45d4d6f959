BASE = {"host": "localhost", "mirror": "0.0.0.0"}
PROD = {"host": "10.0.0.5"}
TEST = {"host": "0.0.0.0"}

ROWS = [
    {"host": "127.0.0.1", "public": False},
    {"host": "0.0.0.0", "public": True},
    {"host": "10.0.0.5", "public": False},
]

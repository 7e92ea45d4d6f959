SETTINGS = {
    "server": {"bind": {"host": "0.0.0.0", "name": "localhost"}},
    "admin": {"bind": {"host": "127.0.0.1", "name": "0.0.0.0"[:3]}},
    "metrics": {"host": "0.0.0.0", "push": "10.0.0.5"},
}

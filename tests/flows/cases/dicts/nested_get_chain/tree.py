TREE = {
    "web": {"bind": {"host": "127.0.0.1"}},
    "db": {"bind": {"peer": "10.0.0.5"}},
    "admin": {"bind": {"host": "localhost", "peer": "0.0.0.0"}},
}

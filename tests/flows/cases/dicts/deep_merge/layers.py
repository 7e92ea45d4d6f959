BASE = {
    "server": {"host": "localhost", "peer": "0.0.0.0"},
    "admin": {"host": "127.0.0.1"},
}
LOCAL = {"server": {"host": "10.0.0.5"}}
OPEN = {"server": {"host": "0.0.0.0"}}

HOSTS = {"www": "0.0.0.0", "db": "127.0.0.1"}
ALIASES = {"alias": "other", "other": "www", "intern": "db"}

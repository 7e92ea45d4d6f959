DEFAULTS = {"host": "0.0.0.0"}
OVERRIDES = {"host": "127.0.0.1"}

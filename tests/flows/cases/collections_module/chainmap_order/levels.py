DEFAULTS = {"host": "0.0.0.0", "peer": "0.0.0.0"}
CLI = {"host": "127.0.0.1"}
ENV = {"peer": "10.0.0.5", "metrics": "0.0.0.0"}

OPEN = {"hostname": "127.0.0.1"}
OPEN["host"] = "0.0.0.0"
CLOSED = {"host": "10.0.0.5"}

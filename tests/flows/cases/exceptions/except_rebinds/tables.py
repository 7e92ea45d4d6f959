PORTS = {"api": "80"}

class Server:
    host = "0.0.0.0"

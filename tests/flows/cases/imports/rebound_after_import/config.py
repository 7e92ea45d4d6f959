HOST = "0.0.0.0"
LOCAL = "localhost"

import os

HOST = os.environ.get("APP_HOST", "127.0.0.1")

import os

HOST = os.environ.get("APP_HOST", "0.0.0.0")

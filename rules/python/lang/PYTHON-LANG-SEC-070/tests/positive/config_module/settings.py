"""Settings of the service; the environment wins."""

import os

LOOPBACK = "127.0.0.1"
EVERYWHERE = "0.0.0.0"

HOST = os.environ.get("SERVICE_HOST", EVERYWHERE)
ADMIN_HOST = os.environ.get("SERVICE_ADMIN_HOST", LOOPBACK)
PORT = int(os.environ.get("SERVICE_PORT", "8000"))

__all__ = ["_ADMIN"]

HOST = "0.0.0.0"
_ADMIN = "0.0.0.0"

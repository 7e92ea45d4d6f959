__all__ = ("EXTRA",)

EXTRA = "0.0.0.0"
GATEWAY = "10.0.0.5"

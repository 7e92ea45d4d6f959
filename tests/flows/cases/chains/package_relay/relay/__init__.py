from .senders import send_everywhere as send

__all__ = ["send"]

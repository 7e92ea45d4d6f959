from builtins import eval as run

__all__ = ["run"]

from .deep import identity as ident, wipe

__all__ = ["ident", "wipe"]

"""A tiny framework."""
from .application import Application
from .server import Server

__all__ = ["Application", "Server"]

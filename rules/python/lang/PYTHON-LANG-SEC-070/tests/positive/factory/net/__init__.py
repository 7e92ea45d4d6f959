"""Listening sockets, re-exported."""

from .listeners import open_listener as open_listener

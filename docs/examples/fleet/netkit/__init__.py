"""Sockets for the rest of the service, so that options and time-outs are set in one place."""

from netkit.address import Address, is_unspecified
from netkit.listeners import open_datagram, open_private_stream, open_stream
from netkit.tls import TlsListener

__all__ = [
    "Address",
    "TlsListener",
    "is_unspecified",
    "open_datagram",
    "open_private_stream",
    "open_stream",
]

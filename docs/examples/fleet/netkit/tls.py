"""A listener that speaks TLS."""

from __future__ import annotations

import socket
import ssl
from pathlib import Path


class TlsListener:
    """Binds when opened, so that a listener can be built before its certificate exists."""

    def __init__(self, host: str, port: int, certificate: Path) -> None:
        self.host = host
        self.port = port
        self.certificate = certificate
        self._socket: ssl.SSLSocket | None = None

    def _context(self) -> ssl.SSLContext:
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.minimum_version = ssl.TLSVersion.TLSv1_2
        context.load_cert_chain(self.certificate)
        return context

    def open(self) -> ssl.SSLSocket:
        """Start to listen; raises OSError when the certificate or the address is not usable."""
        family = socket.AF_INET6 if ":" in self.host else socket.AF_INET
        secure = self._context().wrap_socket(socket.socket(family), server_side=True)
        secure.bind((self.host, self.port))
        secure.listen()
        self._socket = secure
        return secure

    def close(self) -> None:
        """Stop listening; harmless when not open."""
        if self._socket is not None:
            self._socket.close()
            self._socket = None

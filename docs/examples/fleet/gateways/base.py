"""What every TCP gateway does: accept, read lines, answer lines."""

from __future__ import annotations

import socket
import threading
from collections.abc import Iterator

from netkit import open_stream


class LineGateway:
    """A gateway for a protocol of text lines; subclasses answer one line at a time."""

    def __init__(self, host: str, port: int) -> None:
        self.host = host
        self.port = port
        self._listener: socket.socket | None = None
        self._stopping = threading.Event()

    def start(self) -> threading.Thread:
        """Listen, and accept connections on a thread of its own."""
        self._listener = open_stream(self.host, self.port)
        self.port = self._listener.getsockname()[1]
        thread = threading.Thread(target=self._accept, name=type(self).__name__, daemon=True)
        thread.start()
        return thread

    def stop(self) -> None:
        """Close the listening socket; connections end after their current line."""
        self._stopping.set()
        if self._listener is not None:
            self._listener.close()

    def answer(self, line: str) -> str:
        """What to send back for one line without its line end."""
        raise NotImplementedError

    def _accept(self) -> None:
        assert self._listener is not None
        while not self._stopping.is_set():
            try:
                connection, _peer = self._listener.accept()
            except TimeoutError:
                continue
            except OSError:
                return
            threading.Thread(target=self._converse, args=(connection,), daemon=True).start()

    def _converse(self, connection: socket.socket) -> None:
        with connection:
            for line in _lines(connection):
                connection.sendall(self.answer(line).encode() + b"\n")
                if self._stopping.is_set():
                    return


def _lines(connection: socket.socket) -> Iterator[str]:
    with connection.makefile("r", encoding="utf-8", errors="replace") as reader:
        for line in reader:
            yield line.rstrip("\r\n")

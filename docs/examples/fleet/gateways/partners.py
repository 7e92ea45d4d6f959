"""A read-only HTTP interface for partners."""

from __future__ import annotations

import json
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

from gateways.vehicles import Positions
from settings.profiles import Depot, Profile


class PartnerHandler(BaseHTTPRequestHandler):
    """``GET /vehicles`` lists plates and positions; everything else is not found."""

    server: PartnerServer

    def do_GET(self) -> None:
        if self.path != "/vehicles":
            self.send_error(404)
            return
        body = json.dumps(self.server.positions.by_vehicle).encode()
        self.send_response(200)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, format: str, *args: object) -> None:
        """Requests are counted by the exporter, not logged."""


class PartnerServer(ThreadingHTTPServer):
    """Serves a site's partners."""

    def __init__(
        self,
        positions: Positions,
        host: str | None = None,
        port: int = 0,
        profile: type[Profile] = Depot,
    ) -> None:
        self.positions = positions
        if host is None:
            host = profile.PARTNER_HOST
        super().__init__((host, port), PartnerHandler)


class PreviewServer(ThreadingHTTPServer):
    """Serves the same data to the developer who works on the handler."""

    def __init__(self, positions: Positions, host: str = "127.0.0.1", port: int = 0) -> None:
        self.positions = positions
        super().__init__((host, port), PartnerHandler)

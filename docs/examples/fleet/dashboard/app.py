"""The dashboard."""

from __future__ import annotations

from gateways.vehicles import Positions

try:
    from flask import Flask
except ImportError:  # the service runs without a dashboard
    Flask = None

LAN = "0.0.0.0"


def create_app(positions: Positions):
    """The Flask application; raises RuntimeError when Flask is not installed."""
    if Flask is None:
        raise RuntimeError("the dashboard needs Flask: pip install flask")
    app = Flask("fleet-dashboard")

    @app.get("/")
    def vehicles():
        return {"vehicles": sorted(positions.by_vehicle)}

    return app


def show(positions: Positions, everyone: bool) -> None:
    """Serve the dashboard until interrupted."""
    create_app(positions).run(host=LAN if everyone else "127.0.0.1", port=7420)


def show_developer(positions: Positions) -> None:
    """Serve it with Flask's own default, which is this machine only."""
    create_app(positions).run(port=7421)

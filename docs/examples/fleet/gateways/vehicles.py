"""Positions from vehicles, and orders to them."""

from __future__ import annotations

import json
from dataclasses import dataclass, field

from gateways.base import LineGateway
from settings.environment import Environment


@dataclass
class Positions:
    """The last known position of each vehicle."""

    limit: int = 400
    by_vehicle: dict[str, tuple[float, float]] = field(default_factory=dict)

    def report(self, vehicle: str, latitude: float, longitude: float) -> None:
        """Remember a position; raises ValueError for impossible ones and for too many vehicles."""
        if not (-90 <= latitude <= 90 and -180 <= longitude <= 180):
            raise ValueError("not on this planet")
        if vehicle not in self.by_vehicle and len(self.by_vehicle) >= self.limit:
            raise ValueError("too many vehicles")
        self.by_vehicle[vehicle] = (latitude, longitude)


class VehicleGateway(LineGateway):
    """One JSON object a line: ``{"vehicle": "M-FL 17", "lat": 48.1, "lon": 11.6}``."""

    def __init__(self, host: str, port: int, positions: Positions) -> None:
        super().__init__(host, port)
        self.positions = positions

    def answer(self, line: str) -> str:
        try:
            message = json.loads(line)
            self.positions.report(message["vehicle"], float(message["lat"]), float(message["lon"]))
        except (ValueError, KeyError, TypeError) as error:
            return f"error {error}"
        return "ok"


class DispatchGateway(LineGateway):
    """Dispatchers ask for a vehicle by its plate."""

    def __init__(self, host: str, port: int, positions: Positions) -> None:
        super().__init__(host, port)
        self.positions = positions

    def answer(self, line: str) -> str:
        position = self.positions.by_vehicle.get(line.strip())
        return "unknown" if position is None else f"{position[0]:.4f} {position[1]:.4f}"


def gateways_for(environment: Environment, positions: Positions) -> list[LineGateway]:
    """Both gateways, not yet started."""
    return [
        VehicleGateway(environment.vehicle_host, environment.vehicle_port, positions),
        DispatchGateway(environment.dispatch_host, environment.dispatch_port, positions),
    ]

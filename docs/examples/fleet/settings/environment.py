"""Values an operator may set without touching code."""

import os
from typing import NamedTuple

LOOPBACK = "127.0.0.1"
ANYWHERE = "0.0.0.0"


class Environment(NamedTuple):
    """Hosts and ports read once, when the service starts."""

    vehicle_host: str
    vehicle_port: int
    dispatch_host: str
    dispatch_port: int


def _port(name: str, default: int) -> int:
    text = os.environ.get(name, "")
    return int(text) if text.isdigit() else default


def from_environment() -> Environment:
    """Vehicles connect from the mobile network, dispatchers through a proxy on this machine."""
    return Environment(
        vehicle_host=os.environ.get("FLEET_VEHICLE_HOST", ANYWHERE),
        vehicle_port=_port("FLEET_VEHICLE_PORT", 7401),
        dispatch_host=os.environ.get("FLEET_DISPATCH_HOST", LOOPBACK),
        dispatch_port=_port("FLEET_DISPATCH_PORT", 7402),
    )

"""Two hosts: where the service listens and which address it tells its clients."""

import os
from dataclasses import dataclass

ANY = "0.0.0.0"


@dataclass(frozen=True)
class Config:
    listen: str = "127.0.0.1"
    advertise: str = ANY
    deny: tuple[str, ...] = (ANY, "::", "")


class Defaults:
    HOST = os.environ.get("LISTEN", "127.0.0.1")
    ADVERTISED = os.environ.get("ADVERTISE", "0.0.0.0")

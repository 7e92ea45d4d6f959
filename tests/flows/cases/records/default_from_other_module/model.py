from dataclasses import dataclass, field
from typing import NamedTuple

import constants
from constants import LOCAL


@dataclass
class Api:
    host: str = constants.ANY


@dataclass
class Admin:
    host: str = field(default=LOCAL)


class Endpoint(NamedTuple):
    port: int
    host: str = constants.ANY

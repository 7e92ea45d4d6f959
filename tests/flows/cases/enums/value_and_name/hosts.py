from enum import Enum


class Host(Enum):
    ANY = "0.0.0.0"
    LOCAL = "127.0.0.1"

from enum import Enum


class Host(Enum):
    LOCAL = "127.0.0.1"
    ANY = "0.0.0.0"
    EVERYTHING = "0.0.0.0"

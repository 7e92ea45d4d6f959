from enum import Enum

PUBLIC = "public"
PRIVATE = "private"


class Mode(Enum):
    DEV = 1
    PROD = 2

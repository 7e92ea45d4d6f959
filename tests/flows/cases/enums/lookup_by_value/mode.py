import enum


class Mode(enum.Enum):
    DEV = "dev"
    PROD = "prod"


HOSTS = {Mode.DEV: "0.0.0.0", Mode.PROD: "127.0.0.1"}

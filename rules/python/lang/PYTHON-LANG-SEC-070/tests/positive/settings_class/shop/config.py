"""Settings per environment, chosen by name."""

import os


class Base:
    HOST = "127.0.0.1"
    PORT = 8000
    DEBUG = False


class Development(Base):
    DEBUG = True


class Production(Base):
    HOST = "0.0.0.0"


BY_NAME = {"development": Development, "production": Production}


def current():
    return BY_NAME[os.environ.get("SHOP_ENV", "development")]()

class Config:
    HOST = "127.0.0.1"
    PEER = "localhost"


class Development(Config):
    HOST = "0.0.0.0"


class Testing(Development):
    pass


class Production(Config):
    HOST = "10.0.0.5"


CONFIGS = {
    "development": Development,
    "testing": Testing,
    "production": Production,
    "default": Config,
}

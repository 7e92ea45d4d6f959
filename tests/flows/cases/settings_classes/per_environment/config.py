class Config:
    DEBUG = False
    HOST = "127.0.0.1"


class DevelopmentConfig(Config):
    DEBUG = True
    HOST = "0.0.0.0"


class TestingConfig(Config):
    DEBUG = True


class StagingConfig(DevelopmentConfig):
    DEBUG = False


CONFIGS = {
    "development": DevelopmentConfig,
    "testing": TestingConfig,
    "staging": StagingConfig,
}


def get_config(name):
    return CONFIGS.get(name, Config)

from functools import lru_cache

from defaults import ANY, LOCAL


class Settings:
    def __init__(self, host=ANY, gateway=LOCAL):
        self.host = host
        self.gateway = gateway


@lru_cache
def get_settings():
    return Settings()


@lru_cache(maxsize=1)
def get_admin_settings():
    return Settings(host=LOCAL)

from base import BaseSettings


class AppSettings(BaseSettings):
    host: str = "0.0.0.0"
    port: int = 80


class AdminSettings(BaseSettings):
    host: str = "127.0.0.1"
    port: int = 81

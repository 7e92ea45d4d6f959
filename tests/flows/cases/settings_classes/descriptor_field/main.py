"""A descriptor field returns its default until the instance sets one."""

from fields import Field
from flowcheck import not_sink, sink


class Settings:
    host = Field("0.0.0.0")
    gateway = Field("127.0.0.1")


class Strict(Settings):
    host = Field("localhost")


settings = Settings()
sink(settings.host)
not_sink(settings.gateway)
settings.gateway = "0.0.0.0"
sink(settings.gateway)
not_sink(Settings().gateway)
not_sink(Strict().host)

from base import BaseSettings, Field


class Api(BaseSettings):
    host: str = Field("0.0.0.0", description="127.0.0.1")
    bind: str = Field(default_factory=lambda: "0.0.0.0")
    description: str = Field("localhost", description="0.0.0.0")


class Admin(Api):
    host: str = Field("127.0.0.1", description="0.0.0.0")

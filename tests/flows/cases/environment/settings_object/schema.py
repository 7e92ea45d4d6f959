from dataclasses import dataclass


@dataclass
class Settings:
    host: str
    peer: str
    port: int


def load(env):
    return Settings(
        host=env.str("HOST", default="0.0.0.0"),
        peer=env.str("PEER", default="127.0.0.1"),
        port=env.int("PORT", default=80),
    )

from dataclasses import dataclass, replace


@dataclass(frozen=True)
class Settings:
    host: str
    peer: str

    def with_host(self, host):
        return replace(self, host=host)

    def with_peer(self, peer):
        return Settings(self.host, peer)

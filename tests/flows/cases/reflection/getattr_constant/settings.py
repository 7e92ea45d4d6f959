HOST = "0.0.0.0"
PEER = "127.0.0.1"


class Config:
    def get_host(self):
        return HOST

    def get_peer(self):
        return PEER

class Record:
    def __init__(self, host, peer):
        self.host = host
        self.peer = peer

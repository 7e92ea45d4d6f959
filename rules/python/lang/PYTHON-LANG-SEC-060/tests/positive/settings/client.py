import requests

from config import Config


class Client:
    def __init__(self, base=Config.API):
        self.base = base

    def status(self):
        return requests.get(f"{self.base}/status", timeout=5).ok  # expect

import requests

import config


class Client:
    def __init__(self, base, verify=config.VERIFY_TLS):
        self.base = base
        self.verify = verify
        self.session = requests.Session()

    def get(self, path):
        return self.session.get(self.base + path, verify=self.verify, timeout=5)  # expect

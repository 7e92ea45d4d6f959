import requests


class Client:
    def __init__(self, timeout=10):
        self.session = requests.Session()
        self.timeout = timeout

    def fetch(self, url, **options):
        options.setdefault("timeout", self.timeout)
        return self.session.get(url, **options).text  # expect

import requests


class ApiSession(requests.Session):
    def __init__(self, token):
        super().__init__()
        self.headers["Authorization"] = token


def ask(token, url):
    session = ApiSession(token)
    return session.get(url, verify=False)  # expect

import requests

session = requests.Session()


def deliver(url, payload):
    return session.post(url, json=payload, timeout=5).status_code  # expect

import requests


def fetch(url, host):
    requests.get("https://example.com/a.json", timeout=5)
    requests.get(url, timeout=5)
    requests.get(f"https://{host}/a", timeout=5)
    return requests.post("https://example.com", json={"next": "http://example.com"}, timeout=5)
